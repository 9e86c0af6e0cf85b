import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { createHengClient, HengError } from '../../../server/client/heng-client.js';
import { databases, testFolder } from '../databases.js';
import { runServer } from '../resources/runs/run-server.js';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const MINUTE = 60_000;

describe.each(databases.slice(0, 1))('the example for integrators on $name', (database) => {
  const { server, open } = runServer(database);

  /** The address of the server, and a new key of an integrator who may compute. */
  async function connection(): Promise<{ readonly url: string; readonly key: string }> {
    const app = server.app();
    const url = app.server.listening ? app.listeningOrigin : await app.listen({ port: 0, host: '127.0.0.1' });
    const { key } = await server.caller(['integrator'], ['office']);
    return { url, key };
  }

  /** Runs the example with a table; gives its exit code and what it printed. */
  async function run(cycle: string, name: string, table: string) {
    const { url, key } = await connection();
    const [file, target] = [join(testFolder(), `${name}.csv`), join(testFolder(), `${name}-results.csv`)];
    writeFileSync(file, table);
    const args = ['--import', 'tsx', 'docs/examples/post-facts.ts', cycle, file, target];
    const env = { ...process.env, HENG_URL: url, HENG_KEY: key };
    const ended = await promisify(execFile)(process.execPath, args, { cwd: ROOT, env }).then(
      ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
      (error: { readonly code: number; readonly stdout: string; readonly stderr: string }) => error,
    );
    return { ...ended, target };
  }

  it(
    'posts the facts of a table, waits for a run and stores its results',
    async () => {
      const { cycle } = await open('a');
      const { code, stdout, stderr, target } = await run(cycle, 'a', 'unit,held\na-a,8\na-b,5\na-c,\n');
      expect([code, stderr]).toEqual([0, '']);
      expect(stdout.split('\n').slice(0, 3)).toEqual([
        'tried: {"rows":2,"changed":2,"unchanged":0,"refused":0}',
        'posted: {"rows":2,"changed":2,"unchanged":0,"refused":0}',
        expect.stringMatching(/^still missing: [1-9]/),
      ]);
      const results = readFileSync(target, 'utf8');
      expect(results).toContain('a-a');
      expect(results.trim().split('\n').length).toBe(5);
    },
    2 * MINUTE,
  );

  it(
    'stops at the trial and says what is wrong in which row',
    async () => {
      const { cycle } = await open('b');
      const { code, stdout, stderr } = await run(cycle, 'b', 'unit,held\nb-a,8\nb-x,many\n');
      expect([code, stdout]).toEqual([1, '']);
      expect(stderr).toContain('bulk-refused');
      expect(stderr).toContain('"row": 2');
    },
    2 * MINUTE,
  );

  it('streams as many rows as there are, and throws refusals with their code', async () => {
    const { cycle } = await open('c');
    const { api, postRows } = createHengClient(await connection());
    async function* rows() {
      for (let count = 0; count < 5000; count += 1) yield { unit: 'c-a', fact: 'held', value: 3 };
    }
    const posted = await postRows(`/api/cycles/${cycle}/bulk/facts`, rows(), { mode: 'rows' });
    expect(posted.counts).toEqual({ rows: 5000, changed: 1, unchanged: 4999, refused: 0 });
    const failed = api.GET('/api/cycles/{id}', { params: { path: { id: 'none' } } });
    await expect(failed).rejects.toThrow(HengError);
    await expect(failed).rejects.toMatchObject({ status: 404, code: 'cycle-not-found' });
  });
});
