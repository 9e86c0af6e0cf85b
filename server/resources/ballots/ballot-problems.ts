import { defineProblem, type ProblemKind } from '../../http/errors/problem.js';

type Nothing = Record<string, never>;

/** The same whether the source, the rater or the ballot is not there, or it is not to be seen. */
export const ballotNotFound = defineProblem<Nothing>({
  code: 'ballot-not-found',
  status: 404,
  message: () => ({ zh: '没有这张排序票，或您现在不能查看', en: 'there is no such ballot, or you may not see it now' }),
});

export const ballotNotYours = defineProblem<Nothing>({
  code: 'ballot-not-yours',
  status: 403,
  message: () => ({
    zh: '这张排序票没有分派给您；需要投票请联系考核办公室',
    en: 'this ballot is not assigned to you; ask the office',
  }),
});

export const ballotSubmitted = defineProblem<Nothing>({
  code: 'ballot-submitted',
  status: 409,
  message: () => ({
    zh: '排序票已经提交，考核办公室退回以前不能再改',
    en: 'this ballot is submitted and locked until the office returns it',
  }),
});

export const ballotIncomplete = defineProblem<{ readonly missing: readonly string[] }>({
  code: 'ballot-incomplete',
  status: 422,
  message: ({ missing }) => ({
    zh: `要把全部单位排上才能提交，还差：${missing.join('、')}`,
    en: `a ballot is submitted with every unit in its place; still missing: ${missing.join(', ')}`,
  }),
});

export const ballotNotSubmitted = defineProblem<Nothing>({
  code: 'ballot-not-submitted',
  status: 409,
  message: () => ({
    zh: '排序票没有提交，不用退回',
    en: 'this ballot is not submitted, so there is nothing to return',
  }),
});

/** What requests about ballots can run into. */
export const BALLOT_PROBLEMS: readonly ProblemKind<never>[] = [
  ballotNotFound,
  ballotNotYours,
  ballotSubmitted,
  ballotIncomplete,
  ballotNotSubmitted,
];
