import type { Words } from '../../dsl/index.js';
import { defineProblem, type ProblemKind } from '../http/errors/problem.js';

export const tableMalformed = defineProblem<{ readonly what: Words }>({
  code: 'table-malformed',
  status: 400,
  message: ({ what }) => ({ zh: `表格文件读不了：${what.zh}`, en: `the file cannot be read as a table: ${what.en}` }),
});

export const tableTooLarge = defineProblem<{ readonly what: Words; readonly limit: number }>({
  code: 'table-too-large',
  status: 413,
  message: ({ what, limit }) => ({
    zh: `表格太大：${what.zh}超过 ${limit}，请分成几个文件`,
    en: `the table is too large: more than ${limit} ${what.en}; split it into several files`,
  }),
});

export const tableEncoding = defineProblem<{ readonly given: string | null }>({
  code: 'table-encoding',
  status: 400,
  message: ({ given }) => ({
    zh:
      given === null ? '文字编码认不出，请另存为 UTF-8 或 GB18030' : `内容不是所声明的编码 ${given}，或不支持这种编码`,
    en:
      given === null
        ? 'the encoding is neither UTF-8 nor GB18030; save the file in one of them'
        : `the content is not in the declared encoding ${given}, or that encoding is not supported`,
  }),
});

/** What reading a table can run into. */
export const TABLE_PROBLEMS: readonly ProblemKind<never>[] = [tableMalformed, tableTooLarge, tableEncoding];
