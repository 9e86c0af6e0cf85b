import { once } from 'node:events';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { AssessmentDocument } from '../../../dsl/index.js';
import { ROLE_NAMES } from '../../../server/access/roles.js';
import { ADMINISTRATOR, DEMO_ACCOUNTS } from '../../../server/demo/accounts/demo-accounts.js';
import { signIn } from '../../../server/demo/accounts/sign-in.js';
import { type Asker, ask } from '../../../server/demo/entering/asker.js';
import { startServer } from '../../../server/http/start-server.js';
import { runHeng, startHeng, temporaryFolder } from '../../cli/run-heng.js';
import { readVector } from '../../schemes/shipped-schemes.js';
import { SCHEMES } from '../http/running-server.js';

vi.setConfig({ testTimeout: 600_000 });

interface Cycle {
  readonly id: string;
  readonly name: string;
  readonly scheme: string;
  readonly state: string;
}
interface Listed<T> {
  readonly data: readonly T[];
  readonly total: number;
}
interface Result {
  readonly documentId: string;
  readonly total: number;
  readonly rank: number | null;
  readonly tier: string | null;
}

describe('heng demo', () => {
  const folder = temporaryFolder();

  /** Starts the command; `ready` is what it prints once the demo can be used. */
  function start(...args: readonly string[]) {
    const temporary = join(folder, 'temporary');
    mkdirSync(temporary, { recursive: true });
    const env = { HENG_DATA: join(folder, 'data'), TMPDIR: temporary };
    const child = startHeng(['demo', '--port', '0', '--lang', 'en', ...args], env);
    let said = '';
    const heard = (words: string): Promise<string> =>
      new Promise((resolve, reject) => {
        const look = (chunk: Buffer): void => {
          said += chunk.toString('utf8');
          if (said.includes(words)) resolve(said);
        };
        child.stdout.on('data', look);
        child.stderr.on('data', look);
        child.on('close', (code) => reject(new Error(`ended with ${code}: ${said}`)));
      });
    const end = async (): Promise<unknown> => {
      child.kill('SIGINT');
      return (await once(child, 'close'))[0];
    };
    return { heard, end, temporary };
  }

  const all = async <T>(asker: Asker, path: string): Promise<readonly T[]> =>
    (await ask<Listed<T>>(asker, 'GET', path)).data;

  it('prints an account for each role that signs in, over a city in mid-scoring and finished cycles, and is kept', async () => {
    const first = start('--keep');
    const text = await first.heard('Stop it with Ctrl-C');
    const url = /running: (http:\/\/127\.0\.0\.1:\d+) /.exec(text)?.[1] ?? '';
    expect(text).toContain('This is a demo: units, people and data are invented');
    const accounts = [ADMINISTRATOR, ...DEMO_ACCOUNTS];
    expect(new Set(accounts.map(({ role }) => role))).toEqual(new Set(ROLE_NAMES));
    const signedIn = new Map<string, Asker>();
    for (const { login, role } of accounts) {
      const password = new RegExp(`^${login} +(\\S+) `, 'm').exec(text)?.[1] ?? '';
      const asker = await signIn(url, login, password);
      signedIn.set(role, signedIn.get(role) ?? asker);
      const { mustChangePassword } = await ask<{ readonly mustChangePassword: boolean }>(
        asker,
        'GET',
        '/api/sessions/current',
      );
      expect({ login, mustChangePassword }).toEqual({ login, mustChangePassword: false });
    }
    const as = (role: string): Asker => signedIn.get(role) ?? expect.fail(`nobody is ${role}`);
    const office = as('office');

    const cycles = await all<Cycle>(office, '/api/cycles?perPage=50');
    expect(cycles.map(({ scheme, state }) => `${scheme} ${state}`).sort()).toEqual([
      'bda-2022 closed',
      'bda-2022 open',
      'dalian-2018 closed',
      'dalian-2018 open',
      'gansu-2011 closed',
      'gansu-2011 open',
      'guyuan-2023 open',
      'shaoxing-2019 closed',
    ]);
    for (const { id, scheme } of cycles.filter(({ state }) => state === 'closed')) {
      const [run] = await all<{ readonly id: string; readonly inForce: boolean }>(office, `/api/cycles/${id}/runs`);
      expect(run?.inForce, scheme).toBe(true);
      const results = await all<Result>(office, `/api/cycles/${id}/runs/${run?.id}/results?perPage=50`);
      const totals = results.map(({ documentId, total }) => [documentId.replace(`${scheme}-`, ''), total] as const);
      const expected = Object.entries(readVector(`${scheme}.json`).expect).map(([unit, { total }]) => [unit, total]);
      expect(Object.fromEntries(totals), scheme).toEqual(Object.fromEntries(expected));
    }

    const { id: guyuan } = cycles.find(({ scheme }) => scheme === 'guyuan-2023') ?? { id: '' };
    const [interim] = await all<{ readonly id: string }>(office, `/api/cycles/${guyuan}/runs`);
    const results = await all<Result>(
      office,
      `/api/cycles/${guyuan}/runs/${interim?.id}/results?perPage=100&sort=total`,
    );
    // 20% of 120 are 24 five-star unions; the four of rank 23 tie, and stay out together.
    expect(results.filter(({ tier }) => tier === 'five_star')).toHaveLength(22);
    expect(results.filter(({ rank }) => rank === 23).map(({ tier }) => tier)).toEqual(Array(4).fill('four_star'));
    const work = async (role: string, scheme: string) => {
      const of = cycles.find((cycle) => cycle.scheme === scheme && cycle.state === 'open');
      const found = await all<{ readonly cycle: { readonly id: string } }>(as(role), '/api/work');
      return found.find(({ cycle }) => cycle.id === of?.id);
    };
    expect(await work('evaluator', 'guyuan-2023')).toMatchObject({ toRate: [{ units: { done: 9, all: 20 } }] });
    expect(await work('reporter', 'guyuan-2023')).toMatchObject({ returned: 1, toReport: { units: { all: 1 } } });
    expect(await work('leader', 'dalian-2018')).toMatchObject({ toCertify: 4, toRate: [{ kind: 'ballots' }] });
    const template = await ask<AssessmentDocument>(as('integrator'), 'GET', `/api/cycles/${guyuan}/template`);
    expect(
      template.units.flatMap(({ id, ratings = [] }) =>
        ratings.filter(({ source, rater }) => source === 'self' && rater !== id),
      ),
    ).toEqual([]);
    expect(await first.end()).toBe(0);

    const again = start('--keep');
    const second = await again.heard('Stop it with Ctrl-C');
    expect(second).toContain('shown at the first start only');
    const later = await signIn(
      /running: (\S+) /.exec(second)?.[1] ?? '',
      'office',
      /^office +(\S+) /m.exec(second)?.[1] ?? '',
    );
    expect((await all<Cycle>(later, '/api/cycles?perPage=50')).map(({ id }) => id)).toEqual(cycles.map(({ id }) => id));
    expect(await again.end()).toBe(0);
  });

  it('stops while it is being filled too, and leaves nothing behind', async () => {
    const { heard, end, temporary } = start();
    await heard('accounts');
    expect(readdirSync(temporary).filter((name) => name.startsWith('heng-demo-'))).toHaveLength(1);
    expect(await end()).toBe(130);
    expect(readdirSync(temporary).filter((name) => name.startsWith('heng-demo-'))).toEqual([]);
  });

  it('does not go on with a kept demo that was never filled to the end', async () => {
    const data = join(folder, 'half');
    const kept = join(data, 'demo');
    mkdirSync(kept, { recursive: true });
    const databaseUrl = `sqlite:${join(kept, 'heng.db')}`;
    const server = await startServer({ port: 0, host: '127.0.0.1', schemesFolder: SCHEMES, log: false, databaseUrl });
    const token = server.setupLink?.split('#token=')[1];
    await fetch(`${server.url}/api/setup`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ token, login: 'li.lei', name: '李雷', password: '青山不改，绿水长流。' }),
    });
    await server.close();
    const { code, stderr } = await runHeng(['demo', '--port', '0', '--keep', '--lang', 'en'], {
      env: { HENG_DATA: data },
    });
    expect(code).toBe(2);
    expect(stderr).toContain('never filled to the end');
  });
});
