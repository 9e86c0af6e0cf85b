import { defineProblem, type ProblemKind } from '../../../http/errors/problem.js';

type Nothing = Record<string, never>;
interface Keys {
  readonly keys: readonly string[];
}

/** The same whether the source, the rater or the sheet is not there, or it is not to be seen. */
export const sheetNotFound = defineProblem<Nothing>({
  code: 'sheet-not-found',
  status: 404,
  message: () => ({
    zh: '没有这张表，或您现在不能查看',
    en: 'there is no such sheet, or you may not see it now',
  }),
});

export const ratingNotAssigned = defineProblem<Nothing>({
  code: 'rating-not-assigned',
  status: 403,
  message: () => ({
    zh: '这个单位的这些项没有分派给您评分，或您已回避',
    en: 'these items of this unit are not assigned to you, or you are recused',
  }),
});

export const cellNotYours = defineProblem<Keys>({
  code: 'cell-not-yours',
  status: 403,
  message: ({ keys }) => ({
    zh: `这些项不在您的范围内：${keys.join('、')}`,
    en: `these cells are not in your scope: ${keys.join(', ')}`,
  }),
});

export const entriesInvalid = defineProblem<Keys>({
  code: 'entries-invalid',
  status: 422,
  message: ({ keys }) => ({
    zh: `填写有误，什么都没有保存：${keys.join('、')}`,
    en: `some values are wrong, so nothing was stored: ${keys.join(', ')}`,
  }),
});

export const cellVerified = defineProblem<Keys>({
  code: 'cell-verified',
  status: 409,
  message: ({ keys }) => ({
    zh: `已经核验，退回以前不能再改：${keys.join('、')}`,
    en: `verified, so locked until they are returned: ${keys.join(', ')}`,
  }),
});

export const sheetSubmitted = defineProblem<Nothing>({
  code: 'sheet-submitted',
  status: 409,
  message: () => ({
    zh: '评分已经提交，考核办公室退回以前不能再改',
    en: 'these ratings are submitted and locked until the office returns them',
  }),
});

export const cellState = defineProblem<Keys>({
  code: 'cell-state',
  status: 409,
  message: ({ keys }) => ({
    zh: `没有提交，或状态不允许这样做：${keys.join('、')}`,
    en: `not submitted, or not in a state for this: ${keys.join(', ')}`,
  }),
});

export const nothingToSubmit = defineProblem<Nothing>({
  code: 'nothing-to-submit',
  status: 409,
  message: () => ({
    zh: '没有可以提交的内容；被退回的请先重新填写',
    en: 'there is nothing to submit; what was returned must be entered again first',
  }),
});

/** What requests about sheets can run into. */
export const SHEET_PROBLEMS: readonly ProblemKind<never>[] = [
  sheetNotFound,
  ratingNotAssigned,
  cellNotYours,
  entriesInvalid,
  cellVerified,
  sheetSubmitted,
  cellState,
  nothingToSubmit,
];
