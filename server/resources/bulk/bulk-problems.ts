import { defineProblem, type ProblemKind } from '../../http/errors/problem.js';

/** Something of a request is more than is taken at once. */
export const bulkTooLarge = defineProblem<{
  readonly what: 'bytes' | 'rows';
  readonly limit: number;
  /** Rows that were stored before the limit was met. */
  readonly done: number;
}>({
  code: 'bulk-too-large',
  status: 413,
  message: ({ what, limit, done }) => ({
    zh: `超过一次提交的上限（${what === 'bytes' ? `${limit / 1024 / 1024} MB` : `${limit} 行`}），请分成几次提交；${done === 0 ? '没有保存' : `前 ${done} 行已经处理`}`,
    en: `over the limit of one request (${what === 'bytes' ? `${limit / 1024 / 1024} MB` : `${limit} rows`}); send it in parts; ${done === 0 ? 'nothing was stored' : `the first ${done} rows were taken`}`,
  }),
});

/** All or nothing was asked for, and some rows cannot be taken. */
export const bulkRefused = defineProblem<{ readonly rows: number; readonly refused: number }>({
  code: 'bulk-refused',
  status: 422,
  message: ({ rows, refused }) => ({
    zh: `${rows} 行中有 ${refused} 行不能接受，见 results；一行也没有保存`,
    en: `${refused} of ${rows} rows cannot be taken, see results; none was stored`,
  }),
});

export const bulkColumns = defineProblem<{
  readonly known: readonly string[];
  readonly unknown: readonly string[];
  readonly twice: readonly string[];
  readonly missing: readonly string[];
  readonly near: readonly string[];
}>({
  code: 'bulk-columns',
  status: 422,
  message: ({ known, unknown, twice, missing, near }) => ({
    zh: `第一行的列名不对：${[
      ...(missing.length > 0 ? [`缺少 ${missing.join('、')}`] : []),
      ...(unknown.length > 0 ? [`不认识 ${unknown.map((each) => `「${each}」`).join('、')}`] : []),
      ...(twice.length > 0 ? [`重复 ${twice.join('、')}`] : []),
      ...(near.length > 0 ? [`是不是 ${near.join('、')}？`] : []),
    ].join('；')}；可用的列：${known.join('、')}`,
    en: `the first row names the wrong columns: ${[
      ...(missing.length > 0 ? [`missing ${missing.join(', ')}`] : []),
      ...(unknown.length > 0 ? [`unknown ${unknown.map((each) => `"${each}"`).join(', ')}`] : []),
      ...(twice.length > 0 ? [`twice ${twice.join(', ')}`] : []),
      ...(near.length > 0 ? [`did you mean ${near.join(', ')}?`] : []),
    ].join('; ')}; there are: ${known.join(', ')}`,
  }),
});

/** A line for each row cannot be kept for a repetition. */
export const bulkLinesNotKept = defineProblem<Record<never, never>>({
  code: 'bulk-lines-not-kept',
  status: 400,
  message: () => ({
    zh: '带 Idempotency-Key 时请接受 application/json：逐行的结果太长，不能保存起来再答一次',
    en: 'with an Idempotency-Key accept application/json: a line for every row is too long to be kept and answered again',
  }),
});

/** What bulk posting can run into. */
export const BULK_PROBLEMS: readonly ProblemKind<never>[] = [bulkTooLarge, bulkRefused, bulkColumns, bulkLinesNotKept];
