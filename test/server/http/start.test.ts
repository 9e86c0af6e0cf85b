import { EventEmitter } from 'node:events';
import { createServer } from 'node:net';
import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import type { Words } from '../../../dsl/index.js';
import { type SignalSource, serveUntilSignal } from '../../../server/http/serve-until-signal.js';
import { serverSettings } from '../../../server/http/server-settings.js';
import { StartError } from '../../../server/http/start-error.js';
import { startServer } from '../../../server/http/start-server.js';
import { SCHEMES } from './running-server.js';

const OPTIONS = { port: 0, host: '127.0.0.1', schemesFolder: SCHEMES, log: false } as const;

describe('starting a server', () => {
  it('says that a port is in use, and names another', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const address = other.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const failure = await startServer({ ...OPTIONS, port }).catch((error: unknown) => error);
    other.close();
    expect(failure).toBeInstanceOf(StartError);
    expect(failure).toMatchObject({ words: { zh: expect.stringContaining(`端口 ${port} 已被占用`) } });
  });

  it('says that there is no folder of schemes, or no such address', async () => {
    await expect(startServer({ ...OPTIONS, schemesFolder: '/nowhere' })).rejects.toThrow(
      'there is no folder of schemes',
    );
    await expect(startServer({ ...OPTIONS, host: '192.0.2.1' })).rejects.toThrow('no address 192.0.2.1');
  });

  it('prints where to look with a command that works, and closes on a signal', async () => {
    const said: Words[] = [];
    const host = new EventEmitter();
    // An emitter has what is asked of a process.
    const running = serveUntilSignal(OPTIONS, (words) => said.push(words), host as unknown as SignalSource);
    await expect.poll(() => said.length).toBe(1);
    const address = /curl (\S+)$/.exec(said[0]?.en ?? '')?.[1] ?? '';
    expect(said[0]?.zh).toContain(`curl ${address}`);
    expect((await fetch(address)).status).toBe(200);
    host.emit('SIGTERM');
    await running;
    await expect(fetch(address)).rejects.toThrow();
    expect(host.eventNames()).toEqual([]);
  });

  it('logs requests with their id as lines of JSON, and never a body', async () => {
    const lines: string[] = [];
    const stream = new Writable({
      write: (chunk, _encoding, done) => {
        lines.push(String(chunk));
        done();
      },
    });
    const server = await startServer({ ...OPTIONS, log: { level: 'info', stream } });
    const answer = await fetch(`${server.url}/api/schemes/gansu-2011/evaluate`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ units: [{ id: 'u1', name: '机密单位' }] }),
    });
    const evaluated = await answer.text();
    await server.close();
    const id = answer.headers.get('x-request-id');
    const ours = lines.map((line) => JSON.parse(line)).filter(({ reqId }) => reqId === id);
    expect(ours.map(({ msg }) => msg)).toEqual(['incoming request', 'request completed']);
    expect(evaluated).toContain('u1');
    expect(lines.join('')).not.toContain('机密单位');
  });
});

describe('serverSettings', () => {
  const nothing = { host: null, port: null };

  it('takes the command line before the environment before the defaults', () => {
    expect(serverSettings(nothing, {})).toEqual({
      host: '127.0.0.1',
      port: 8080,
      bodyLimit: 64 * 1024 * 1024,
      publicEvaluation: true,
      trustProxy: false,
      webhookPrivateNetworks: false,
      evidenceLimit: 20 * 1024 * 1024,
      evidenceQuota: 500 * 1024 * 1024,
      metricsToken: null,
    });
    const environment = { HENG_PORT: '9000', HENG_HOST: '::1', HENG_BODY_LIMIT_MB: '1' };
    expect(serverSettings(nothing, environment)).toMatchObject({ host: '::1', port: 9000, bodyLimit: 1024 * 1024 });
    expect(serverSettings({ host: 'localhost', port: '0' }, environment)).toMatchObject({ host: 'localhost', port: 0 });
  });

  it('lets evaluating be public where only this machine reaches the server, unless told otherwise', () => {
    const open = (host: string, written?: string): boolean =>
      serverSettings({ host, port: null }, { HENG_PUBLIC_EVALUATION: written }).publicEvaluation;
    expect(['127.0.0.1', '127.8.9.1', 'localhost', '::1'].map((host) => open(host))).toEqual([true, true, true, true]);
    expect(['0.0.0.0', '::', '192.168.1.5', '127.0.0.1.example.org'].map((host) => open(host))).toEqual([
      false,
      false,
      false,
      false,
    ]);
    expect(open('0.0.0.0', 'true')).toBe(true);
    expect(open('127.0.0.1', 'false')).toBe(false);
    expect(() => open('127.0.0.1', 'yes')).toThrow('must be true or false');
  });

  it.each(['', '-1', '65536', '80a', '1e3', '８０'])('refuses the port %j', (port) => {
    expect(() => serverSettings({ ...nothing, port }, {})).toThrow(StartError);
  });
});
