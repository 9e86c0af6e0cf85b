import { describe, expect, it } from 'vitest';
import { stageAccess } from '../../../../server/resources/cycles/timetable/stage-access.js';
import { databases } from '../../databases.js';
import { publishScheme, shippedText } from '../publish-scheme.js';
import { type Answer, type Caller, yearServer } from '../year-server.js';
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

const codesOf = (answer: Answer): readonly string[] =>
  answer.json.diagnostics.map(({ severity, code }: Readonly<Record<string, string>>) => `${severity} ${code}`);
const ODD = ['parameter-assumed', 'stage-date-impossible', 'stage-over', 'stage-undated'];

describe.each(databases)('cycles on $name', (database) => {
  const server = yearServer(database, '2023-02-01T00:00:00.000Z');

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

  it('take year, time zone and the days of their stages from the scheme; the days are half-open intervals in its zone', async () => {
    const { answer, cycle } = await plan('t');
    expect(answer.status).toBe(201);
    expect(cycle).toMatchObject({
      state: 'planned',
      year: 2023,
      timeZone: 'Asia/Shanghai',
      scheme: 'cycle-test',
      revision: 1,
    });
    expect(cycle.stages).toEqual([
      {
        id: 'self_check',
        label: { zh: '自查', en: '自查' },
        state: 'waiting',
        opensOn: '2023-03-01',
        closesOn: '2023-03-15',
        opensAt: '2023-02-28T16:00:00.000Z',
        closesAt: '2023-03-15T16:00:00.000Z',
        asWritten: true,
      },
      expect.objectContaining({
        id: 'review',
        label: { zh: '审议', en: 'Review' },
        opensAt: null,
        closesAt: '2024-01-31T16:00:00.000Z',
      }),
      expect.objectContaining({ id: 'impossible', state: 'undated', opensAt: null, closesAt: null }),
      expect.objectContaining({ id: 'whenever', state: 'undated' }),
    ]);
  });

  it('check parameters against the scheme: wrong values and unknown names at once, missing ones when they open', async () => {
    const { office, answer, cycle } = await plan('p', { parameters: {} });
    expect(answer.status).toBe(201);
    for (const parameters of [{ base: 'viel' }, { nobody: 1 }, { weights: 3 }]) {
      const wrong = await office.patch(`/api/cycles/${cycle.id}`, { parameters }, 1);
      expect([wrong.status, wrong.json.code, wrong.json.total]).toEqual([422, 'cycle-parameters-wrong', 1]);
    }
    const refused = await office.step(`/api/cycles/${cycle.id}/open`, { accept: ODD }, 1);
    expect([refused.status, refused.json.code]).toEqual([422, 'cycle-not-ready']);
    expect(codesOf(refused)[0]).toBe('error parameter-needed');
    expect(
      (await office.patch(`/api/cycles/${cycle.id}`, { parameters: { each: '2.5', base: 70 } }, 1)).json.revision,
    ).toBe(2);
    const check = await office.get(`/api/cycles/${cycle.id}/check?step=open`);
    expect(codesOf(check)).not.toContain('warning parameter-assumed');
  });

  it('list what is odd before they open, as of now, and open once it is accepted', async () => {
    const { office, units, cycle } = await plan('o');
    await office.patch(`/api/units/${units.a2}/attributes/2023`, { values: { members: null } }, 2);
    await office.patch(`/api/units/${units.a1}/attributes/2023`, { values: { form: 'triple' } }, 2);
    const check = await office.get(`/api/cycles/${cycle.id}/check?step=open`);
    expect(check.json.units).toBe(4);
    expect(codesOf(check)).toEqual([
      'error attribute-wrong',
      'warning attribute-missing',
      'warning attribute-missing',
      'warning parameter-assumed',
      'warning stage-date-impossible',
      'warning stage-undated',
      'warning stage-undated',
    ]);
    expect(check.json.diagnostics[0].message.zh).toBe('1 个单位的“建立形式”不是方案要求的类型：o甲一');
    await office.patch(`/api/units/${units.a1}/attributes/2023`, { values: { form: 'single' } }, 3);
    const odd = await office.step(`/api/cycles/${cycle.id}/open`, { accept: ['attribute-missing'] }, 1);
    expect([odd.status, odd.json.code]).toEqual([409, 'cycle-not-accepted']);
    expect(odd.json.message.en).toContain('parameter-assumed, stage-date-impossible, stage-undated');
    const accept = ['attribute-missing', ...ODD];
    const opened = await office.step(`/api/cycles/${cycle.id}/open`, { accept, reason: '按去年办理' }, 1);
    expect(opened.json).toMatchObject({
      state: 'open',
      openedAt: '2023-02-01T00:00:00.000Z',
      accepted: [
        {
          to: 'open',
          codes: ['attribute-missing', 'parameter-assumed', 'stage-date-impossible', 'stage-undated'],
          reason: '按去年办理',
        },
      ],
    });
    expect((await office.step(`/api/cycles/${cycle.id}/open`, { accept }, 2)).json.code).toBe('cycle-state');
  });

  it('keep name and attributes of their units as they were at the opening', async () => {
    const { office, units, cycle } = await open('k');
    await office.patch(`/api/units/${units.a}`, { name: '改名', parent: units.b }, 2);
    await office.patch(`/api/units/${units.a}/attributes/2023`, { values: { members: 5 } }, 3);
    const kept = await office.get(`/api/cycles/${cycle.id}/units?q=k-a&sort=externalId`);
    expect(kept.json).toMatchObject({
      total: 2,
      data: [
        {
          id: units.a,
          documentId: 'k-a',
          name: 'k甲县',
          parent: units.city,
          attributes: { form: 'single', members: 120 },
        },
        { documentId: 'k-a1' },
      ],
    });
    const assessment = await office.get(`/api/cycles/${cycle.id}/assessment`);
    expect(assessment.json).toEqual({
      scheme: 'cycle-test',
      year: 2023,
      parameters: { base: 60, weights: { a: 40, b: 60 }, each: 5 },
      units: expect.arrayContaining([
        { id: 'k-a', name: 'k甲县', attributes: { form: 'single', members: 120 } },
        { id: 'k-b', name: 'k乙县', attributes: { form: 'joint', members: '90' } },
        { id: units.a2, name: 'k甲二', attributes: { form: 'single', members: 10 } },
      ]),
      ballots: [],
      decisions: [],
    });
    const evaluator = await server.caller(['evaluator']);
    expect((await evaluator.get(`/api/cycles/${cycle.id}/assessment`)).status).toBe(403);
  });

  it('never change scheme, population and parameters once they are open; days only with a reason', async () => {
    const { office, cycle } = await open('f');
    const path = `/api/cycles/${cycle.id}`;
    expect((await office.patch(path, { population: {}, parameters: { each: 9 } }, 2)).json.code).toBe('cycle-frozen');
    const stages = { whenever: { opensOn: '2023-05-01', closesOn: '2023-05-31' } };
    expect((await office.patch(path, { stages }, 2)).json.errors.reason).toContain('原因');
    const moved = await office.patch(path, { stages, reason: '推迟' }, 2);
    expect(moved.json.stages[3]).toMatchObject({
      state: 'waiting',
      opensAt: '2023-04-30T16:00:00.000Z',
      asWritten: false,
    });
    expect((await office.patch(path, { name: '新名' }, 2)).status).toBe(409);
    const entry = await server
      .storage()
      .read.selectFrom('audit')
      .selectAll()
      .where('cycle_id', '=', cycle.id)
      .orderBy('seq', 'desc')
      .executeTakeFirstOrThrow();
    expect(entry).toMatchObject({
      action: 'cycles:update',
      reason: '推迟',
      before: expect.stringContaining('"whenever":[null,null]'),
    });
    const actor = { kind: 'system', id: '', name: 'system' } as const;
    const forged = server
      .storage()
      .write({ actor }, ({ db }) =>
        db.updateTable('cycles').set({ parameters: '{}' }).where('id', '=', cycle.id).execute(),
      );
    await expect(forged).rejects.toThrow(/keeps its scheme/);
  });

  it('open and close their stages by the clock; late entry needs a reopening for the unit, with a reason and an end', async () => {
    const { office, units, cycle } = await open('l');
    const stageAt = async (now: string) => {
      server.setNow(now);
      return (await office.get(`/api/cycles/${cycle.id}`)).json.stages[0].state;
    };
    expect(await stageAt('2023-02-28T15:59:59.999Z')).toBe('waiting');
    expect(await stageAt('2023-02-28T16:00:00.000Z')).toBe('open');
    const path = `/api/cycles/${cycle.id}/stages/self_check/reopenings`;
    const late = { unit: units.a, reason: '停电，材料晚到', closesOn: '2023-03-20' };
    expect((await office.post(path, late)).json.code).toBe('stage-not-ended');
    expect(await stageAt('2023-03-15T15:59:59.999Z')).toBe('open');
    expect(await stageAt('2023-03-15T16:00:00.000Z')).toBe('ended');
    const { storage } = server;
    const accessAt = async (unit: string, now: string) =>
      (await stageAccess(storage().read, { cycle: cycle.id, stage: 'self_check', unit }, now))?.by;
    expect(await accessAt(units.a, '2023-03-16T00:00:00.000Z')).toBeNull();
    expect((await office.post(path, { ...late, reason: undefined })).status).toBe(422);
    expect((await office.post(path, { ...late, closesOn: '2023-03-15' })).json.errors.closesOn).toContain('已过');
    expect((await office.post(path, { ...late, unit: units.city })).json.code).toBe('unit-not-found');
    server.setNow('2023-03-16T01:00:00.000Z');
    expect((await office.post(`${path}?dryRun=true`, late)).status).toBe(201);
    const made = await office.post(path, late);
    expect(made.json).toMatchObject({ opensAt: '2023-03-16T01:00:00.000Z', closesAt: '2023-03-20T16:00:00.000Z' });
    expect(await accessAt(units.a, '2023-03-16T00:59:59.999Z')).toBeNull();
    expect(await accessAt(units.a, '2023-03-16T01:00:00.000Z')).toBe('reopening');
    expect(await accessAt(units.a, '2023-03-20T15:59:59.999Z')).toBe('reopening');
    expect(await accessAt(units.a, '2023-03-20T16:00:00.000Z')).toBeNull();
    expect(await accessAt(units.b, '2023-03-16T02:00:00.000Z')).toBeNull();
    expect((await office.get(path)).json).toMatchObject({ total: 1, data: [{ reason: '停电，材料晚到' }] });
    const other = await server.caller(['reporter', { subtree: units.b }]);
    expect((await other.get(path)).json.total).toBe(0);
    await office.post(`/api/cycles/${cycle.id}/reopenings/${made.json.id}/end`, { reason: '已补齐' });
    expect(await accessAt(units.a, '2023-03-17T00:00:00.000Z')).toBeNull();
    server.setNow('2023-02-01T00:00:00.000Z');
  });

  it('close after a check of what still goes on, and are archived; nothing opens them again', async () => {
    const { office, cycle } = await open('c');
    const path = `/api/cycles/${cycle.id}`;
    const check = await office.get(`${path}/check?step=close`);
    expect(codesOf(check)).toEqual(['warning stage-to-come', 'warning stage-running']);
    expect((await office.step(`${path}/close`, {}, 2)).json.code).toBe('cycle-not-accepted');
    const accept = ['stage-to-come', 'stage-running'];
    expect((await office.step(`${path}/close?dryRun=true`, { accept }, 2)).json.state).toBe('closed');
    const closed = await office.step(`${path}/close`, { accept }, 2);
    expect(closed.json.stages.map(({ state }: { readonly state: string }) => state)).toEqual(Array(4).fill('ended'));
    expect((await office.patch(path, { name: 'x' }, 3)).json.code).toBe('cycle-state');
    expect((await office.step(`${path}/archive`, {}, 3)).json.state).toBe('archived');
    expect((await office.step(`${path}/open`, {}, 4)).json.code).toBe('cycle-state');
    expect((await office.get(`${path}/assessment`)).status).toBe(200);
  });

  it('are seen within the scopes of grants: the cycle, and the units of a subtree', async () => {
    const { office, units, cycle } = await open('v');
    const other = await open('w');
    const reporter = await server.caller(['reporter', { subtree: units.a, cycle: cycle.id }]);
    expect((await reporter.get('/api/cycles')).json).toMatchObject({ total: 1, data: [{ id: cycle.id }] });
    expect((await reporter.get(`/api/cycles/${other.cycle.id}`)).json.code).toBe('cycle-not-found');
    const seen = await reporter.get(`/api/cycles/${cycle.id}/units`);
    expect(seen.json.total).toBe(3);
    expect(seen.json.data.find(({ id }: { readonly id: string }) => id === units.a).parent).toBeNull();
    expect((await reporter.get(`/api/cycles/${cycle.id}/units?q=v乙`)).json.total).toBe(0);
    const template = await reporter.get(`/api/cycles/${cycle.id}/template`);
    expect(template.json.units.map(({ id }: { readonly id: string }) => id)).toEqual([units.a2, 'v-a', 'v-a1']);
    expect(template.text).not.toContain('乙县');
    expect((await reporter.step(`/api/cycles/${cycle.id}/close`, {}, 2)).status).toBe(403);
    const manager = await server.caller(['office', { cycle: cycle.id }]);
    expect((await manager.patch(`/api/cycles/${cycle.id}`, { name: 'v 改名' }, 2)).status).toBe(200);
    expect((await manager.patch(`/api/cycles/${other.cycle.id}`, { name: 'x' }, 2)).status).toBe(404);
    expect((await manager.post('/api/cycles', { name: 'x', schemeHash: 'x', population: {} })).status).toBe(403);
    await office.patch(`/api/units/${units.a}`, { parent: units.b }, 2);
    expect((await reporter.get(`/api/cycles/${cycle.id}/units`)).json.total).toBe(3);
  });

  it('take the units that a population means: subtrees, lists, attributes, without the retired', async () => {
    const { office, units, schemeHash } = await plan('n');
    const count = async (population: object): Promise<number> => {
      const made = await office.post('/api/cycles', { name: 'n', schemeHash, population, parameters: { each: 1 } });
      return (await office.get(`/api/cycles/${made.json.id}/check?step=open`)).json.units;
    };
    const below = { subtrees: [units.city] };
    expect(await count(below)).toBe(5);
    expect(await count({ units: [units.a, units.b] })).toBe(2);
    expect(await count({ subtrees: [units.b], units: [units.a1] })).toBe(2);
    expect(await count({ ...below, where: { form: ['single'] } })).toBe(3);
    expect(await count({ ...below, where: { form: ['single', null], members: [10, '120'] } })).toBe(3);
    expect(await count({ ...below, where: { station: ['一站'] } })).toBe(1);
    await office.step(`/api/units/${units.a2}/retire`, { reason: '撤销' }, 2);
    expect(await count(below)).toBe(4);
    const made = await office.post('/api/cycles', { name: 'n', schemeHash, population: { units: ['none'] } });
    const check = await office.get(`/api/cycles/${made.json.id}/check?step=open`);
    expect(codesOf(check).slice(0, 2)).toEqual(['error population-empty', 'error population-unknown-unit']);
    const county = await server.caller(['office', { subtree: units.a }]);
    const wide = await office.post('/api/cycles', {
      name: 'n',
      schemeHash,
      population: below,
      parameters: { each: 1 },
    });
    expect(codesOf(await county.get(`/api/cycles/${wide.json.id}/check?step=open`))).toContain(
      'error population-unknown-unit',
    );
  });

  it('refuse schemes that are not published or retired, wrong days, taken ids and stale revisions', async () => {
    const { office, units, schemeHash, cycle } = await plan('x', { externalId: 'x-2023' });
    const base = { name: 'x', schemeHash, population: { units: [units.a] } };
    const refused = async (change: object): Promise<string> =>
      (await office.post('/api/cycles', { ...base, ...change })).json.code;
    expect(await refused({ schemeHash: 'f'.repeat(64) })).toBe('cycle-scheme-unknown');
    expect(await refused({ externalId: 'x-2023' })).toBe('cycle-id-taken');
    expect(await refused({ asOf: '2023-02-30' })).toBe('fields-invalid');
    expect(await refused({ stages: { nope: { opensOn: null, closesOn: null } } })).toBe('fields-invalid');
    expect(await refused({ stages: { review: { opensOn: '2023-05-02', closesOn: '2023-05-01' } } })).toBe(
      'fields-invalid',
    );
    expect(await refused({ stages: { review: { opensOn: '2023-02-29', closesOn: null } } })).toBe('fields-invalid');
    expect(await refused({ population: { everyone: true } })).toBe('fields-invalid');
    const stale = await office.patch(`/api/cycles/${cycle.id}`, { name: 'y' }, 7);
    expect(stale.json).toMatchObject({
      code: 'revision-conflict',
      conflict: { current: { name: 'x 2023 年度考核' }, given: { name: 'y' } },
    });
    const text = CYCLE_SCHEME.replace('base + each', 'base + 2 * each');
    const retired = await publishScheme(server.storage(), text);
    const actor = { kind: 'system', id: '', name: 'system' } as const;
    await server
      .storage()
      .write({ actor }, ({ db, now }) =>
        db
          .updateTable('scheme_versions')
          .set({ state: 'retired', retired_at: now })
          .where('hash', '=', retired)
          .execute(),
      );
    expect(await refused({ schemeHash: retired })).toBe('cycle-scheme-retired');
  });

  it('say what they take for each of the shipped schemes', async () => {
    const office = await server.caller(['office']);
    for (const id of ['bda-2022', 'shaoxing-2019', 'guyuan-2023', 'gansu-2011', 'dalian-2018']) {
      const schemeHash = await publishScheme(server.storage(), shippedText(id));
      const { status, json } = await office.post('/api/cycles', { name: id, schemeHash, population: {} });
      expect([id, status]).toEqual([id, 201]);
      const schema = await office.get(`/api/cycles/${json.id}/schema`);
      expect(schema.json.properties.scheme.const).toBe(id);
      expect(schema.headers['content-type']).toContain('application/schema+json');
      const template = await office.get(`/api/cycles/${json.id}/template`);
      expect(template.json).toMatchObject({ scheme: id, units: [{ id: 'u001' }] });
      expect((await office.get(`/api/cycles/${json.id}/assessment`)).json.code).toBe('cycle-not-opened');
    }
  });
});
