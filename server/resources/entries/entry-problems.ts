import { defineProblem, type ProblemKind } from '../../http/errors/problem.js';

type Nothing = Record<string, never>;

/** Entered before or after the stage, without a reopening (补报). */
export const entryClosed = defineProblem<{ readonly stage: string | null }>({
  code: 'entry-closed',
  status: 409,
  message: ({ stage }) => ({
    zh: `现在不能填报${stage === null ? '' : `：阶段「${stage}」没有开放`}；需要补报请联系考核办公室`,
    en: `nothing can be entered now${stage === null ? '' : `: the stage "${stage}" is not open`}; ask the office for a late entry`,
  }),
});

/** Whoever entered something does not check it. */
export const fourEyes = defineProblem<Nothing>({
  code: 'four-eyes',
  status: 403,
  message: () => ({
    zh: '自己填报的不能自己核验或退回，请由他人办理',
    en: 'what you entered yourself is for somebody else to verify or return',
  }),
});

/** What anything that is entered can run into. */
export const ENTRY_PROBLEMS: readonly ProblemKind<never>[] = [entryClosed, fourEyes];
