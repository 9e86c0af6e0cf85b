import { defineProblem, type ProblemKind } from '../../http/errors/problem.js';

type Nothing = Record<string, never>;

/** The same whether it is not there or not to be seen. */
export const assignmentNotFound = defineProblem<{ readonly id: string }>({
  code: 'assignment-not-found',
  status: 404,
  message: ({ id }) => ({
    zh: `没有分派「${id}」，或不在您的范围内`,
    en: `there is no assignment "${id}", or not in your scope`,
  }),
});

export const assignmentEnded = defineProblem<Nothing>({
  code: 'assignment-ended',
  status: 409,
  message: () => ({ zh: '这项分派已经结束，请重新分派', en: 'this assignment has ended; make a new one' }),
});

export const raterTaken = defineProblem<{ readonly rater: string; readonly source: string }>({
  code: 'rater-taken',
  status: 409,
  message: ({ rater, source }) => ({
    zh: `评分主体「${source}」里，评分人名「${rater}」已属于别人，两个人不能用同一个评分人名；请另取一个`,
    en: `in the source "${source}" the rater name "${rater}" belongs to somebody else, and two never rate under one; choose another`,
  }),
});

export const raterNotPermitted = defineProblem<{ readonly name: string; readonly units: readonly string[] }>({
  code: 'rater-not-permitted',
  status: 422,
  message: ({ name, units }) => ({
    zh: `${name} 没有对这些单位评分（投票）的权限，请先授权：${units.join('、')}`,
    en: `${name} may not rate (or cast ballots on) these units; give the permission first: ${units.join(', ')}`,
  }),
});

export const notAssignedToYou = defineProblem<Nothing>({
  code: 'not-assigned-to-you',
  status: 403,
  message: () => ({
    zh: '这个单位没有分派给您，或您已回避；需要评分请联系考核办',
    en: 'this unit is not assigned to you, or you are recused; ask the office',
  }),
});

export const recusalTooLate = defineProblem<Nothing>({
  code: 'recusal-too-late',
  status: 409,
  message: () => ({
    zh: '您对这个单位的评分（票）已经提交，不能再回避；请考核办先退回',
    en: 'your marks (or ballot) on this unit are submitted already; the office must return them before you can withdraw',
  }),
});

/** What requests about assignments can run into. */
export const ASSIGNMENT_PROBLEMS: readonly ProblemKind<never>[] = [
  assignmentNotFound,
  assignmentEnded,
  raterTaken,
  raterNotPermitted,
  notAssignedToYou,
  recusalTooLate,
];
