import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { guardRoutes, type RouteAccess } from '../../../server/access/guard-routes.js';
import { ROLE_NAMES } from '../../../server/access/roles.js';
import { buildServer } from '../../../server/http/build-server.js';
import { type Person, withAccounts } from '../accounts.js';
import { databases } from '../databases.js';
import { SCHEMES } from '../http/running-server.js';

/** Every route that answers anybody. Whoever adds to it says why in the review. */
const PUBLIC = [
  '/',
  '/api/health',
  '/api/ready',
  '/api/sessions',
  '/api/sessions/oidc',
  '/api/sessions/oidc/callback',
  '/api/sessions/providers',
  '/api/setup',
  '/assets/*',
  '/docs',
  '/metrics',
  '/openapi.json',
  '/setup',
  '/setup/setup.js',
];
/** Shows and computes what is posted; stores nothing. */
const PUBLIC_EVALUATION = ['/api/schemes', '/api/schema/', '/api/schemes/'];
const [sqlite] = databases;
if (sqlite === undefined) throw new Error('there is always SQLite');

const isPublic = ({ url }: RouteAccess): boolean => PUBLIC.includes(url) || url.startsWith('/docs/');
const addressOf = (url: string): string => url.replace(/:\w+/g, 'x');

describe('every route of the server', () => {
  const server = withAccounts(sqlite, { publicEvaluation: false });
  const open = withAccounts(sqlite);
  let app: FastifyInstance;
  let routes: readonly RouteAccess[] = [];
  const people = new Map<string, Person>();
  beforeAll(async () => {
    const storage = await sqlite.open();
    app = await buildServer({
      schemesFolder: SCHEMES,
      log: false,
      bodyLimit: 1000,
      jobSeconds: 1,
      storage,
      publicEvaluation: false,
    });
    routes = app.routeAccess;
    people.set('nobody', await server.personWith([]));
    for (const role of ROLE_NAMES) people.set(role, await server.person(role));
  });
  afterAll(() => app.close());

  /** What is answered when this person (or nobody) asks for a route with nothing in the request. */
  const ask = async ({ method, url }: RouteAccess, headers: Readonly<Record<string, string>> = {}, of = server) => {
    const { status, json } = await of.ask(addressOf(url), { method, headers });
    return { status, code: method === 'HEAD' ? undefined : json?.code };
  };
  const refusals = (denied: readonly RouteAccess[], answers: readonly { readonly status: number }[], status: number) =>
    denied.filter((_, index) => answers[index]?.status !== status).map(({ method, url }) => `${method} ${url}`);

  it('names a permission or stands on the short list of public ones', () => {
    expect(routes.length).toBeGreaterThan(40);
    const unguarded = routes.filter(({ permission }) => permission === null);
    expect(unguarded.filter((route) => !isPublic(route))).toEqual([]);
    expect(PUBLIC.filter((url) => !unguarded.some((route) => route.url === url))).toEqual([]);
  });

  it('is described by OpenAPI, unless it is a page', async () => {
    const described = Object.keys((await server.get('/openapi.json')).json?.paths ?? {});
    const paths = new Set(routes.map(({ url }) => url.replace(/:(\w+)/g, '{$1}')));
    const pages = ['/', '/assets/*', '/docs', '/setup', '/setup/setup.js'];
    expect([...paths].filter((path) => !described.includes(path) && !pages.includes(path))).toEqual(
      [...paths].filter((path) => path.startsWith('/docs/')),
    );
  });

  it('refuses whoever is not signed in with 401, unless it is public', async () => {
    const guarded = routes.filter(({ permission }) => permission !== null);
    const answers = await Promise.all(guarded.map((route) => ask(route)));
    expect(refusals(guarded, answers, 401)).toEqual([]);
  });

  it('opens without signing in only to read and evaluate schemes, where evaluating is public', async () => {
    const guarded = routes.filter(({ permission }) => permission !== null);
    const answers = await Promise.all(guarded.map((route) => ask(route, {}, open)));
    const opened = guarded.filter((_, index) => answers[index]?.status !== 401);
    expect(opened.length).toBeGreaterThan(5);
    expect(
      opened.filter(({ url }) => !PUBLIC_EVALUATION.some((start) => url === start || url.startsWith(start))),
    ).toEqual([]);
    expect(opened.filter(({ permission }) => permission !== 'schemes:read')).toEqual([]);
  });

  it('refuses with 403 who is signed in and has no role', async () => {
    const guarded = routes.filter(({ permission }) => permission !== null && permission !== 'signed-in');
    const answers = await Promise.all(guarded.map((route) => ask(route, people.get('nobody')?.headers)));
    expect(refusals(guarded, answers, 403)).toEqual([]);
  });

  it('that changes something refuses the auditor', async () => {
    const writing = routes.filter(
      ({ method, permission }) =>
        !['GET', 'HEAD'].includes(method) &&
        permission !== null &&
        permission !== 'signed-in' &&
        // Evaluating changes nothing.
        permission !== 'schemes:read',
    );
    expect(writing.length).toBeGreaterThan(5);
    const answers = await Promise.all(writing.map((route) => ask(route, people.get('auditor')?.headers)));
    expect(refusals(writing, answers, 403)).toEqual([]);
  });

  it('never fails because of who asks', async () => {
    for (const person of people.values()) {
      const reading = routes.filter(({ method }) => method === 'GET');
      const answers = await Promise.all(reading.map((route) => ask(route, person.headers)));
      expect(reading.filter((_, index) => (answers[index]?.status ?? 500) >= 500)).toEqual([]);
    }
  });
});

describe('a route that names no permission', () => {
  it('keeps the server from starting', () => {
    const app = Fastify();
    guardRoutes(app, { identify: null, publicEvaluation: true, clock: () => new Date() });
    expect(() => app.get('/api/secrets', () => 'secret')).toThrow(
      'GET /api/secrets names no permission and is not on the list of public routes',
    );
  });
});
