import { setTimeout as wait } from 'node:timers/promises';
import { expect } from 'vitest';
import type { DatabaseUnderTest } from '../../databases.js';
import { publishScheme } from '../publish-scheme.js';
import { type Answer, type Caller, type YearServer, yearServer } from '../year-server.js';

/** Half for meetings held, half for members; ranked within the form of the union, graded by the total. */
export const RUN_SCHEME = `scheme: runs-test
title: 汇总试验
year: 2023
time_zone: Asia/Shanghai
units:
  attributes:
    form: { label: 建立形式, type: choice, values: { single: 单独建立, joint: 联合建立 } }
    members: { label: 会员人数, type: count }
  groups: form
facts:
  held: { label: 开会次数, type: count }
score:
  id: total
  label: 总分
  points: 100
  round: { to: 0.01, mode: half_up }
  sum:
    - { id: meetings, label: 会议, points: 50, formula: 5 * held }
    - { id: size, label: 规模, points: 50, formula: members / 3 }
ranking: { by: total, ties: best }
tiers:
  - { id: good, label: 良好 }
  - { id: poor, label: 较差 }
grading:
  - id: limits
    label: 按分数线
    rows:
      of: total
      rows:
        - { tier: good, from: 60 }
        - { tier: poor, else: true }
`;

export interface Run {
  readonly id: string;
  readonly job: string;
  readonly state: string;
  readonly revision: number;
}

/** A server with an open cycle over four unions in two counties. */
export function runServer(database: DatabaseUnderTest, start = '2023-03-15T08:00:00.000Z') {
  const server: YearServer = yearServer(database, start);

  async function unit(office: Caller, name: string, parent: string | null, externalId: string, values: object) {
    const made = (await office.post('/api/units', { name, parent, externalId })).json;
    if (Object.keys(values).length > 0) await office.patch(`/api/units/${made.id}/attributes/2023`, { values }, 1);
    return made.id as string;
  }

  /** An open cycle; external ids begin with `prefix`. */
  async function open(prefix: string) {
    const office = await server.caller(['office']);
    const east = await unit(office, `${prefix}东县`, null, `${prefix}-east`, {});
    const west = await unit(office, `${prefix}西县`, null, `${prefix}-west`, {});
    const units = {
      east,
      west,
      a: await unit(office, `${prefix}甲`, east, `${prefix}-a`, { form: 'single', members: 100 }),
      b: await unit(office, `${prefix}乙`, east, `${prefix}-b`, { form: 'joint', members: 60 }),
      c: await unit(office, `${prefix}丙`, west, `${prefix}-c`, { form: 'single', members: 120 }),
      d: await unit(office, `${prefix}丁`, west, `${prefix}-d`, { form: 'joint', members: 90 }),
    };
    const schemeHash = await publishScheme(server.storage(), RUN_SCHEME);
    const population = { units: [units.a, units.b, units.c, units.d] };
    const planned = await office.post('/api/cycles', { name: `${prefix} 2023`, schemeHash, population });
    const opened = await office.step(`/api/cycles/${planned.json.id}/open`, { accept: [] }, 1);
    expect(opened.status, opened.text).toBe(200);
    return { office, units, schemeHash, cycle: String(planned.json.id) };
  }

  /** Enters how many meetings a unit held. */
  async function held(caller: Caller, cycle: string, unitId: string, value: number, submit = true): Promise<Answer> {
    const sheet = `/api/cycles/${cycle}/units/${unitId}/facts`;
    const { revision } = (await caller.get(sheet)).json;
    const answer = await caller.patch(sheet, { cells: { held: { value } }, submit }, revision);
    expect(answer.status, answer.text).toBe(200);
    return answer;
  }

  /** Waits for the end of a run. */
  async function ended(caller: Caller, cycle: string, run: string): Promise<Run> {
    for (let tries = 0; tries < 1000; tries += 1) {
      const { json } = await caller.get(`/api/cycles/${cycle}/runs/${run}`);
      if (json.state !== 'queued' && json.state !== 'running') return json;
      await wait(20);
    }
    throw new Error('the run does not end');
  }

  /** Asks for a run and waits until it is done. */
  async function compute(caller: Caller, cycle: string, body: object): Promise<Run> {
    const asked = await caller.post(`/api/cycles/${cycle}/runs`, body);
    expect(asked.status, asked.text).toBe(202);
    const run = await ended(caller, cycle, asked.json.id);
    expect(run.state, JSON.stringify(run)).toBe('done');
    return run;
  }

  return { server, open, held, ended, compute };
}
