import type { FastifyInstance } from 'fastify';
import type { Metrics } from './metrics.js';

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10, 60];

/** Measures every request, by the pattern of its route: what stands in an address itself reaches no label. */
export function watchRequests(app: FastifyInstance, metrics: Metrics): void {
  const observe = metrics.histogram({
    name: 'heng_http_request_duration_seconds',
    help: 'Time from the beginning of a request to the end of its answer.',
    labels: ['method', 'route', 'status'],
    buckets: SECONDS,
  });
  let running = 0;
  metrics.read({ name: 'heng_http_requests_running', help: 'Requests being answered.', kind: 'gauge' }, () => [
    { labels: {}, value: running },
  ]);
  app.addHook('onRequest', async (request) => {
    running += 1;
    // Also of a client that goes away.
    request.raw.once('close', () => {
      running -= 1;
    });
  });
  app.addHook('onResponse', async (request, reply) => {
    const route = request.is404 ? 'none' : (request.routeOptions.url ?? 'none');
    const status = `${Math.floor(reply.statusCode / 100)}xx`;
    observe({ method: request.method, route, status }, reply.elapsedTime / 1000);
  });
}
