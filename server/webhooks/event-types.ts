import type { Words } from '../../dsl/index.js';

/** What webhooks can be told of. The messages name things by id: who is told reads them with rights of their own. */
export const EVENT_TYPES = {
  'cycle.opened': { zh: '考核开始', en: 'a cycle opened' },
  'cycle.closed': { zh: '考核结束', en: 'a cycle closed' },
  'entries.returned': { zh: '填报内容被退回', en: 'entries were returned' },
  'run.finished': { zh: '一次汇总计算完成', en: 'a run finished' },
  'results.released': { zh: '结果已反馈', en: 'results were released' },
  'decision.taken': { zh: '作出集体决定', en: 'a decision was taken' },
  'decision.revoked': { zh: '撤销集体决定', en: 'a decision was revoked' },
  'webhook.test': { zh: '测试', en: 'a test' },
} as const satisfies Readonly<Record<string, Words>>;

export type EventType = keyof typeof EVENT_TYPES;
// The keys of the literal above.
export const EVENT_TYPE_NAMES = Object.keys(EVENT_TYPES) as readonly EventType[];
