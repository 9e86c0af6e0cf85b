import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest, onRequestAsyncHookHandler } from 'fastify';
import { tooManyRequests } from '../../access/access-problems.js';

export interface RateLimits {
  /** Requests of any kind from one address. */
  readonly requestsPerMinute: number;
  /** Attempts to sign in, or to use the link of the first start, from one address: an office may share one. */
  readonly signInsPerMinute: number;
}

/** One process takes some thousand submissions a second; integrators post from one address. */
export const DEFAULT_RATE_LIMITS: RateLimits = { requestsPerMinute: 600_000, signInsPerMinute: 60 };

const MINUTE = 60_000;

/** Limits every request by its address, before anything is looked up for it. Gives the limit of attempts to sign in. */
export async function addRateLimits(app: FastifyInstance, limits: RateLimits): Promise<onRequestAsyncHookHandler> {
  await app.register(rateLimit, { global: false });
  const limit = (max: number): ((request: FastifyRequest) => Promise<void>) => {
    const count = app.createRateLimit({ max, timeWindow: MINUTE });
    return async (request) => {
      const found = await count(request);
      if (found.isAllowed || !found.isExceeded) return;
      const seconds = Math.max(1, found.ttlInSeconds);
      throw tooManyRequests.refuse({ seconds }, { headers: { 'retry-after': String(seconds) } });
    };
  };
  app.addHook('onRequest', limit(limits.requestsPerMinute));
  return limit(limits.signInsPerMinute);
}
