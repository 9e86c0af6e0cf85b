import { findJsonFault, type JsonFault, MAX_DEPTH } from '../../http/json/find-json-fault.js';
import type { GivenFields, GivenRow } from './given-row.js';
import { type Line, readLines } from './read-lines.js';
import { type RowFault, rowFault } from './row-fault.js';

/** Bytes of one line. */
export const LONGEST_LINE = 64 * 1024;

/**
 * Rows of NDJSON: an object a line, blank lines left out. What `JSON.parse` would lose is refused line by line: equal keys,
 * numbers of more than 15 digits, `__proto__`, more than 64 levels.
 */
export async function* readJsonRows(source: AsyncIterable<Uint8Array>): AsyncGenerator<readonly GivenRow[]> {
  for await (const lines of readLines(source, LONGEST_LINE)) yield lines.flatMap(rowOf);
}

function rowOf({ number: row, text, fault }: Line): readonly GivenRow[] {
  if (text === null) return [{ kind: 'unreadable', row, fault: fault === 'too-long' ? TOO_LONG : NOT_UTF8 }];
  if (isBlank(text)) return [];
  const read = readObject(text);
  return [
    read.kind === 'fault'
      ? { kind: 'unreadable', row, fault: read.fault }
      : { kind: 'given', row, fields: read.fields, isText: false },
  ];
}

type Read =
  | { readonly kind: 'fields'; readonly fields: GivenFields }
  | { readonly kind: 'fault'; readonly fault: RowFault };

/** A flat object without escapes, blanks before colons, long numbers: what nearly all lines are. */
const FLAT =
  /^\{(?:"[^"\\\p{Cc}]*": ?(?:"[^"\\\p{Cc}]*"|-?(?:0|[1-9]\d{0,9})(?:\.\d{1,5})?|true|false|null)(?:, ?(?=")|(?=\}\s*$)))+\}\s*$/u;

function readObject(text: string): Read {
  if (FLAT.test(text)) {
    const fields: GivenFields = JSON.parse(text); // it is an object
    // A name ends with `":`; a value may hold that too, and then the slow way counts. More of them than names: one stands twice.
    if (countOf(text, '":') === Object.keys(fields).length && !text.includes('__proto__'))
      return { kind: 'fields', fields };
  }
  const fault = findJsonFault(text);
  if (fault !== null) return { kind: 'fault', fault: wordsOf(fault) };
  const value: unknown = JSON.parse(text);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { kind: 'fault', fault: NO_OBJECT };
  // It is one.
  return { kind: 'fields', fields: value as GivenFields };
}

function countOf(text: string, part: string): number {
  let count = 0;
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + part.length)) count += 1;
  return count;
}

function isBlank(text: string): boolean {
  return /^\s*$/.test(text);
}

const TOO_LONG = rowFault(
  'row-too-long',
  '',
  `这一行超过 ${LONGEST_LINE / 1024} KB：一行只写一个数据，检查是否漏了换行`,
  `the line is over ${LONGEST_LINE / 1024} KB: write one row a line, and see whether line ends are missing`,
);
const NOT_UTF8 = rowFault(
  'row-not-utf8',
  '',
  '这一行不是 UTF-8 文本（也许是 GBK）；请另存为 UTF-8 再发送',
  'the line is not UTF-8 text (maybe GBK); save it as UTF-8 and send it again',
);
const NO_OBJECT = rowFault('row-not-object', '', '每行应是一个 JSON 对象 {…}', 'each line must be a JSON object {…}');

function wordsOf({ kind, offset, found }: JsonFault): RowFault {
  const column = offset + 1;
  const shown = found.length > 40 ? `${found.slice(0, 40)}…` : found;
  switch (kind) {
    case 'syntax':
      return shown === ''
        ? rowFault('row-not-json', '', '这一行不是正确的 JSON：没有写完', 'the line is not JSON: it ends too early')
        : rowFault(
            'row-not-json',
            '',
            `这一行不是正确的 JSON：第 ${column} 列的「${shown}」不应出现在这里`,
            `the line is not JSON: "${shown}" cannot stand at column ${column}`,
          );
    case 'depth':
      return rowFault('row-too-deep', '', `嵌套超过 ${MAX_DEPTH} 层`, `nested deeper than ${MAX_DEPTH} levels`);
    case 'key_forbidden':
      return rowFault('row-key-forbidden', '', `键「${shown}」不允许使用`, `the key "${shown}" is not allowed`);
    case 'key_twice':
      return rowFault(
        'row-key-twice',
        '',
        `键「${shown}」写了两次，不知道以哪个为准`,
        `the key "${shown}" stands twice; none can be preferred`,
      );
    case 'digits':
      return rowFault(
        'row-number-digits',
        '',
        `数 ${shown} 超过 15 位有效数字，JSON 保不住它；请写成文本："${shown}"`,
        `the number ${shown} has more than 15 digits, which JSON does not keep; send it as text: "${shown}"`,
      );
    default:
      return kind satisfies never;
  }
}
