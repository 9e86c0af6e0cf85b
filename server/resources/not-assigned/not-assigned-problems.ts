import { defineProblem, type ProblemKind } from '../../http/errors/problem.js';

type ByNode = { readonly node: string };

export const nodeUnknown = defineProblem<ByNode>({
  code: 'not-assigned-node-unknown',
  status: 404,
  message: ({ node }) => ({ zh: `方案里没有指标「${node}」`, en: `the scheme has no node "${node}"` }),
});

export const nodeNeeded = defineProblem<ByNode>({
  code: 'not-assigned-node-needed',
  status: 422,
  message: ({ node }) => ({
    zh: `「${node}」是总分，不能不承担；整个单位不参加考核的，由参评资格或集体决定处理`,
    en: `"${node}" is the total and cannot be left out; whether a unit takes part at all is for eligibility or a decision`,
  }),
});

export const notAssignedUnknown = defineProblem<ByNode>({
  code: 'not-assigned-unknown',
  status: 404,
  message: ({ node }) => ({
    zh: `这个单位的指标「${node}」没有标为不承担`,
    en: `the node "${node}" is not left out for this unit`,
  }),
});

/** What requests about items that units do not carry can run into. */
export const NOT_ASSIGNED_PROBLEMS: readonly ProblemKind<never>[] = [nodeUnknown, nodeNeeded, notAssignedUnknown];
