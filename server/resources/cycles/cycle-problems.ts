import { defineProblem, type ProblemKind } from '../../http/errors/problem.js';
import type { CycleState } from './cycle-store.js';
import { MEMBER_PROBLEMS } from './population/member-problems.js';
import { cycleSchemeUnknown } from './scheme/cycle-scheme-problems.js';

type Nothing = Record<string, never>;

/** The states in words. */
export const STATE_WORDS = {
  planned: { zh: '筹备中', en: 'planned' },
  open: { zh: '进行中', en: 'open' },
  closed: { zh: '已结束', en: 'closed' },
  archived: { zh: '已归档', en: 'archived' },
} as const satisfies Readonly<Record<CycleState, { readonly zh: string; readonly en: string }>>;

/** The same whether it is not there or not to be seen. */
export const cycleNotFound = defineProblem<{ readonly id: string }>({
  code: 'cycle-not-found',
  status: 404,
  message: ({ id }) => ({
    zh: `没有年度考核「${id}」，或不在您的范围内`,
    en: `there is no cycle "${id}", or not in your scope`,
  }),
});

export const cycleState = defineProblem<{ readonly state: CycleState; readonly needed: readonly CycleState[] }>({
  code: 'cycle-state',
  status: 409,
  message: ({ state, needed }) => ({
    zh: `这次年度考核${STATE_WORDS[state].zh}，只有${needed.map((each) => STATE_WORDS[each].zh).join('、')}的可以这样做`,
    en: `this cycle is ${STATE_WORDS[state].en}; that can only be done while it is ${needed.map((each) => STATE_WORDS[each].en).join(' or ')}`,
  }),
});

export const cycleFrozen = defineProblem<{ readonly fields: readonly string[] }>({
  code: 'cycle-frozen',
  status: 409,
  message: ({ fields }) => ({
    zh: `年度考核已经开始，不能再改：${fields.join('、')}`,
    en: `the cycle has been opened, so these stay: ${fields.join(', ')}`,
  }),
});

export const cycleIdTaken = defineProblem<{ readonly externalId: string }>({
  code: 'cycle-id-taken',
  status: 409,
  message: ({ externalId }) => ({
    zh: `外部编号「${externalId}」已经用过`,
    en: `the external id "${externalId}" is taken`,
  }),
});

export const cycleParametersWrong = defineProblem<{ readonly errors: number }>({
  code: 'cycle-parameters-wrong',
  status: 422,
  message: ({ errors }) => ({
    zh: `参数有 ${errors} 处错误，见 diagnostics`,
    en: `the parameters have ${errors} error${errors === 1 ? '' : 's'}; see diagnostics`,
  }),
});

export const cycleSchemeRetired = defineProblem<Nothing>({
  code: 'cycle-scheme-retired',
  status: 422,
  message: () => ({
    zh: '这个方案版本已停用，不能用于新的年度考核',
    en: 'this version of the scheme is retired and takes no new cycles',
  }),
});

export const cycleNotReady = defineProblem<{ readonly errors: number }>({
  code: 'cycle-not-ready',
  status: 422,
  message: ({ errors }) => ({
    zh: `还不能切换阶段：有 ${errors} 处错误，见 diagnostics`,
    en: `the state cannot change yet: ${errors} error${errors === 1 ? '' : 's'}, see diagnostics`,
  }),
});

export const cycleNotAccepted = defineProblem<{ readonly codes: readonly string[] }>({
  code: 'cycle-not-accepted',
  status: 409,
  message: ({ codes }) => ({
    zh: `有需要先看过的情况，见 diagnostics；确认后把它们列在 accept 里：${codes.join('、')}`,
    en: `some things are odd, see diagnostics; to go on all the same, list them in accept: ${codes.join(', ')}`,
  }),
});

export const cycleChanged = defineProblem<Nothing>({
  code: 'cycle-changed',
  status: 409,
  message: () => ({
    zh: '检查时单位或属性正在变化，没有切换；请再试一次',
    en: 'units or attributes changed during the check, so nothing was done; try again',
  }),
});

export const cycleNotOpened = defineProblem<Nothing>({
  code: 'cycle-not-opened',
  status: 409,
  message: () => ({
    zh: '年度考核还没有开始，单位名单没有确定',
    en: 'the cycle has not been opened, so its units are not settled',
  }),
});

export const stageUnknown = defineProblem<{ readonly id: string }>({
  code: 'stage-unknown',
  status: 404,
  message: ({ id }) => ({ zh: `没有阶段「${id}」`, en: `there is no stage "${id}"` }),
});

export const stageNotEnded = defineProblem<Nothing>({
  code: 'stage-not-ended',
  status: 409,
  message: () => ({
    zh: '这个阶段还没有结束，不用补报；需要改时间请调整阶段',
    en: 'this stage has not ended, so no late entry is needed; change its days instead',
  }),
});

export const reopeningUnknown = defineProblem<{ readonly id: string }>({
  code: 'reopening-unknown',
  status: 404,
  message: ({ id }) => ({ zh: `没有补报「${id}」，或已结束`, en: `there is no reopening "${id}", or it has ended` }),
});

/** What requests about cycles can run into. */
export const CYCLE_PROBLEMS: readonly ProblemKind<never>[] = [
  cycleNotFound,
  cycleState,
  cycleFrozen,
  cycleIdTaken,
  cycleParametersWrong,
  cycleSchemeRetired,
  cycleNotReady,
  cycleNotAccepted,
  cycleChanged,
  cycleNotOpened,
  stageUnknown,
  stageNotEnded,
  reopeningUnknown,
  cycleSchemeUnknown,
  ...MEMBER_PROBLEMS,
];
