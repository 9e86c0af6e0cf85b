import type { Words } from '../../../dsl/index.js';
import { defineProblem, type ProblemKind } from '../../http/errors/problem.js';
import { refuseFields } from '../../http/json-body.js';

export const webhookUnknown = defineProblem<{ readonly id: string }>({
  code: 'webhook-unknown',
  status: 404,
  message: ({ id }) => ({ zh: `没有消息推送「${id}」`, en: `there is no webhook "${id}"` }),
});

export const deliveryUnknown = defineProblem<{ readonly id: string }>({
  code: 'delivery-unknown',
  status: 404,
  message: ({ id }) => ({ zh: `没有推送记录「${id}」`, en: `there is no delivery "${id}"` }),
});

export const webhookDisabled = defineProblem<Record<never, never>>({
  code: 'webhook-disabled',
  status: 409,
  message: () => ({
    zh: '这个消息推送已停用：先启用再发送',
    en: 'this webhook is disabled: enable it before anything is sent',
  }),
});

/** What requests about webhooks can run into. */
export const WEBHOOK_PROBLEMS: readonly ProblemKind<never>[] = [webhookUnknown, deliveryUnknown, webhookDisabled];

const URL_WORDS: Words = {
  zh: '应为 https:// 或 http:// 开头的完整网址，不带用户名和密码',
  en: 'must be a whole address that begins with https:// or http://, without user and password',
};

/** Checks the address of a webhook. @throws Refusal `fields-invalid` */
export function checkUrl(url: string): string {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  const isWeb = parsed !== null && (parsed.protocol === 'https:' || parsed.protocol === 'http:');
  if (parsed === null || !isWeb || parsed.username !== '' || parsed.password !== '')
    throw refuseFields([['url', URL_WORDS]]);
  return parsed.href;
}
