import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type Actor, SYSTEM } from '../../access/actor.js';
import type { Storage, UnitOfWork } from '../../storage/index.js';
import { StreamedBody } from '../streamed-body.js';
import { type AnswerRow, deleteExpiredAnswers, findAnswer, insertAnswer } from './answer-store.js';
import { idempotencyKeyMalformed, idempotencyKeyReused, idempotencyKeyUnsupported } from './idempotency-problems.js';
import { AnsweredBefore, sendKeptAnswer } from './kept-answer.js';

declare module 'fastify' {
  interface FastifyContextConfig {
    /**
     * The route takes an `Idempotency-Key`. Its handler does one write, answers with this status and with what that write gave
     * as JSON, `ETag` from its `revision`, `Location` made of `location` and its `id`; `./`: the address that was asked.
     */
    readonly once?: { readonly status: number; readonly location?: string };
  }
  interface FastifyRequest {
    /** Keeps the answer in the transaction of its effect; null without an `Idempotency-Key`. */
    keepAnswer: KeepAnswer | null;
    /** The answer that was kept meanwhile for the same request; null without an `Idempotency-Key`. */
    findKeptAnswer: (() => Promise<AnswerRow | undefined>) | null;
  }
}

/** Called last in a write with what it gave. @throws AnsweredBefore, Refusal `idempotency-key-reused` */
export type KeepAnswer = (unit: UnitOfWork, result: unknown) => Promise<void>;

const HOURS_KEPT = 48;
const HEADER = 'idempotency-key';

/**
 * A request that is repeated under its `Idempotency-Key` has one effect and gets one answer: the key and the answer are stored
 * in the transaction of the effect. Refused requests keep nothing, so they may be repeated once they are mended.
 */
export function answerOnce(app: FastifyInstance, storage: Storage): void {
  app.decorateRequest('keepAnswer', null);
  app.decorateRequest('findKeptAnswer', null);
  app.addHook('preHandler', async (request, reply) => {
    const key = request.headers[HEADER];
    if (key === undefined || request.is404 || request.method === 'GET' || request.method === 'HEAD') return;
    if (typeof key !== 'string' || !/^[!-~]{1,200}$/.test(key)) throw idempotencyKeyMalformed.refuse({});
    const { once } = request.routeOptions.config;
    if (once === undefined || request.identity === null) throw idempotencyKeyUnsupported.refuse({});
    const { body } = request;
    if (body instanceof StreamedBody) body.hashWhileReading();
    const { actor } = request.identity;
    const owner = { actor_kind: actor.kind, actor_id: actor.id, key };
    const answered = await findAnswer(storage.read, owner, request.receivedAt);
    if (answered !== undefined) {
      if (body instanceof StreamedBody) await body.drain();
      return sendKeptAnswer(reply, sameRequest(answered, claimOf(request, actor, key)));
    }
    request.findKeptAnswer = async () => {
      if (body instanceof StreamedBody && !body.isRead) return undefined;
      const kept = await findAnswer(storage.read, owner, request.receivedAt);
      return kept?.request_hash === claimOf(request, actor, key).request_hash ? kept : undefined;
    };
    request.keepAnswer = async (unit, result) => {
      // A body that arrives as a stream has been read by now.
      const claim = claimOf(request, actor, key);
      const row = {
        ...claim,
        ...answerOf(result, once, claim.path),
        created_at: unit.now,
        expires_at: expiry(unit.now),
      };
      if (await insertAnswer(unit.db, row)) return;
      const before = await findAnswer(unit.db, claim, unit.now);
      if (before === undefined) throw new Error('bug: an answer is kept and is not there');
      throw new AnsweredBefore(sameRequest(before, claim));
    };
  });
  app.addHook('onReady', async () => {
    await storage.write({ actor: SYSTEM }, ({ db, now }) => deleteExpiredAnswers(db, now));
  });
}

type Claim = Pick<AnswerRow, 'actor_kind' | 'actor_id' | 'key' | 'method' | 'path' | 'request_hash'>;

function claimOf(request: FastifyRequest, { kind, id }: Actor, key: string): Claim {
  const { method, url, body, headers } = request;
  const hash = createHash('sha256').update(`${method} ${url}\n${headers['if-match'] ?? ''}\n`);
  if (body instanceof Uint8Array) hash.update(body);
  if (body instanceof StreamedBody) hash.update(body.digest());
  const path = url.split('?')[0] ?? url;
  return { actor_kind: kind, actor_id: id, key, method, path, request_hash: hash.digest('hex') };
}

function sameRequest(answered: AnswerRow, { request_hash }: Claim): AnswerRow {
  if (answered.request_hash === request_hash) return answered;
  throw idempotencyKeyReused.refuse({ method: answered.method, path: answered.path });
}

function answerOf(
  result: unknown,
  { status, location }: { readonly status: number; readonly location?: string },
  path: string,
): Pick<AnswerRow, 'status' | 'headers' | 'body'> {
  const { revision, id }: { readonly revision?: unknown; readonly id?: unknown } =
    typeof result === 'object' && result !== null ? result : {};
  const headers = {
    ...(typeof revision === 'number' ? { etag: `"${revision}"` } : {}),
    ...(location !== undefined && typeof id === 'string'
      ? { location: `${location === './' ? `${path}/` : location}${id}` }
      : {}),
  };
  return { status, headers: JSON.stringify(headers), body: JSON.stringify(result ?? null) };
}

function expiry(now: string): string {
  return new Date(Date.parse(now) + HOURS_KEPT * 3_600_000).toISOString();
}
