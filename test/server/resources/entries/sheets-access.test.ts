import { describe, expect, it } from 'vitest';
import { databases } from '../../databases.js';
import { cellsOf, outcome, sheetServer, values } from './sheet-server.js';

describe.each(databases)('who enters and sees what on $name', (database) => {
  const { server, open, reporterOf } = sheetServer(database);

  it('holds by the subtree of the units: elsewhere there is nothing', async () => {
    const cycle = await open('a');
    const { reporter, facts } = await reporterOf(cycle, 'east');
    const west = `${cycle.path}/units/${cycle.units.w1}/facts`;
    const e2 = `${cycle.path}/units/${cycle.units.e2}/facts`;
    await cycle.office.patch(west, values({ members: 7 }), 0);
    expect(outcome(await reporter.patch(e2, values({ members: 1 }), 0))).toBe('200 ok');
    for (const path of [west, `${cycle.path}/units/nobody/facts`, facts]) {
      expect(outcome(await reporter.get(path))).toBe('404 unit-not-found');
      expect(outcome(await reporter.patch(path, values({ members: 1 }), 0))).toBe('404 unit-not-found');
    }
    expect(outcome(await reporter.get(`/api/cycles/nothing/units/${cycle.units.e1}/facts`))).toBe(
      '404 cycle-not-found',
    );
    const elsewhere = await server.caller(['reporter', { cycle: 'other' }]);
    expect(outcome(await elsewhere.get(e2))).toBe('404 cycle-not-found');
    const seen = await reporter.get(`${cycle.path}/sheets`);
    expect([seen.json.total, seen.json.data[0].unit.id]).toEqual([1, cycle.units.e2]);
  });

  it('holds by department: facts that its items read', async () => {
    const cycle = await open('b');
    const facts = `${cycle.path}/units/${cycle.units.e1}/facts`;
    const finance = await server.caller(
      ['reporter', { department: '财务部' }],
      ['evaluator', { department: '财务部' }],
    );
    const other = await finance.patch(facts, values({ funds: 10, members: 2, 'members@2022': 1 }), 0);
    expect([outcome(other), Object.keys(other.json.errors)]).toEqual([
      '403 cell-not-yours',
      ['cells.members', 'cells.members@2022', 'root'],
    ]);
    expect(outcome(await finance.patch(facts, { ...values({ funds: 10 }), submit: true }, 0))).toBe('200 ok');
    await cycle.office.patch(facts, { ...values({ members: 2, coverage: '0.5' }) }, 1);
    const seen = await finance.get(facts);
    expect([seen.json.filled, cellsOf(seen)]).toEqual([1, { funds: '10 submitted' }]);
    expect((await finance.get(`${facts}/revisions`)).json.total).toBe(1);
    expect((await finance.get(`${cycle.path}/sheets`)).json.data).toMatchObject([{ filled: 1, unsubmitted: 0 }]);
    expect(outcome(await finance.step(`${facts}/verify`, { cells: ['members'] }, 2))).toBe('403 cell-not-yours');
    expect((await finance.step(`${facts}/submit`, {}, 2)).json.code).toBe('nothing-to-submit');
    expect(outcome(await finance.get(`${cycle.path}/units/${cycle.units.e1}/history`))).toBe('200 ok');
  });

  it('takes nothing outside of the stage but by a reopening, which the revision names', async () => {
    const cycle = await open('c');
    const { reporter, facts } = await reporterOf(cycle, 'e1');
    const windows = { windows: { facts: 'report' }, reason: '按方案' };
    expect(outcome(await cycle.office.put(`${cycle.path}/entry-windows`, windows, 2))).toBe('200 ok');
    expect(outcome(await reporter.patch(facts, values({ members: 1 }), 0))).toBe('200 ok');
    server.setNow('2023-03-16T00:00:00.000Z');
    const late = await reporter.patch(facts, values({ members: 2 }), 1);
    expect([outcome(late), late.json.message.zh]).toEqual(['409 entry-closed', expect.stringContaining('补报')]);
    expect(outcome(await reporter.step(`${facts}/submit`, {}, 1))).toBe('409 entry-closed');
    const reopening = { unit: cycle.units.e1, reason: '系统故障', closesOn: '2023-03-20' };
    const made = await cycle.office.post(`${cycle.path}/stages/report/reopenings`, reopening);
    expect(outcome(await reporter.patch(facts, { ...values({ members: 2 }), submit: true }, 1))).toBe('200 ok');
    expect((await reporter.get(`${facts}/revisions`)).json.data).toMatchObject([
      { revision: 2, reopening: made.json.id },
      { revision: 1, reopening: null },
    ]);
    const e2 = `${cycle.path}/units/${cycle.units.e2}/facts`;
    expect(outcome(await cycle.office.patch(e2, values({ members: 2 }), 0))).toBe('409 entry-closed');
    expect(outcome(await cycle.office.step(`${facts}/verify`, { cells: ['members'] }, 2))).toBe('200 ok');
    server.setNow('2023-03-02T00:00:00.000Z');
  });

  it('takes nothing once the cycle is closed', async () => {
    const cycle = await open('d');
    const { reporter, facts } = await reporterOf(cycle, 'e1');
    await reporter.patch(facts, { ...values({ members: 1 }), submit: true }, 0);
    const accept = (await cycle.office.get(`${cycle.path}/check?step=close`)).json.diagnostics.map(
      ({ code }: { readonly code: string }) => code,
    );
    await cycle.office.step(`${cycle.path}/close`, { accept }, 2);
    expect(outcome(await reporter.patch(facts, values({ funds: 1 }), 1))).toBe('409 cycle-state');
    expect(outcome(await cycle.office.step(`${facts}/verify`, { cells: ['members'] }, 1))).toBe('409 cycle-state');
    expect(outcome(await reporter.get(facts))).toBe('200 ok');
  });

  it('lists the sheets that fit, with the whole count, by what was asked for', async () => {
    const cycle = await open('e');
    const { office, path, units } = cycle;
    for (const [unit, submit] of [
      [units.e1, true],
      [units.e2, false],
      [units.w1, true],
    ] as const) {
      await office.patch(`${path}/units/${unit}/facts`, { ...values({ members: 1 }), submit }, 0);
    }
    await office.patch(`${path}/units/${units.e1}/history`, values({ '2022.rank': 1 }), 0);
    const list = async (query: string) => {
      const { json } = await office.get(`${path}/sheets?${query}`);
      return [
        json.total,
        ...json.data.map((row: { kind: string; unit: { name: string } }) => `${row.kind} ${row.unit.name}`),
      ];
    };
    expect(await list('kind=facts')).toEqual([3, 'facts e-e1', 'facts e-e2', 'facts e-w1']);
    expect(await list('kind=facts&order=desc&perPage=1&page=2')).toEqual([3, 'facts e-e2']);
    expect(await list('state=submitted')).toEqual([2, 'facts e-e1', 'facts e-w1']);
    expect(await list(`state=unsubmitted&unit=${units.e1}`)).toEqual([1, 'history e-e1']);
    expect(await list('q=e-e2')).toEqual([1, 'facts e-e2']);
    expect(await list('kind=ratings')).toEqual([0]);
  });
});
