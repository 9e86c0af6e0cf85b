import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningServer, startServer } from '../../../../server/http/start-server.js';
import { ADMIN } from '../../accounts.js';
import { databases, testFolder } from '../../databases.js';
import { answerOf } from '../../http/running-server.js';

describe.each(databases)('the first start, on $name', ({ emptyDatabase }) => {
  let offset = 0;
  let url = '';
  const servers: RunningServer[] = [];
  const start = async (): Promise<RunningServer> => {
    const server = await startServer({
      port: 0,
      host: '127.0.0.1',
      log: false,
      schemesFolder: await mkdtemp(join(testFolder(), 'schemes-')),
      databaseUrl: url,
      clock: () => new Date(Date.now() + offset),
    });
    servers.push(server);
    return server;
  };
  const restart = async (): Promise<RunningServer> => {
    await servers.pop()?.close(0);
    return await start();
  };
  const tokenOf = ({ setupLink }: RunningServer): string => setupLink?.split('#token=')[1] ?? '';
  const complete = async (server: RunningServer, token: string, change: object = {}) => {
    const response = await fetch(`${server.url}/api/setup`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ token, ...ADMIN, ...change }),
    });
    const { status, json } = await answerOf(response);
    return { status, code: json?.code, json };
  };
  beforeAll(async () => {
    url = await emptyDatabase();
    await start();
  });
  afterAll(async () => {
    for (const server of servers) await server.close(0);
  });

  it('gives a link to a page that loads its own script only', async () => {
    const [server] = servers;
    const page = await fetch(server?.setupLink ?? '');
    expect(page.headers.get('content-security-policy')).toContain("script-src 'self'");
    const [, script = ''] = /<script src="([^"]+)"/.exec(await page.text()) ?? [];
    const loaded = await fetch(`${server?.url}${script}`);
    expect(loaded.headers.get('content-type')).toContain('text/javascript');
  });

  it('takes no other token, no old one and no bad password; nothing is stored', async () => {
    const old = tokenOf(servers[0] ?? (await start()));
    const server = await restart();
    const token = tokenOf(server);
    expect(token).not.toBe(old);
    expect(await complete(server, old)).toMatchObject({ status: 403, code: 'setup-token-wrong' });
    expect(await complete(server, `${token}x`)).toMatchObject({ status: 403, code: 'setup-token-wrong' });
    expect(await complete(server, '')).toMatchObject({ status: 403, code: 'setup-token-wrong' });
    expect(await complete(server, token, { password: '1234567890' })).toMatchObject({ status: 422 });
    expect(await complete(server, token, { login: 'a b' })).toMatchObject({ status: 422, code: 'fields-invalid' });
    offset += 25 * 60 * 60_000;
    expect(await complete(server, token)).toMatchObject({ status: 403, code: 'setup-token-wrong' });
  });

  it('makes one administrator with the link, once, even when two use it at the same time', async () => {
    const server = await restart();
    const token = tokenOf(server);
    const both = await Promise.all([
      complete(server, token, { login: 'first' }),
      complete(server, token, { login: 'second' }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(await complete(server, token, { login: 'third' })).toMatchObject({ status: 409, code: 'setup-done' });
    expect((await restart()).setupLink).toBeNull();
  });
});
