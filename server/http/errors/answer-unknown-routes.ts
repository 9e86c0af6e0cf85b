import type { FastifyInstance } from 'fastify';
import { suggest } from '../../../dsl/index.js';
import { sendProblem } from './handle-errors.js';
import { methodNotAllowed, routeUnknown } from './problems.js';

interface Route {
  readonly url: string;
  readonly pattern: RegExp;
  readonly methods: Set<string>;
}

/** What matches no route is told which address or method may have been meant. Call it before routes are added. */
export function answerUnknownRoutes(app: FastifyInstance): void {
  const routes = new Map<string, Route>();
  app.addHook('onRoute', ({ url, method }) => {
    const route = routes.get(url) ?? { url, pattern: patternOf(url), methods: new Set() };
    routes.set(url, route);
    for (const each of [method].flat()) route.methods.add(each);
  });
  app.setNotFoundHandler((request, reply) => {
    const [path = ''] = request.url.split('?');
    const matching = [...routes.values()].filter(({ pattern }) => pattern.test(path));
    const allowed = new Set(matching.flatMap(({ methods }) => [...methods]));
    // A route may have found nothing itself: a file of `/docs`.
    if (allowed.size > 0 && !allowed.has(request.method)) {
      const list = [...allowed].sort().join(', ');
      const refusal = methodNotAllowed.refuse({ method: request.method, allowed: list }, { headers: { allow: list } });
      return sendProblem(refusal.problem, request, reply);
    }
    const [near = ''] = suggest(
      path,
      [...routes.keys()].filter((url) => !url.includes('*')),
    );
    const shown = path.length > 200 ? `${path.slice(0, 200)}…` : path;
    return sendProblem(routeUnknown.refuse({ method: request.method, path: shown, near }).problem, request, reply);
  });
}

function patternOf(url: string): RegExp {
  const parts = url.split('/').map((part) => {
    if (part.startsWith(':')) return '[^/]+';
    return part === '*' ? '.*' : part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  });
  return new RegExp(`^${parts.join('/')}$`);
}
