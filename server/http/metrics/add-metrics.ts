import type { FastifyInstance, FastifyRequest } from 'fastify';
import { hashSecret, matchesSecret } from '../../access/secret.js';
import type { Storage } from '../../storage/index.js';
import type { WorkerPool } from '../../workers/worker-pool.js';
import { answers, content, querySchema } from '../openapi/shared-schemas.js';
import { isLoopback } from '../server-settings.js';
import { createMetrics, type Metrics } from './metrics.js';
import { metricsRefused } from './metrics-problems.js';
import { watchRequests } from './watch-requests.js';
import { watchStorage, watchWorkers } from './watch-work.js';

declare module 'fastify' {
  interface FastifyInstance {
    /** Where parts of the server tell their figures. */
    readonly metrics: Metrics;
  }
}

export interface MetricsOptions {
  readonly storage: Storage | null;
  readonly workers: WorkerPool;
  /** Whoever asks must send it; null: only this machine may ask. */
  readonly token: string | null;
}

/** Measures the server, and shows the figures at `/metrics`. Call it before other parts, which may add theirs. */
export function addMetrics(app: FastifyInstance, { storage, workers, token }: MetricsOptions): void {
  const metrics = createMetrics();
  app.decorate('metrics', metrics);
  watchRequests(app, metrics);
  watchWorkers(metrics, workers);
  if (storage !== null) watchStorage(metrics, storage);
  const isAllowed = token === null ? isFromThisMachine : holds(hashSecret(token));
  app.get(
    '/metrics',
    {
      schema: {
        operationId: 'getMetrics',
        tags: ['server'],
        summary: '运行指标 · figures of the server for Prometheus',
        querystring: querySchema(),
        response: answers(
          content(
            'text/plain',
            { type: 'string' },
            'The text format of Prometheus. For this machine, or with a token.',
          ),
          [403],
        ),
      },
    },
    async (request, reply) => {
      if (!isAllowed(request)) throw metricsRefused.refuse({});
      const { type, text } = await metrics.page();
      return reply.type(type).header('cache-control', 'no-store').send(text);
    },
  );
}

function holds(hash: string): (request: FastifyRequest) => boolean {
  return ({ headers }) => {
    const given = /^Bearer +(\S+) *$/i.exec(headers.authorization ?? '')?.[1];
    return given !== undefined && matchesSecret(given, hash);
  };
}

/** What a proxy passes on is not from here, even if the proxy is. */
const PASSED_ON = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip', 'via'];

function isFromThisMachine({ socket, headers }: FastifyRequest): boolean {
  const address = (socket.remoteAddress ?? '').replace(/^::ffff:/, '');
  return isLoopback(address) && PASSED_ON.every((name) => headers[name] === undefined);
}
