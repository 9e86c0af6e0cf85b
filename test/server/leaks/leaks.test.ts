import { beforeAll, describe, expect, it } from 'vitest';
import type { Scope } from '../../../server/access/actor.js';
import type { Role } from '../../../server/access/roles.js';
import { databases } from '../databases.js';
import type { Caller } from '../resources/year-server.js';
import { type HiddenYear, hiddenYear, SECRETS, type Secret } from './hidden-year.js';
import { type Asking, differences, lookAround, type Sight, stranger, withoutActivity } from './look-around.js';
import { readAddresses } from './read-addresses.js';

/** Somebody who looks around; everything in `hidden` may change without being noticed. */
interface Observer {
  readonly name: string;
  readonly role: Role;
  readonly scope?: (units: HiddenYear['units']) => Scope;
  /** What is rated, under which name. */
  readonly rating?: object;
  readonly hidden: readonly Secret[];
  /** Addresses that may differ, since they tell of something else. */
  readonly except?: RegExp;
  /** Whether the sheets of a unit are shared with other departments. */
  readonly sharesSheets?: boolean;
}

const OBSERVERS: readonly Observer[] = [
  { name: 'a leader who rates', role: 'leader', rating: { rater: 'l2' }, hidden: ['marks', 'ballot', 'run'] },
  {
    name: 'an evaluator who rates for a department',
    role: 'evaluator',
    scope: () => ({ department: '宣传部' }),
    rating: { rater: 'l3', department: '宣传部' },
    hidden: SECRETS,
    sharesSheets: true,
  },
  { name: 'a machine that rates', role: 'integrator', rating: { rater: 'l4' }, hidden: ['marks', 'ballot', 'run'] },
  {
    name: 'a leader who rates nothing',
    role: 'leader',
    hidden: ['marks', 'ballot'],
    // Who takes a decision is shown what it changes.
    except: /\/decisions\b/,
  },
  { name: 'an evaluator who rates nothing', role: 'evaluator', hidden: ['marks', 'ballot', 'run'] },
  {
    name: 'a machine of one unit',
    role: 'integrator',
    scope: ({ e1 }) => ({ subtree: e1 }),
    hidden: ['marks', 'ballot', 'outside'],
  },
  { name: 'the reporter of a unit', role: 'reporter', scope: ({ e1 }) => ({ subtree: e1 }), hidden: SECRETS },
  { name: 'the reporter of a county', role: 'reporter', scope: ({ east }) => ({ subtree: east }), hidden: SECRETS },
  {
    name: 'the office of a county',
    role: 'office',
    scope: ({ east }) => ({ subtree: east }),
    hidden: ['outside'],
  },
  {
    name: 'the office of a department',
    role: 'office',
    scope: () => ({ department: '宣传部' }),
    hidden: SECRETS,
    sharesSheets: true,
  },
  { name: 'an office of another cycle', role: 'office', scope: () => ({ cycle: 'another' }), hidden: SECRETS },
  // Which keys were used, and that something is computed, is for who runs the server.
  { name: 'an administrator', role: 'administrator', hidden: SECRETS, except: /\/api\/(?:api-keys\?sort|jobs)/ },
  { name: 'an author', role: 'author', hidden: SECRETS },
  { name: 'a publisher', role: 'publisher', hidden: SECRETS },
];

/** Who sees everything: what is hidden from others must change for them, else the test looks at nothing. */
const WITNESSES: readonly Role[] = ['office', 'auditor'];

describe.each(databases)('a hidden score that changes, on $name', (database) => {
  const { server, instant, pass, open, rate, change, compute, release, observer } = hiddenYear(database);
  const isThorough = database.name === 'SQLite';
  let year: HiddenYear;
  let turn = 1;
  const people = new Map<string, Asking>();

  beforeAll(async () => {
    year = await open();
    for (const { name, role, scope, rating } of OBSERVERS) {
      people.set(name, await observer(year, role, scope?.(year.units) ?? {}, rating ?? null));
    }
    people.set('nobody', await server.caller());
    people.set('a stranger', stranger(server.app()));
    for (const role of WITNESSES) people.set(role, await server.caller([role]));
    for (const secret of SECRETS.slice(0, 3)) await change(year, secret, 0);
  }, 120_000);

  const look = async (name: string, thorough = isThorough): Promise<Sight> => {
    const who = people.get(name);
    if (who === undefined) throw new Error(`bug: nobody is called ${name}`);
    return await lookAround(who, readAddresses(server.app(), year), { year, isThorough: thorough, now: instant() });
  };

  /** Changes every secret in turn while everybody looks before and after. Gives what somebody noticed and must not have. */
  async function changeBehindBacks(secrets: readonly Secret[]): Promise<readonly string[]> {
    const leaks: string[] = [];
    pass();
    const strangers = ['nobody', 'a stranger'].map((name) => ({ name, hidden: SECRETS }));
    const everybody: readonly Omit<Observer, 'role'>[] = [...OBSERVERS, ...strangers];
    const seen = new Map<string, Sight>();
    for (const [index, secret] of secrets.entries()) {
      const blind = everybody.filter(({ hidden }) => hidden.includes(secret));
      for (const { name } of blind) if (!seen.has(name)) seen.set(name, await look(name));
      const witnessed = new Map<string, Sight>();
      for (const name of WITNESSES) witnessed.set(name, await look(name, false));
      await change(year, secret, turn);
      for (const name of WITNESSES) {
        const noticed = differences(witnessed.get(name) ?? new Map(), await look(name, false));
        expect(noticed.length, `the ${name} notices a change of ${secret}`).toBeGreaterThan(0);
      }
      const next = secrets[index + 1];
      for (const { name, hidden, except, sharesSheets } of blind) {
        // Who notices nothing of two changes notices nothing of the first.
        if (next !== undefined && hidden.includes(next)) continue;
        const sights = [seen.get(name) ?? new Map(), await look(name)] as const;
        const [before, after] = sharesSheets ? sights.map(withoutActivity) : sights;
        const noticed = differences(before ?? new Map(), after ?? new Map()).filter((each) => !except?.test(each));
        leaks.push(...noticed.map((each) => `${name}, by a change of ${secret} or one before:\n${each}`));
        seen.delete(name);
      }
    }
    turn = 1 - turn;
    return leaks;
  }

  it('is asked for at every GET route there is', () => {
    const asked = readAddresses(server.app(), year);
    expect(asked.length).toBeGreaterThan(60);
    expect(asked.some(({ asked: queries }) => queries.length > 10)).toBe(true);
  });

  it('is not noticed by anybody before the own marks are in', { timeout: 900_000 }, async () => {
    expect(await changeBehindBacks(['marks', 'ballot', 'outside'])).toEqual([]);
  });

  it('is not noticed on one unit when the own marks on another are in', { timeout: 900_000 }, async () => {
    for (const [name, rater, marks] of [
      ['a leader who rates', 'l2', { a: 8, b: 9 }],
      ['an evaluator who rates for a department', 'l3', { b: 9 }],
      ['a machine that rates', 'l4', { a: 8, b: 9 }],
    ] as const) {
      await rate(year, people.get(name) as Caller, rater, 'firm', marks); // who rates has a key
    }
    expect(await changeBehindBacks(['marks', 'ballot', 'outside'])).toEqual([]);
  });

  it('is not noticed while runs are not released', { timeout: 900_000 }, async () => {
    year = { ...year, runs: [await compute(year, { kind: 'interim' })] };
    await change(year, 'run', 1 - turn);
    expect(await changeBehindBacks(SECRETS)).toEqual([]);
  });

  it('is not noticed in a run that follows a released one', { timeout: 900_000 }, async () => {
    year = { ...year, runs: [...year.runs, await release(year)] };
    expect(await changeBehindBacks(SECRETS)).toEqual([]);
  });
});
