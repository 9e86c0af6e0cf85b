import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { startServer } from '../../../server/http/start-server.js';
import { SLOW_SCHEME, slowDocument } from '../slow-scheme.js';
import { removeFolder, withServer } from './running-server.js';

/** Takes minutes. */
const LONG = slowDocument(30_000);
const EVALUATE = '/api/schemes/slow/evaluate';

const folder = await mkdtemp(join(tmpdir(), 'heng-slow-'));
await mkdir(join(folder, 'slow'));
await writeFile(join(folder, 'slow', 'scheme.yaml'), SLOW_SCHEME);
afterAll(() => removeFolder(folder));

/** Sends a document, and gives what ends the connection once all of it is sent. */
async function postAndHold(url: string, body: string): Promise<{ readonly goAway: () => void }> {
  const { hostname, port } = new URL(url);
  const headers = { 'content-type': 'application/json' };
  const posting = request({ hostname, port, path: EVALUATE, method: 'POST', headers });
  posting.on('error', () => {});
  await new Promise<void>((sent) => posting.end(body, sent));
  return { goAway: () => posting.destroy() };
}

describe('evaluations that take minutes', () => {
  const server = withServer({ schemesFolder: folder });

  it('let the server answer others, and end when their clients go away', async () => {
    // More than there are workers.
    const held = [];
    for (let count = 0; count < 6; count += 1) held.push(await postAndHold(server.url(), LONG));
    for (let count = 0; count < 20; count += 1) expect((await server.get('/api/health')).status).toBe(200);
    expect((await server.get('/api/schemes')).status).toBe(200);
    for (const { goAway } of held) goAway();
    const { status, json } = await server.post(EVALUATE, slowDocument(3));
    expect(status).toBe(200);
    expect(json?.units).toMatchObject({ u0: { total: 0 } });
  }, 60_000);
});

describe('a computation over its time', () => {
  const server = withServer({ schemesFolder: folder, jobSeconds: 8 });

  it('is stopped with a code of its own, and the server goes on', async () => {
    const { status, json } = await server.post(EVALUATE, LONG);
    expect({ status, code: json?.code }).toEqual({ status: 503, code: 'work-too-long' });
    expect((await server.post(EVALUATE, slowDocument(3))).status).toBe(200);
  }, 60_000);
});

describe('closing a server', () => {
  const start = async () => {
    const server = await startServer({ port: 0, host: '127.0.0.1', schemesFolder: folder, log: false });
    await fetch(`${server.url}/api/ready`);
    const evaluate = (size: number): Promise<Response> =>
      fetch(`${server.url}${EVALUATE}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: slowDocument(size),
      });
    return { server, evaluate };
  };
  const aMoment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 500));

  it('lets a request that runs be answered, and takes no more', async () => {
    const { server, evaluate } = await start();
    const running = evaluate(1000);
    await aMoment();
    const closing = server.close(60);
    expect((await running).status).toBe(200);
    await closing;
    await expect(fetch(`${server.url}/api/health`)).rejects.toThrow();
  }, 60_000);

  it('cuts off what still runs after the time of grace', async () => {
    const { server, evaluate } = await start();
    const cut = expect(evaluate(30_000)).rejects.toThrow();
    await aMoment();
    await server.close(0);
    await cut;
  }, 60_000);
});
