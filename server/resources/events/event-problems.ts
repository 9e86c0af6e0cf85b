import { defineProblem, type ProblemKind } from '../../http/errors/problem.js';
import type { EventState } from './occurrence-store.js';

type Nothing = Record<string, never>;

/** The states in words. */
export const EVENT_STATE_WORDS = {
  entered: { zh: '待认定', en: 'entered' },
  certified: { zh: '已认定', en: 'certified' },
  rejected: { zh: '不予认定', en: 'rejected' },
  withdrawn: { zh: '已撤回', en: 'withdrawn' },
} as const satisfies Readonly<Record<EventState, { readonly zh: string; readonly en: string }>>;

/** The same whether it is not there or not to be seen. */
export const eventNotFound = defineProblem<{ readonly id: string }>({
  code: 'event-not-found',
  status: 404,
  message: ({ id }) => ({
    zh: `没有事项「${id}」，或不在您的范围内`,
    en: `there is no event or record "${id}", or not in your scope`,
  }),
});

export const eventListUnknown = defineProblem<{ readonly id: string; readonly known: readonly string[] }>({
  code: 'event-list-unknown',
  status: 422,
  message: ({ id, known }) => ({
    zh: `方案里没有事项清单「${id}」；${known.length === 0 ? '这个方案不登记事项' : `有：${known.join('、')}`}`,
    en: `the scheme has no list "${id}"; ${known.length === 0 ? 'it takes no events' : `it has ${known.join(', ')}`}`,
  }),
});

export const eventContentWrong = defineProblem<{ readonly errors: number }>({
  code: 'event-content-wrong',
  status: 422,
  message: ({ errors }) => ({
    zh: `事项的内容有 ${errors} 处错误，见 diagnostics；没有保存`,
    en: `the content has ${errors} error${errors === 1 ? '' : 's'}, see diagnostics; nothing was stored`,
  }),
});

export const eventIdTaken = defineProblem<{ readonly externalId: string; readonly id: string | null }>({
  code: 'event-id-taken',
  status: 409,
  message: ({ externalId, id }) => ({
    zh: `外部编号「${externalId}」已经登记过${id === null ? '' : `，是事项 ${id}`}；要改请更正它，不要重复登记`,
    en: `the external id "${externalId}" has been entered already${id === null ? '' : ` as ${id}`}; correct that one instead of entering it again`,
  }),
});

export const eventState = defineProblem<{ readonly state: EventState; readonly needed: readonly EventState[] }>({
  code: 'event-state',
  status: 409,
  message: ({ state, needed }) => ({
    zh: `这个事项${EVENT_STATE_WORDS[state].zh}，只有${needed.map((each) => EVENT_STATE_WORDS[each].zh).join('、')}的可以这样做`,
    en: `this one is ${EVENT_STATE_WORDS[state].en}; that can only be done while it is ${needed.map((each) => EVENT_STATE_WORDS[each].en).join(' or ')}`,
  }),
});

export const eventNotOwn = defineProblem<Nothing>({
  code: 'event-not-own',
  status: 403,
  message: () => ({
    zh: '别人登记的和已认定的事项，只有认定人可以更正或撤回',
    en: 'what others entered and what is certified is corrected or withdrawn by those who certify',
  }),
});

/** What requests about events and records can run into. */
export const EVENT_PROBLEMS: readonly ProblemKind<never>[] = [
  eventNotFound,
  eventListUnknown,
  eventContentWrong,
  eventIdTaken,
  eventState,
  eventNotOwn,
];
