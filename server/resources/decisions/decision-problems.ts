import { defineProblem, type ProblemKind } from '../../http/errors/problem.js';

type Nothing = Record<string, never>;

export const decisionNotFound = defineProblem<{ readonly id: string }>({
  code: 'decision-not-found',
  status: 404,
  message: ({ id }) => ({
    zh: `没有集体决定「${id}」，或不在您的范围内`,
    en: `there is no decision "${id}", or not in your scope`,
  }),
});

export const decisionRevoked = defineProblem<Nothing>({
  code: 'decision-revoked',
  status: 409,
  message: () => ({ zh: '这项决定已经撤销', en: 'this decision is revoked already' }),
});

export const decisionInvalid = defineProblem<{ readonly errors: number }>({
  code: 'decision-invalid',
  status: 422,
  message: ({ errors }) => ({
    zh: `决定不符合方案：${errors} 处，见 diagnostics；全部没有保存`,
    en: `the scheme does not permit this: ${errors} error${errors === 1 ? '' : 's'}, see diagnostics; nothing was stored`,
  }),
});

export const decisionBasisChanged = defineProblem<Nothing>({
  code: 'decision-basis-changed',
  status: 409,
  message: () => ({
    zh: '计算期间数据一直在变化，决定前后的结果会不准，没有保存；请再试一次，或先停止填报',
    en: 'the entries kept changing meanwhile, so before and after would not be true; nothing was stored. Try again, or stop entries first',
  }),
});

export const decisionRunUnknown = defineProblem<{ readonly id: string }>({
  code: 'decision-run-unknown',
  status: 422,
  message: ({ id }) => ({
    zh: `本年度考核没有已完成的汇总「${id}」`,
    en: `this cycle has no finished run "${id}"`,
  }),
});

export const decisionMarksOpen = defineProblem<Nothing>({
  code: 'decision-marks-open',
  status: 409,
  message: () => ({
    zh: '您还有评分（票）没有提交；提交之前看不到结果，也不能作决定',
    en: 'you have marks (or a ballot) of your own to hand in; until then you see no results and take no decisions',
  }),
});

/** What requests about decisions can run into. */
export const DECISION_PROBLEMS: readonly ProblemKind<never>[] = [
  decisionNotFound,
  decisionRevoked,
  decisionInvalid,
  decisionBasisChanged,
  decisionRunUnknown,
  decisionMarksOpen,
];
