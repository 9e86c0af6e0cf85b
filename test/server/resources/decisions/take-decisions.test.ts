import { describe, expect, it } from 'vitest';
import { databases } from '../../databases.js';
import { decisionServer } from './decision-server.js';

const BONUS = { kind: 'bonus', rule: 'extra', points: '4.5', reason: '创新突出', minutes: '〔2023〕12号' } as const;

describe.each(databases)('decisions on $name', (database) => {
  const { server, open } = decisionServer(database);

  it('are kept with reason, minutes, and the outcome of the unit before and after', async () => {
    const { leader, office, path, unit, cycle } = await open('keep');
    const taken = await leader.post(path, { unit: unit('d'), ...BONUS });
    expect(taken.status, taken.text).toBe(201);
    expect(taken.json).toMatchObject({
      unit: unit('d'),
      unitName: 'keepd',
      documentId: 'keep-d',
      cycle,
      kind: 'bonus',
      rule: 'extra',
      points: '4.5',
      reason: '创新突出',
      minutes: '〔2023〕12号',
      takenByName: 'leader',
      before: { total: 59.5, tier: 'fair', rank: 4 },
      after: { total: 64, tier: null, pending: ['good', 'fair'], undecided: ['punished'], rank: 4 },
      others: [],
      revokedAt: null,
      revision: 1,
    });
    const read = await office.get(`${path}/${taken.json.id}`);
    const { others, othersTotal, ...decision } = taken.json;
    expect({ others, othersTotal }).toEqual({ others: [], othersTotal: 0 });
    expect(read.json).toEqual(decision);
    expect(read.headers.etag).toBe('"1"');
    const document = (await office.get(`/api/cycles/${cycle}/assessment`)).json;
    expect(document.decisions).toEqual([
      { unit: 'keep-d', kind: 'bonus', rule: 'extra', points: '4.5', reason: '创新突出' },
    ]);
  });

  it('show with dryRun who else moves, and store nothing', async () => {
    const { leader, path, unit } = await open('dry');
    const asked = { unit: unit('a'), kind: 'demotion', rule: 'fraud', size: 2, reason: '弄虚作假', minutes: '3号' };
    const shown = await leader.post(`${path}?dryRun=true`, asked);
    expect(shown.status, shown.text).toBe(201);
    expect(shown.json).toMatchObject({ before: { tier: 'best' }, after: { tier: 'fair' }, others: [] });
    const lift = await leader.post(`${path}?dryRun=true`, { unit: unit('c'), ...BONUS, points: 5 });
    expect(lift.json).toMatchObject({ before: { rank: 2, quotaCut: true }, after: { rank: 1, total: 90 } });
    const moved = lift.json.others.map((move: { name: string; before: { rank: number }; after: { rank: number } }) => [
      move.name,
      move.before.rank,
      move.after.rank,
    ]);
    expect(moved).toEqual([
      ['drya', 1, 1],
      ['dryb', 2, 3],
    ]);
    expect((await leader.get(path)).json).toEqual({ data: [], total: 0 });
  });

  it('of a meeting are all taken or none, and each mistake is named at its place', async () => {
    const { leader, path, unit } = await open('meet');
    const good = { unit: unit('b'), kind: 'quota_exception', reason: '贡献突出' };
    const bad = { unit: unit('c'), kind: 'bonus', rule: 'extra', points: 6, reason: '太多' };
    const refused = await leader.post(`${path}/meeting`, { minutes: '7号', decisions: [good, bad] });
    expect(refused.status).toBe(422);
    expect(refused.json.code).toBe('decision-invalid');
    expect(refused.json.diagnostics.map(({ path: at }: { path: unknown }) => at)).toEqual([['decisions', 1, 'points']]);
    expect(Object.keys(refused.json.errors)).toContain('decisions.1.points');
    const alone = await leader.post(path, { ...bad, minutes: '7号' });
    expect(alone.json.diagnostics.map(({ path: at }: { path: unknown }) => at)).toEqual([['points']]);
    expect(Object.keys(alone.json.errors).sort()).toEqual(['points', 'root']);
    const unknown = { unit: unit('c'), kind: 'bonus', rule: 'nothing', points: 1, reason: '无此项' };
    const none = await leader.post(`${path}/meeting`, { minutes: '7号', decisions: [unknown, good] });
    expect(none.json).toMatchObject({ code: 'decision-invalid' });
    expect((await leader.get(path)).json.total).toBe(0);
    const more = { unit: unit('c'), kind: 'bonus', rule: 'extra', points: 5, reason: '创新' };
    const taken = await leader.post(`${path}/meeting`, { minutes: '7号', decisions: [good, more] });
    expect(taken.status, taken.text).toBe(201);
    expect(taken.json.data.map(({ unitName, minutes }: Record<string, string>) => [unitName, minutes])).toEqual([
      ['meetb', '7号'],
      ['meetc', '7号'],
    ]);
    expect((await leader.get(path)).json.total).toBe(2);
  });

  it('are revoked with a reason and minutes, stay readable, and count no more', async () => {
    const { leader, office, path, unit, cycle } = await open('undo');
    const first = (await leader.post(path, { unit: unit('b'), ...BONUS, points: 1 })).json;
    const second = (await leader.post(path, { unit: unit('b'), ...BONUS, points: 2 })).json;
    const why = { reason: '材料有误', minutes: '9号' };
    expect((await leader.post(`${path}/${first.id}/revoke`, why)).status).toBe(428);
    expect((await leader.step(`${path}/${first.id}/revoke`, why, 7)).json.code).toBe('revision-conflict');
    expect((await leader.step(`${path}/${first.id}/revoke`, { reason: '无会议纪要' }, 1)).status).toBe(422);
    const revoked = await leader.step(`${path}/${first.id}/revoke`, why, 1);
    expect(revoked.status, revoked.text).toBe(200);
    expect(revoked.json).toMatchObject({
      revokeReason: '材料有误',
      revokeMinutes: '9号',
      revision: 2,
      before: { total: 85 },
      after: { total: 86 },
      effect: { before: { total: 88 }, after: { total: 87 } },
    });
    expect((await leader.step(`${path}/${first.id}/revoke`, why, 2)).json.code).toBe('decision-revoked');
    const inForce = (await office.get(`${path}?revoked=false`)).json;
    expect(inForce.data.map(({ id }: { id: string }) => id)).toEqual([second.id]);
    expect((await office.get(path)).json.total).toBe(2);
    const document = (await office.get(`/api/cycles/${cycle}/assessment`)).json;
    expect(document.decisions).toHaveLength(1);
  });

  it('are taken once under one Idempotency-Key, however often the request comes', async () => {
    const { leader, path, unit } = await open('once');
    const asked = { unit: unit('c'), ...BONUS };
    const ask = (key: string) => leader.post(path, asked, { 'idempotency-key': key });
    const [first, second] = await Promise.all([ask('k-once'), ask('k-once')]);
    const again = await ask('k-once');
    expect([first?.status, second?.status, again.status]).toEqual([201, 201, 201]);
    expect([second?.text, again.text]).toEqual([first?.text, first?.text]);
    expect((await leader.get(path)).json.total).toBe(1);
  });

  it('stand in the audit log with before and after', async () => {
    const { leader, path, unit } = await open('audit');
    const { id } = (await leader.post(path, { unit: unit('c'), ...BONUS })).json;
    await leader.step(`${path}/${id}/revoke`, { reason: '撤', minutes: '10号' }, 1);
    const auditor = await server.caller(['auditor']);
    const { data } = (await auditor.get(`/api/audit?resource=decisions&resourceId=${id}`)).json;
    expect(data.map(({ action }: { action: string }) => action)).toEqual(['decisions:revoke', 'decisions:take']);
    const [revoking, taking] = data;
    expect(taking).toMatchObject({
      before: { outcome: { total: 85 } },
      after: { unit: unit('c'), points: '4.5', minutes: '〔2023〕12号', outcome: { total: 89.5 } },
      reason: '创新突出',
    });
    expect(revoking).toMatchObject({ before: { outcome: { total: 89.5 } }, after: { outcome: { total: 85 } } });
  });

  it('are taken by the leading group only, read by office and auditor, in cycles that are open or closed', async () => {
    const { leader, office, path, unit, cycle } = await open('who');
    const decision = { unit: unit('c'), ...BONUS };
    for (const role of ['office', 'auditor', 'evaluator', 'reporter', 'integrator'] as const) {
      expect((await (await server.caller([role])).post(path, decision)).status, role).toBe(403);
    }
    const elsewhere = await server.caller(['leader', { cycle: 'other' }]);
    expect((await elsewhere.post(path, decision)).status).toBe(404);
    for (const role of ['office', 'auditor'] as const) {
      expect((await (await server.caller([role])).get(path)).status, role).toBe(200);
    }
    for (const role of ['reporter', 'evaluator', 'integrator'] as const) {
      expect((await (await server.caller([role])).get(path)).status, role).toBe(403);
    }
    expect((await office.step(`/api/cycles/${cycle}/close`, { accept: [] }, 2)).status).toBe(200);
    expect((await leader.post(path, decision)).status).toBe(201);
    expect((await office.step(`/api/cycles/${cycle}/archive`, {}, 3)).status).toBe(200);
    expect((await leader.post(path, decision)).json.code).toBe('cycle-state');
    expect((await leader.get(path)).json.total).toBe(1);
  });

  it('need reason, minutes, a unit of the cycle and a finished run; nothing else is taken', async () => {
    const { leader, path, unit } = await open('body');
    const decision = { unit: unit('c'), ...BONUS };
    const { reason, ...unreasoned } = decision;
    expect(reason).not.toBe('');
    expect((await leader.post(path, unreasoned)).json.errors).toHaveProperty('reason');
    expect((await leader.post(path, { ...decision, minutes: ' ' })).json.errors).toHaveProperty('minutes');
    expect((await leader.post(path, { ...decision, unit: 'nobody' })).json.code).toBe('unit-not-found');
    expect((await leader.post(path, { ...decision, run: 'none' })).json.code).toBe('decision-run-unknown');
    expect((await leader.post(path, { ...decision, kind: 'whim' })).json.errors).toHaveProperty('kind');
    expect((await leader.post(path, { ...decision, points: '1e3' })).json.errors).toHaveProperty('points');
    expect((await leader.post(path, { ...decision, secret: 1 })).json.errors).toHaveProperty('secret');
    expect((await leader.post(path, { ...decision, unit: 'body-c' })).status).toBe(201);
  });

  it('taken at the same time each tell the truth: what was computed from older decisions is computed again', async () => {
    const { leader, path, unit } = await open('race');
    const taken = await Promise.all(
      [1, 2, 1].map((points) => leader.post(path, { unit: unit('c'), ...BONUS, points })),
    );
    expect(taken.map(({ status }) => status)).toEqual([201, 201, 201]);
    const steps = taken.map(({ json }) => [json.before.total, json.after.total]).sort(([a], [b]) => a - b);
    expect(steps[0]?.[0]).toBe(85);
    expect(steps[2]?.[1]).toBe(89);
    expect(steps.slice(1).map(([before]) => before)).toEqual(steps.slice(0, 2).map(([, after]) => after));
  });

  it('are hidden, with what they move, from a leader who still has marks to hand in', async () => {
    const { leader, office, path, unit, cycle } = await open('blind');
    await leader.post(path, { unit: unit('c'), ...BONUS });
    const rater = await server.caller(['leader']);
    const own = (await rater.get('/api/sessions/current')).json?.actor?.id;
    await server.storage().write({ actor: { kind: 'user', id: 't', name: 't' } }, async ({ db, now, newId }) => {
      const keys = await db.selectFrom('api_keys').select('id').orderBy('id', 'desc').executeTakeFirstOrThrow();
      const id = newId();
      const none = { items: null, department: null, weight: null, ended_at: null, ended_by: null, end_reason: null };
      await db
        .insertInto('assignments')
        .values({
          ...none,
          id,
          cycle_id: cycle,
          actor_kind: 'api_key',
          actor_id: own ?? keys.id,
          source: 'leaders',
          rater: 'l1',
          units_asked: '{}',
          created_at: now,
          created_by: '',
          revision: 1,
        })
        .execute();
      const row = { assignment_id: id, unit_id: unit('a'), recused_at: null, recuse_reason: null };
      await db.insertInto('assignment_units').values(row).execute();
    });
    expect((await rater.get(path)).json.data[0]).toMatchObject({ before: null, after: null, points: '4.5' });
    expect((await rater.post(`${path}?dryRun=true`, { unit: unit('c'), ...BONUS })).json.code).toBe(
      'decision-marks-open',
    );
    expect((await rater.get(`${path}/possible?unit=${unit('c')}`)).json.code).toBe('decision-marks-open');
    expect((await office.get(path)).json.data[0]).toMatchObject({ before: { total: 85 } });
  });
});
