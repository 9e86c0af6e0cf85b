import type { Words } from '../../../dsl/index.js';
import type { paths } from '../../api/schema.generated.js';
import type { Tone } from '../../states/StateChip.js';

type DeliveryList = paths['/api/webhooks/{id}/deliveries']['get']['responses'][200]['content']['application/json'];

/** Where another system is told of what happens. */
export type Webhook = paths['/api/webhooks/{id}']['get']['responses'][200]['content']['application/json'];
/** What is filled in to make one. */
export type NewWebhook = paths['/api/webhooks']['post']['requestBody']['content']['application/json'];
/** One with its secret, shown once. */
export type MadeWebhook = paths['/api/webhooks']['post']['responses'][201]['content']['application/json'];
/** One message for a webhook. */
export type Delivery = DeliveryList['data'][number];
/** A message with what was sent and what came back. */
export type DeliveryLog =
  paths['/api/webhooks/{id}/deliveries/{delivery}']['get']['responses'][200]['content']['application/json'];
export type EventType = NewWebhook['events'][number];

/** What a webhook can be told of, in the order of the year. */
export const EVENT_LABELS: Readonly<Record<EventType, Words>> = {
  'cycle.opened': { zh: '考核开始', en: 'A cycle opened' },
  'cycle.closed': { zh: '考核结束', en: 'A cycle closed' },
  'entries.returned': { zh: '填报内容被退回', en: 'Entries were returned' },
  'run.finished': { zh: '一次汇总计算完成', en: 'A run finished' },
  'results.released': { zh: '结果已反馈', en: 'Results were released' },
  'decision.taken': { zh: '作出集体决定', en: 'A decision was taken' },
  'decision.revoked': { zh: '撤销集体决定', en: 'A decision was revoked' },
  'webhook.test': { zh: '测试', en: 'A test' },
};

// The keys of the literal above; every one is an event type.
export const EVENT_TYPES = Object.keys(EVENT_LABELS) as readonly EventType[];

export const DELIVERY_TONES: Readonly<Record<Delivery['state'], Tone>> = {
  waiting: 'active',
  delivered: 'good',
  failed: 'bad',
};

/** The label of an event; one that a newer server knows stays as it is. */
export function eventLabel(type: string): Words {
  const known = Object.entries(EVENT_LABELS).find(([name]) => name === type)?.[1];
  return known ?? { zh: type, en: type };
}
