import { describe, expect, it } from 'vitest';
import { buildServer } from '../../../server/http/build-server.js';
import { createMetrics } from '../../../server/http/metrics/metrics.js';
import { serverSettings } from '../../../server/http/server-settings.js';
import { type Headers, withAccounts } from '../accounts.js';
import { databases, testFolder } from '../databases.js';
import { withServer } from './running-server.js';

const TOKEN = 'a token for Prometheus';
const BEARER = 'token-for-prometheus';

/** The value of a line of metrics; null when there is none. */
function figureOf(text: string, line: string): number | null {
  const found = text.split('\n').find((each) => each.startsWith(`${line} `));
  return found === undefined ? null : Number(found.slice(line.length + 1));
}

describe.each(databases)('/metrics on $name', (database) => {
  const server = withAccounts(database);
  const duration = (route: string, status: string, method = 'GET'): string =>
    `heng_http_request_duration_seconds_count{method="${method}",route="${route}",status="${status}"}`;

  it('counts requests by the pattern of their route, method and class of status', async () => {
    const before = (await server.get('/metrics')).text;
    await server.admin().get('/api/users/u-secret-1?lang=en');
    await server.admin().get('/api/users/u-secret-2');
    await server.get('/api/users');
    await server.get('/nothing/u-secret-3');
    const { status, text, headers } = await server.get('/metrics');
    expect(status).toBe(200);
    expect(headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
    expect(figureOf(text, duration('/api/users/:id', '4xx'))).toBe(
      (figureOf(before, duration('/api/users/:id', '4xx')) ?? 0) + 2,
    );
    expect(figureOf(text, duration('/api/users', '4xx'))).toBe(1);
    expect(figureOf(text, duration('none', '4xx'))).toBeGreaterThanOrEqual(1);
    expect(figureOf(text, 'heng_http_requests_running')).toBe(1);
  });

  it('tells of the writes of the database, the workers, the event loop and the process', async () => {
    const before = (await server.get('/metrics')).text;
    await server.admin().post('/api/users', { login: 'zhang.san', name: '张三' });
    const { text } = await server.get('/metrics');
    const more = (line: string): number => (figureOf(text, line) ?? 0) - (figureOf(before, line) ?? 0);
    expect(more('heng_storage_writes_total')).toBe(1);
    expect(more('heng_storage_groups_total{outcome="committed"}')).toBe(1);
    expect(figureOf(text, 'heng_storage_groups_total{outcome="failed"}')).toBe(0);
    expect(figureOf(text, 'heng_storage_writes_waiting')).toBe(0);
    expect(figureOf(text, 'heng_worker_jobs{state="running"}')).toBe(0);
    expect(figureOf(text, 'heng_worker_jobs{state="waiting"}')).toBe(0);
    for (const line of [
      'nodejs_eventloop_lag_p99_seconds',
      'process_cpu_seconds_total',
      'process_resident_memory_bytes',
    ]) {
      expect(figureOf(text, line)).toBeGreaterThanOrEqual(0);
    }
  });

  it('holds nothing of people or what they sent', async () => {
    const person = await server.person('office');
    await person.post('/api/units', { name: '机密单位', externalId: 'x-unit-x' });
    await person.get('/api/units?q=机密单位');
    const { text } = await server.get('/metrics');
    for (const word of ['机密', 'x-unit-x', 'u-secret', 'person', person.id, 'zhang', '张三'])
      expect(text).not.toContain(word);
  });
});

const [sqlite] = databases;
if (sqlite === undefined) throw new Error('there is always SQLite');

describe('whoever asks for metrics', () => {
  const open = withServer();
  const closed = withServer({ metricsToken: BEARER });

  it('is this machine, and not what a proxy on it passes on', async () => {
    expect((await open.get('/metrics')).status).toBe(200);
    for (const header of ['x-forwarded-for', 'forwarded', 'x-real-ip', 'via']) {
      const refused = await open.get('/metrics', { [header]: '127.0.0.1' });
      expect(refused).toMatchObject({ status: 403, json: { code: 'metrics-refused' } });
    }
  });

  it('is another machine never', async () => {
    const app = await buildServer({
      schemesFolder: testFolder(),
      log: false,
      bodyLimit: 1000,
      jobSeconds: 1,
      publicEvaluation: true,
    });
    const ask = async (remoteAddress: string) => (await app.inject({ url: '/metrics', remoteAddress })).statusCode;
    expect([await ask('127.0.0.1'), await ask('::ffff:127.0.0.1'), await ask('::1')]).toEqual([200, 200, 200]);
    expect([await ask('10.0.0.8'), await ask('::ffff:10.0.0.8'), await ask('2001:db8::1')]).toEqual([403, 403, 403]);
    await app.close();
  });

  it('has the token where there is one, from wherever', async () => {
    const bearer = { authorization: `Bearer ${BEARER}` };
    expect((await closed.get('/metrics', bearer)).status).toBe(200);
    expect((await closed.get('/metrics', { ...bearer, 'x-forwarded-for': '10.0.0.8' })).status).toBe(200);
    const others: readonly Headers[] = [
      {},
      { authorization: 'Bearer wrong' },
      { authorization: BEARER },
      { cookie: BEARER },
    ];
    for (const headers of others) {
      expect((await closed.get('/metrics', headers)).status).toBe(403);
    }
  });

  it('is given a token that is long enough, or the server does not start', () => {
    const settings = (token: string) =>
      serverSettings({ host: null, port: null }, { HENG_METRICS_TOKEN: token }).metricsToken;
    expect(settings('')).toBeNull();
    expect(settings(BEARER)).toBe(BEARER);
    for (const written of ['short', TOKEN]) expect(() => settings(written)).toThrow('HENG_METRICS_TOKEN');
  });
});

describe('metrics of a part of the server', () => {
  it('are counted, read when they are asked for, and told how long they take', async () => {
    const metrics = createMetrics();
    const count = metrics.counter({ name: 'heng_tests_total', help: 'Tests.', labels: ['outcome'] });
    count({ outcome: 'passed' });
    count({ outcome: 'passed' }, 2);
    let waiting = 5;
    metrics.read({ name: 'heng_tests_waiting', help: 'Waiting.', labels: ['kind'], kind: 'gauge' }, async () =>
      waiting === 0 ? [] : [{ labels: { kind: 'run' }, value: waiting }],
    );
    metrics.histogram({ name: 'heng_tests_seconds', help: 'Time.', buckets: [1, 2] })({}, 1.5);
    const { text } = await metrics.page();
    expect(figureOf(text, 'heng_tests_total{outcome="passed"}')).toBe(3);
    expect(figureOf(text, 'heng_tests_waiting{kind="run"}')).toBe(5);
    expect(figureOf(text, 'heng_tests_seconds_bucket{le="1"}')).toBe(0);
    expect(figureOf(text, 'heng_tests_seconds_bucket{le="2"}')).toBe(1);
    waiting = 0;
    expect(figureOf((await metrics.page()).text, 'heng_tests_waiting{kind="run"}')).toBeNull();
  });
});
