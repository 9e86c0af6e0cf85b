import { setTimeout as wait } from 'node:timers/promises';
import { expect } from 'vitest';
import type { Scope } from '../../../server/access/actor.js';
import type { Role } from '../../../server/access/roles.js';
import { type DatabaseUnderTest, testFolder } from '../databases.js';
import { task } from '../resources/assignments/rating-server.js';
import { publishScheme } from '../resources/publish-scheme.js';
import { type Answer, type Caller, type YearServer, yearServer } from '../resources/year-server.js';
import { LEAK_SCHEME } from './leak-scheme.js';

/** What is changed and must not be noticed: one set of numbers each. */
export const SECRETS = ['marks', 'ballot', 'outside', 'run'] as const;
export type Secret = (typeof SECRETS)[number];

/** PNG of one pixel. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** The year in which scores are changed behind people's backs, and the ids that addresses are made of. */
export interface HiddenYear {
  readonly office: Caller;
  readonly cycle: string;
  readonly path: string;
  readonly units: Readonly<Record<'east' | 'west' | 'e1' | 'e2' | 'firm' | 'w1', string>>;
  /** Rates everything as l1 and casts the ballot v1: whose numbers are hidden. */
  readonly other: Caller;
  /** Enters what w1 says of itself. */
  readonly clerk: Caller;
  readonly schemeHash: string;
  /** Ids of the runs so far, the first first. */
  readonly runs: readonly string[];
  /** Ids of things by the kind they are named with in addresses. */
  readonly known: Readonly<Record<'assignment' | 'event' | 'evidence' | 'decision' | 'job' | 'version', string>>;
}

/** A server with one open cycle, and what changes in it. */
export function hiddenYear(database: DatabaseUnderTest) {
  let minute = 0;
  const instant = (): string => new Date(Date.UTC(2023, 2, 2, 0, minute)).toISOString();
  const server: YearServer = yearServer(database, '2023-03-02T00:00:00.000Z', {
    adminUiFolder: testFolder(),
    rateLimits: { requestsPerMinute: 1_000_000, signInsPerMinute: 1_000_000 },
  });
  /** So that no instant of a change is seen either. */
  const pass = (): void => {
    minute += 1;
    server.setNow(instant());
  };

  async function open(): Promise<HiddenYear> {
    const office = await server.caller(['office']);
    // The shipped schemes are imported when they are first needed.
    await office.get('/api/schemes');
    const make = async (name: string, parent: string | null, kind: string | null): Promise<string> => {
      const { id } = (await office.post('/api/units', { name: `单位${name}`, parent, externalId: name })).json;
      if (kind !== null) await office.patch(`/api/units/${id}/attributes/2023`, { values: { kind } }, 1);
      return id;
    };
    const [east, west] = [await make('east', null, null), await make('west', null, null)];
    const units = {
      east,
      west,
      e1: await make('e1', east, 'town'),
      e2: await make('e2', east, 'town'),
      firm: await make('firm', east, 'firm'),
      w1: await make('w1', west, 'town'),
    };
    const schemeHash = await publishScheme(server.storage(), LEAK_SCHEME);
    const population = { units: [units.e1, units.e2, units.firm, units.w1] };
    const made = await office.post('/api/cycles', { name: '保密 2023', schemeHash, population });
    const path = `/api/cycles/${made.json.id}`;
    const check = await office.get(`${path}/check?step=open`);
    const accept = [...new Set(check.json.diagnostics.map(({ code }: { readonly code: string }) => code))];
    good(await office.step(`${path}/open`, { accept }, 1), 200);
    const other = await server.caller(['leader']);
    const clerk = await server.caller(['reporter', { subtree: units.w1 }]);
    const assignment = good(await office.post(`${path}/assignments`, task(other, 'leaders', 'l1')), 201);
    good(await office.post(`${path}/assignments`, task(other, 'votes', 'v1')), 201);
    const event = good(await office.post(`${path}/events`, { unit: units.w1, list: 'praise', content: {} }), 201);
    const evidence = await office.post(
      `${path}/units/${units.w1}/evidence?target=fact&targetId=held&fileName=held.png`,
      PIXEL,
      { 'content-type': 'application/octet-stream' },
    );
    good(evidence, 201);
    const chair = await server.caller(['leader']);
    const decided = await chair.post(`${path}/decisions`, {
      ...{ unit: units.e1, kind: 'bonus', rule: 'extra', points: 2, reason: '创新', minutes: '纪要1号' },
    });
    good(decided, 201);
    const version = await server
      .storage()
      .read.selectFrom('scheme_versions')
      .select('id')
      .where('hash', '=', schemeHash)
      .executeTakeFirstOrThrow();
    const job = (await server.storage().read.selectFrom('jobs').select('id').executeTakeFirst())?.id ?? 'none';
    return {
      ...{ office, cycle: made.json.id, path, units, other, clerk, schemeHash, runs: [] },
      known: {
        assignment: assignment.json.id,
        event: event.json.id,
        evidence: evidence.json.id,
        decision: decided.json.id ?? decided.json.data?.[0]?.id,
        job,
        version: version.id,
      },
    };
  }

  /** Enters, or enters again, the marks of one rater, as it is done once they are locked: returned by the office first. */
  async function rate(year: HiddenYear, who: Caller, rater: string, unit: keyof HiddenYear['units'], marks: object) {
    const sheet = `${year.path}/units/${year.units[unit]}/ratings/leaders/${rater}`;
    const before = (await year.office.get(sheet)).json;
    let { revision } = before;
    if (before.submittedAt !== null) {
      revision = good(
        await year.office.step(`${sheet}/return`, { cells: Object.keys(marks), reason: '重评' }, revision),
        200,
      ).json.revision;
    }
    const cells = Object.fromEntries(Object.entries(marks).map(([key, value]) => [key, { value }]));
    good(await who.patch(sheet, { cells, submit: true }, revision), 200);
  }

  /** Changes a secret: `turn` 0 or 1 says to which of two values. Whoever looks before or after does so in another minute. */
  async function change(year: HiddenYear, secret: Secret, turn: number): Promise<void> {
    pass();
    await enter(year, secret, turn);
    pass();
  }

  async function enter(year: HiddenYear, secret: Secret, turn: number): Promise<void> {
    const { office, path, units, other } = year;
    switch (secret) {
      case 'marks':
        for (const unit of ['e1', 'w1'] as const) {
          const isNew = (await office.get(`${path}/units/${units[unit]}/ratings/leaders/l1`)).json.revision === 0;
          await rate(year, other, 'l1', unit, { a: 13 - turn, ...(isNew ? { b: 7 } : {}) });
        }
        return;
      case 'ballot': {
        const ballot = `${path}/ballots/votes/v1`;
        const { revision, submittedAt } = (await office.get(ballot)).json;
        const free = submittedAt === null ? revision : revision + 1;
        if (submittedAt !== null) good(await office.step(`${ballot}/return`, { reason: '重排' }, revision), 200);
        const order = [units.e1, units.w1, units.e2, units.firm];
        const body = { order: turn === 0 ? order : order.toReversed(), submit: true };
        good(await other.put(ballot, body, free), 200);
        return;
      }
      case 'outside': {
        const facts = `${path}/units/${units.w1}/facts`;
        const { revision } = (await office.get(facts)).json;
        const entered = { cells: { held: { value: 3 + turn } }, submit: true, reason: '更正' };
        good(await office.patch(facts, entered, revision), 200);
        const self = `${path}/units/${units.w1}/ratings/self/w1`;
        const own = (await office.get(self)).json;
        const free = own.submittedAt === null ? own.revision : own.revision + 1;
        if (own.submittedAt !== null) good(await office.step(`${self}/return`, { reason: '重填' }, own.revision), 200);
        good(await year.clerk.patch(self, { cells: { own: { value: 11 + turn } }, submit: true }, free), 200);
        const event = `${path}/events/${year.known.event}`;
        const { revision: seen } = (await office.get(event)).json;
        good(await office.patch(event, { content: { count: 1 + turn }, reason: '更正' }, seen), 200);
        return;
      }
      case 'run':
        await rate(year, other, 'l1', 'e2', { a: 9 + turn, b: 6 });
        await compute(year, { kind: 'interim' });
    }
  }

  /** Computes a run and waits for its end. */
  async function compute(year: HiddenYear, body: object): Promise<string> {
    const { office, path } = year;
    const tried = await office.post(`${path}/runs?dryRun=true`, body);
    const odd: readonly { readonly code: string }[] = tried.status === 202 ? [] : tried.json.diagnostics;
    const accept = [...new Set(odd.map(({ code }) => code))];
    const asked = good(await office.post(`${path}/runs`, { ...body, accept }), 202);
    for (let tries = 0; tries < 2000; tries += 1) {
      const { json } = await office.get(`${path}/runs/${asked.json.id}`);
      if (json.state === 'done') return asked.json.id;
      expect(['queued', 'running'], JSON.stringify(json)).toContain(json.state);
      await wait(20);
    }
    throw new Error('the run does not end');
  }

  /** Computes a final run and releases it. */
  async function release(year: HiddenYear): Promise<string> {
    const run = await compute(year, { kind: 'final' });
    const { revision } = (await year.office.get(`${year.path}/runs/${run}`)).json;
    good(await year.office.step(`${year.path}/runs/${run}/release`, {}, revision), 200);
    return run;
  }

  /** Somebody with this role, who rates as `rater` where one is given. */
  async function observer(year: HiddenYear, role: Role, scope: Scope, rating: object | null): Promise<Caller> {
    const who = await server.caller([role, scope]);
    if (rating !== null) {
      const { rater, ...more } = { rater: '', ...rating };
      good(await year.office.post(`${year.path}/assignments`, task(who, 'leaders', rater, more)), 201);
    }
    return who;
  }

  return { server, instant, pass, open, rate, change, compute, release, observer };
}

/** The answer, which has this status. */
function good(answer: Answer, status: number): Answer {
  expect(answer.status, answer.text).toBe(status);
  return answer;
}
