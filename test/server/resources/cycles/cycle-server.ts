import { expect } from 'vitest';
import type { DatabaseUnderTest } from '../../databases.js';
import { publishScheme } from '../publish-scheme.js';
import { type Answer, type Caller, type YearServer, yearServer } from '../year-server.js';
import { CYCLE_SCHEME } from './cycle-scheme.js';

async function makeUnit(
  office: Caller,
  name: string,
  parent: string | null,
  externalId: string | null,
  values: object,
) {
  const unit = (await office.post('/api/units', { name, parent, externalId })).json;
  if (Object.keys(values).length > 0) await office.patch(`/api/units/${unit.id}/attributes/2023`, { values }, 1);
  return unit.id as string;
}

/** A city with two counties, the first with two unions below it. */
async function makeUnits(office: Caller, prefix: string) {
  const city = await makeUnit(office, `${prefix}市`, null, null, {});
  const a = await makeUnit(office, `${prefix}甲县`, city, `${prefix}-a`, { form: 'single', members: 120 });
  const b = await makeUnit(office, `${prefix}乙县`, city, `${prefix}-b`, { form: '联合建立', members: '90' });
  const a1 = await makeUnit(office, `${prefix}甲一`, a, `${prefix}-a1`, {
    form: 'single',
    members: 10,
    station: '一站',
  });
  const a2 = await makeUnit(office, `${prefix}甲二`, a, null, { form: 'single', members: 10 });
  return { city, a, b, a1, a2 };
}

/** The diagnostics of an answer as `severity code`. */
export function codesOf(answer: Answer): readonly string[] {
  return answer.json.diagnostics.map(({ severity, code }: Readonly<Record<string, string>>) => `${severity} ${code}`);
}

/** What is odd about a cycle of the test's scheme. */
export const ODD = ['parameter-assumed', 'stage-date-impossible', 'stage-over', 'stage-undated'];

/** A server with cycles of the test's scheme. */
export function cycleServer(database: DatabaseUnderTest) {
  const server: YearServer = yearServer(database, '2023-02-01T00:00:00.000Z');

  /** A planned cycle over the counties of a new city. */
  async function plan(prefix: string, change: object = {}) {
    const office = await server.caller(['office']);
    const units = await makeUnits(office, prefix);
    const schemeHash = await publishScheme(server.storage(), CYCLE_SCHEME);
    const population = { subtrees: [units.city], except: [units.city] };
    const made = { name: `${prefix} 2023 年度考核`, schemeHash, population, parameters: { each: 5 }, ...change };
    const answer = await office.post('/api/cycles', made);
    return { office, units, schemeHash, answer, cycle: answer.json };
  }

  /** The same, opened. */
  async function open(prefix: string) {
    const planned = await plan(prefix);
    const answer = await planned.office.step(`/api/cycles/${planned.cycle.id}/open`, { accept: ODD }, 1);
    expect(answer.status).toBe(200);
    return { ...planned, cycle: answer.json };
  }

  return { server, plan, open };
}
