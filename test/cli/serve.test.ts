import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { runHeng, startHeng, temporaryFolder } from './run-heng.js';

// Each test starts processes, which a busy machine takes its time for.
vi.setConfig({ testTimeout: 120_000 });

describe('heng serve', () => {
  const folder = temporaryFolder();
  /** A folder of data of its own. */
  const data = (name: string): Readonly<Record<string, string>> => ({
    HENG_DATA: join(folder, name),
    DATABASE_URL: '',
  });

  it('says where it listens and how the first administrator is made, answers there, and closes at Ctrl-C with code 0', async () => {
    const child = startHeng(['serve', '--port', '0', '--lang', 'en'], data('first'));
    let said = '';
    const url = await new Promise<string>((resolve) => {
      child.stderr.on('data', (chunk: Buffer) => {
        said += chunk.toString('utf8');
        const found = /(http:\/\/127\.0\.0\.1:\d+)\n/.exec(said)?.[1];
        if (found) resolve(found);
      });
    });
    const answer = await fetch(`${url}/api/schemes`);
    expect(answer.status).toBe(200);
    const token = /Make the first administrator .*\/setup#token=(\S+)\n/.exec(said)?.[1];
    const made = await fetch(`${url}/api/setup`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ token, login: 'li.lei', name: '李雷', password: '青山不改，绿水长流。' }),
    });
    expect(made.status).toBe(201);
    child.kill('SIGINT');
    const [code] = await once(child, 'close');
    expect(code).toBe(0);
    expect(said).not.toContain('nothing was finished');
  });

  it('says that a port is taken with code 74, and that it is none with code 2', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const [taken, none] = await Promise.all([
      runHeng(['serve', '--port', String(port)], { env: data('taken') }),
      runHeng(['serve', '--port', 'many', '--lang', 'en'], { env: data('none') }),
    ]);
    other.close();
    expect(taken.code).toBe(74);
    expect(taken.stderr).toContain('已被占用');
    expect(none.code).toBe(2);
    expect(none.stderr).toContain('many');
  });

  it('says that there is no such folder of schemes', async () => {
    const { code, stderr } = await runHeng(['serve', '--schemes', 'no/such'], { env: data('such') });
    expect(code).toBe(2);
    expect(stderr).toContain('no/such');
  });
});
