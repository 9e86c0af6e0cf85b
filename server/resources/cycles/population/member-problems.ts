import { defineProblem, type ProblemKind } from '../../../http/errors/problem.js';

type Nothing = Record<string, never>;

export const memberPresent = defineProblem<{ readonly name: string }>({
  code: 'member-present',
  status: 409,
  message: ({ name }) => ({
    zh: `「${name}」已在这次年度考核中；属性有变化的，请用“更正”`,
    en: `"${name}" takes part in this cycle already; where its attributes changed, correct it`,
  }),
});

export const memberRetired = defineProblem<{ readonly name: string }>({
  code: 'member-retired',
  status: 422,
  message: ({ name }) => ({
    zh: `「${name}」已停用，不能参加考核`,
    en: `"${name}" is retired and takes part in no cycle`,
  }),
});

export const memberIdTaken = defineProblem<{ readonly documentId: string; readonly name: string }>({
  code: 'member-id-taken',
  status: 409,
  message: ({ documentId, name }) => ({
    zh: `这次年度考核中，编号「${documentId}」已由「${name}」使用；请先给这个单位换一个外部编号`,
    en: `in this cycle "${name}" goes by the id "${documentId}"; give this unit another external id first`,
  }),
});

export const memberNotReady = defineProblem<{ readonly errors: number }>({
  code: 'member-not-ready',
  status: 422,
  message: ({ errors }) => ({
    zh: `单位的属性有 ${errors} 处不符合方案，见 diagnostics；改好这一年的属性再试`,
    en: `the attributes of the unit have ${errors} error${errors === 1 ? '' : 's'}, see diagnostics; correct those of this year first`,
  }),
});

export const membersReleased = defineProblem<Nothing>({
  code: 'members-released',
  status: 409,
  message: () => ({
    zh: '最终结果已经公布，考核对象不能再变',
    en: 'final results have been released, so the units that take part stay as they are',
  }),
});

/** What changes of the population of an open cycle can run into. */
export const MEMBER_PROBLEMS: readonly ProblemKind<never>[] = [
  memberPresent,
  memberRetired,
  memberIdTaken,
  memberNotReady,
  membersReleased,
];
