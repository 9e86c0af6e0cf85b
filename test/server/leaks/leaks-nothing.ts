import { beforeAll, expect, it } from 'vitest';
import type { Scope } from '../../../server/access/actor.js';
import type { Role } from '../../../server/access/roles.js';
import type { DatabaseUnderTest } from '../databases.js';
import type { Caller } from '../resources/year-server.js';
import { type HiddenYear, hiddenYear, SECRETS, type Secret } from './hidden-year.js';
import { type Asking, differences, glance, lookAround, type Sight, stranger, withoutActivity } from './look-around.js';
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

/** Without a key. */
const STRANGER = 'a stranger';

const RATERS = OBSERVERS.filter(({ rating }) => rating !== undefined).map(({ name }) => name);

/** In an order in which what is hidden from anybody is changed without a break, so that they look before and after only. */
const SECRETS_IN_TURN: readonly Secret[] = ['run', 'marks', 'ballot', 'outside'];

/** Who sees everything: what is hidden from others must change for them, else the test looks at nothing. */
const WITNESSES: readonly Role[] = ['office', 'auditor'];

/**
 * Changes what is hidden while everybody looks, over one kind of database. On SQLite lists are sorted, filtered, searched and
 * paged too.
 */
export function itLeaksNothing(database: DatabaseUnderTest): void {
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
    people.set(STRANGER, stranger(server.app()));
    for (const role of WITNESSES) people.set(role, await server.caller([role]));
    for (const secret of SECRETS.slice(0, 3)) await change(year, secret, 0);
  }, 300_000);

  const look = async (name: string): Promise<Sight> => {
    const who = people.get(name);
    if (who === undefined) throw new Error(`bug: nobody is called ${name}`);
    const addresses = readAddresses(server.app(), year);
    // A public route is not told who asks, so that one who asks it is enough.
    const own = name === STRANGER ? addresses : addresses.filter(({ isPublic }) => !isPublic);
    return await lookAround(who, own, { year, isThorough, now: instant() });
  };

  const lookAll = async (names: readonly string[]): Promise<ReadonlyMap<string, Sight>> => {
    const lookAs = async (name: string) => [name, await look(name)] as const;
    const known = await Promise.all(names.filter((name) => name !== STRANGER).map(lookAs));
    // The stranger sees the metrics, which name what the others have asked.
    const last = await Promise.all(names.filter((name) => name === STRANGER).map(lookAs));
    return new Map([...known, ...last]);
  };

  /** What the witnesses are shown, without what is sorted or refused. */
  const witness = async (): Promise<readonly Sight[]> => {
    const addresses = readAddresses(server.app(), year).filter(({ isPublic }) => !isPublic);
    return await Promise.all(WITNESSES.map((name) => glance(people.get(name), addresses, instant())));
  };

  /**
   * Changes every secret in turn while everybody, or those who are named, look before and after. Gives what somebody noticed
   * and must not have.
   */
  async function changeBehindBacks(secrets: readonly Secret[], names?: readonly string[]): Promise<readonly string[]> {
    const leaks: string[] = [];
    pass();
    const strangers = ['nobody', STRANGER].map((name) => ({ name, hidden: SECRETS }));
    const everybody: readonly Omit<Observer, 'role'>[] = [...OBSERVERS, ...strangers];
    const looking = everybody.filter(({ name }) => names?.includes(name) ?? true);
    const seen = new Map<string, Sight>();
    let witnessed = await witness();
    for (const [index, secret] of secrets.entries()) {
      const blind = looking.filter(({ hidden }) => hidden.includes(secret));
      const fresh = blind.map(({ name }) => name).filter((name) => !seen.has(name));
      for (const [name, sight] of await lookAll(fresh)) seen.set(name, sight);
      await change(year, secret, turn);
      const now = await witness();
      for (const [which, name] of WITNESSES.entries()) {
        const noticed = differences(witnessed[which] ?? new Map(), now[which] ?? new Map());
        expect(noticed.length, `the ${name} notices a change of ${secret}`).toBeGreaterThan(0);
      }
      witnessed = now;
      const next = secrets[index + 1];
      // Who notices nothing of two changes notices nothing of the first.
      const done = blind.filter(({ hidden }) => next === undefined || !hidden.includes(next));
      const after = await lookAll(done.map(({ name }) => name));
      for (const { name, except, sharesSheets } of done) {
        const sights = [seen.get(name) ?? new Map(), after.get(name) ?? new Map()] as const;
        const [before, later] = sharesSheets ? sights.map(withoutActivity) : sights;
        const noticed = differences(before ?? new Map(), later ?? new Map()).filter((each) => !except?.test(each));
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
    // For the others nothing is opened; they look in the next two tests, over the same marks.
    expect(await changeBehindBacks(['marks', 'ballot', 'outside'], RATERS)).toEqual([]);
  });

  it('is not noticed while runs are not released', { timeout: 900_000 }, async () => {
    year = { ...year, runs: [await compute(year, { kind: 'interim' })] };
    await change(year, 'run', 1 - turn);
    expect(await changeBehindBacks(SECRETS_IN_TURN)).toEqual([]);
  });

  it('is not noticed in a run that follows a released one', { timeout: 900_000 }, async () => {
    year = { ...year, runs: [...year.runs, await release(year)] };
    expect(await changeBehindBacks(SECRETS_IN_TURN)).toEqual([]);
  });
}
