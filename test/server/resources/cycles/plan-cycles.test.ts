import { describe, expect, it } from 'vitest';
import { stageAccess } from '../../../../server/resources/cycles/timetable/stage-access.js';
import { databases } from '../../databases.js';
import { publishScheme, shippedText } from '../publish-scheme.js';
import { CYCLE_SCHEME } from './cycle-scheme.js';
import { cycleServer } from './cycle-server.js';

describe.each(databases)('cycles on $name', (database) => {
  const { open, plan, server } = cycleServer(database);

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

  it.each([
    ['bda-2022', 'self_check', null, '2023-03-15'],
    ['bda-2022', 'debriefing', '2023-03-21', '2023-03-31'],
    ['shaoxing-2019', 'declare_feature', '2019-12-01', '2019-12-10'],
    ['shaoxing-2019', 'publish', '2020-01-01', '2020-01-31'],
    ['gansu-2011', 'assessment', '2011-12-01', '2011-12-10'],
    ['dalian-2018', 'self_review', null, '2018-12-31'],
  ])('of %s have the stage %s from %s until %s, in Chinese time', async (id, stage, opensOn, closesOn) => {
    const office = await server.caller(['office']);
    const schemeHash = await publishScheme(server.storage(), shippedText(id));
    const { json } = await office.post('/api/cycles', { name: id, schemeHash, population: {} });
    const found = json.stages.find((each: { readonly id: string }) => each.id === stage);
    expect(found).toMatchObject({ opensOn, closesOn, closesAt: `${closesOn}T16:00:00.000Z`, asWritten: true });
  });
});
