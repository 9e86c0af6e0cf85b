import { describe, expect, it } from 'vitest';
import { databases } from '../../databases.js';
import { codesOf, cycleServer, ODD } from './cycle-server.js';

describe.each(databases)('opening and closing cycles on $name', (database) => {
  const { open, plan, server } = cycleServer(database);

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
});
