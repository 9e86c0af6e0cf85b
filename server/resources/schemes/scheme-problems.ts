import { defineProblem, type ProblemKind } from '../../http/errors/problem.js';

const nearWords = (near: readonly string[]) => ({
  zh: near.length === 0 ? '' : `；是不是 ${near.join('、')}？`,
  en: near.length === 0 ? '' : `; did you mean ${near.join(', ')}?`,
});

export interface Unknown {
  readonly id: string;
  readonly near: readonly string[];
}

export const schemeUnknown = defineProblem<Unknown>({
  code: 'scheme-unknown',
  status: 404,
  message: ({ id, near }) => ({
    zh: `没有方案「${id}」${nearWords(near).zh}`,
    en: `there is no scheme "${id}"${nearWords(near).en}`,
  }),
});

export const schemeBroken = defineProblem<{ readonly id: string }>({
  code: 'scheme-broken',
  status: 422,
  message: ({ id }) => ({
    zh: `方案「${id}」有错误，不能使用；错误见 diagnostics`,
    en: `the scheme "${id}" has errors and cannot be used; they are in diagnostics`,
  }),
});

export const sourceMissing = defineProblem<{ readonly id: string }>({
  code: 'source-missing',
  status: 404,
  message: ({ id }) => ({
    zh: `方案「${id}」没有附正文（source）`,
    en: `the scheme "${id}" has no text of its regulation (source)`,
  }),
});

export const schemesUnreadable = defineProblem<{ readonly reason: string }>({
  code: 'schemes-unreadable',
  status: 503,
  message: ({ reason }) => ({
    zh: `方案文件夹读不了：${reason}`,
    en: `the folder of schemes cannot be read: ${reason}`,
  }),
});

export const assessmentInvalid = defineProblem<{ readonly errors: number }>({
  code: 'assessment-invalid',
  status: 422,
  message: ({ errors }) => ({
    zh: `考核数据有 ${errors} 处错误，没有计算；错误见 diagnostics`,
    en: `the assessment document has ${errors} error${errors === 1 ? '' : 's'}, nothing was computed; see diagnostics`,
  }),
});

export const unitUnknown = defineProblem<Unknown>({
  code: 'unit-unknown',
  status: 404,
  message: ({ id, near }) => ({
    zh: `数据里没有单位「${id}」${nearWords(near).zh}`,
    en: `the assessment document has no unit "${id}"${nearWords(near).en}`,
  }),
});

export const nodeUnknown = defineProblem<Unknown>({
  code: 'node-unknown',
  status: 404,
  message: ({ id, near }) => ({
    zh: `方案里没有节点「${id}」${nearWords(near).zh}`,
    en: `the scheme has no node "${id}"${nearWords(near).en}`,
  }),
});

/** What requests about schemes can run into. */
export const SCHEME_PROBLEMS: readonly ProblemKind<never>[] = [
  schemeUnknown,
  schemeBroken,
  sourceMissing,
  schemesUnreadable,
  assessmentInvalid,
  unitUnknown,
  nodeUnknown,
];
