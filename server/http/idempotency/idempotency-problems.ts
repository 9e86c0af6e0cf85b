import { defineProblem } from '../errors/problem.js';

export const idempotencyKeyMalformed = defineProblem<Record<never, never>>({
  code: 'idempotency-key-malformed',
  status: 400,
  message: () => ({
    zh: 'Idempotency-Key 应为 1 到 200 个可见的 ASCII 字符，例如一个 UUID',
    en: 'Idempotency-Key must be 1 to 200 visible ASCII characters, e.g. a UUID',
  }),
});

export const idempotencyKeyUnsupported = defineProblem<Record<never, never>>({
  code: 'idempotency-key-unsupported',
  status: 400,
  message: () => ({
    zh: '这个地址不保存回答，不接受 Idempotency-Key：去掉它再试',
    en: 'this address keeps no answers and takes no Idempotency-Key: leave it out',
  }),
});

export const idempotencyKeyReused = defineProblem<{ readonly method: string; readonly path: string }>({
  code: 'idempotency-key-reused',
  status: 422,
  message: ({ method, path }) => ({
    zh: `这个 Idempotency-Key 已用于另一个请求（${method} ${path}，或内容不同）：每个新请求要换一个`,
    en: `this Idempotency-Key was used for another request (${method} ${path}, or other content): a new request needs a new one`,
  }),
});
