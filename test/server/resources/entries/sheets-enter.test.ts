import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { databases, TESTER } from '../../databases.js';
import { cellsOf, outcome, sheetServer, values } from './sheet-server.js';

describe.each(databases)('entering facts on $name', (database) => {
  const { server, open, reporterOf, auditOf } = sheetServer(database);

  it('keeps who said what, when and from where, and counts it in the row', async () => {
    const cycle = await open('a');
    const { reporter, facts } = await reporterOf(cycle, 'e1');
    const empty = await reporter.get(facts);
    expect([empty.headers.etag, empty.json]).toEqual([
      '"0"',
      expect.objectContaining({ id: null, cells: {}, filled: 0, revision: 0, kind: 'facts', source: null }),
    ]);
    const cells = { members: { value: 120, source: '会员名册', note: '不含离退休' }, funds: { value: '12000.50' } };
    const entered = await reporter.patch(facts, { cells }, 0);
    expect(entered.headers.etag).toBe('"1"');
    const sheet = await reporter.get(facts);
    expect(sheet.json).toMatchObject({
      unit: { id: cycle.units.e1, documentId: 'a-e1', name: 'a-e1' },
      cells: {
        members: {
          value: 120,
          state: 'draft',
          revision: 1,
          by: reporter.id,
          at: '2023-03-02T00:00:00.000Z',
          source: '会员名册',
          note: '不含离退休',
        },
        funds: { value: '12000.50', state: 'draft' },
      },
      filled: 2,
      unsubmitted: 2,
      submittedAt: null,
      people: { [reporter.id]: 'reporter' },
    });
    const submitted = await reporter.step(`${facts}/submit`, {}, 1);
    expect(submitted.json).toMatchObject({ unsubmitted: 0, submittedAt: '2023-03-02T00:00:00.000Z', revision: 2 });
    const row = await server
      .storage()
      .read.selectFrom('sheets')
      .selectAll()
      .where('cycle_id', '=', cycle.id)
      .executeTakeFirstOrThrow();
    expect(row).toMatchObject({ filled: 2, unsubmitted: 0, returned: 0, verified: 0, revision: 2 });
    expect(await auditOf(cycle.id)).toEqual([
      {
        action: 'entries:enter',
        actor_id: reporter.id,
        reason: null,
        before: null,
        after: {
          unit: cycle.units.e1,
          kind: 'facts',
          revision: 1,
          cells: {
            members: { value: 120, state: 'draft', source: '会员名册', note: '不含离退休' },
            funds: { value: '12000.50', state: 'draft' },
          },
        },
      },
      expect.objectContaining({
        action: 'entries:submit',
        before: { revision: 1, cells: expect.objectContaining({ funds: { value: '12000.50', state: 'draft' } }) },
      }),
    ]);
  });

  it('enters what comes at once together: each under its own name, none stopped by another that is refused', async () => {
    const cycle = await open('at-once');
    const people = [];
    for (const unit of ['e1', 'e2', 'w1'] as const) people.push(await reporterOf(cycle, unit));
    const stranger = await server.caller(['reporter', { subtree: cycle.units.west }]);
    const [e1, e2, w1] = people.map(({ facts }) => facts);
    const before = server.storage().activity().committed;
    // While this write is under way, all of them come.
    const busy = server.storage().write({ actor: TESTER }, () => wait(500));
    const answers = await Promise.all([
      ...people.map(({ reporter, facts }, at) => reporter.patch(facts, values({ members: at + 1 }), 0)),
      people[0]?.reporter.patch(e1 ?? '', values({ members: 9 }), 0),
      people[1]?.reporter.patch(e2 ?? '', values({ members: -1 }), 0),
      stranger.patch(e2 ?? '', values({ members: 7 }), 0),
      people[2]?.reporter.patch(w1 ?? '', values({ funds: 8 }), 0),
    ]);
    await busy;
    const [contested, alone, merged, contesting, ...others] = answers.map((each) => each && outcome(each));
    // Which of two comes first is chance; that both cannot win is not.
    expect([contested, contesting].sort()).toEqual(['200 ok', '409 revision-conflict']);
    expect([alone, merged, ...others]).toEqual([
      '200 ok',
      '200 ok',
      '422 entries-invalid',
      '404 unit-not-found',
      '200 ok',
    ]);
    expect(server.storage().activity().committed - before).toBeLessThan(answers.length);
    const shown = await Promise.all(people.map(async ({ reporter, facts }) => cellsOf(await reporter.get(facts))));
    expect(shown).toEqual([
      { members: contested === '200 ok' ? '1 draft' : '9 draft' },
      { members: '2 draft' },
      { funds: '8 draft', members: '3 draft' },
    ]);
    const audited = (await auditOf(cycle.id)).map(({ actor_id, after }) => `${actor_id} ${after.unit}`);
    const [one, two, three] = people.map(({ reporter }) => reporter.id);
    const { units } = cycle;
    const expected = [`${one} ${units.e1}`, `${two} ${units.e2}`, `${three} ${units.w1}`, `${three} ${units.w1}`];
    expect(audited.sort()).toEqual(expected.sort());
  });

  it('lets two people fill different cells, and shows both values where they meet in one', async () => {
    const cycle = await open('b');
    const { reporter, facts } = await reporterOf(cycle, 'e1');
    const other = await server.caller(['reporter', { subtree: cycle.units.east }]);
    await reporter.patch(facts, values({ members: 100 }), 0);
    const merged = await other.patch(facts, values({ funds: 5000 }), 0);
    expect([outcome(merged), cellsOf(merged)]).toEqual(['200 ok', { members: '100 draft', funds: '5000 draft' }]);
    const met = await other.patch(facts, values({ members: 101, coverage: '90%' }), 0);
    expect(outcome(met)).toBe('409 revision-conflict');
    expect(met.json.conflict).toEqual({
      current: { revision: 2, cells: { members: expect.objectContaining({ value: 100, by: reporter.id }) } },
      given: { cells: { members: { value: 101 } } },
    });
    expect(met.headers.etag).toBe('"2"');
    expect(outcome(await other.patch(facts, values({ members: 100 }), 0))).toBe('200 ok');
    expect(outcome(await other.patch(facts, values({ members: 101 }), 2))).toBe('200 ok');
    expect(outcome(await other.patch(facts, values({ members: 102 }), 99))).toBe('409 revision-conflict');
    expect(outcome(await other.patch(facts, values({ members: 102 })))).toBe('428 revision-needed');
  });

  it('refuses wrong values cell by cell and stores nothing of the request', async () => {
    const cycle = await open('c');
    const { reporter, facts } = await reporterOf(cycle, 'e1');
    const wrong = { members: -1, coverage: 1.5, founded: '2023-02-30', funds: 'viel', 'held@2023-Q1': 3 };
    const answer = await reporter.patch(facts, values(wrong), 0);
    expect(outcome(answer)).toBe('422 entries-invalid');
    expect(Object.keys(answer.json.errors).sort()).toEqual(
      ['cells.coverage', 'cells.founded', 'cells.funds', 'cells.members', 'root'].sort(),
    );
    expect(answer.json.diagnostics.map(({ path }: { readonly path: unknown }) => path)).toContainEqual([
      'cells',
      'coverage',
      'value',
    ]);
    const unknown = await reporter.patch(facts, values({ memebers: 1, 'members@2023': 1, members: 7 }), 0);
    expect([outcome(unknown), Object.keys(unknown.json.errors).sort()]).toEqual([
      '422 entries-invalid',
      ['cells.members@2023', 'cells.memebers', 'root'],
    ]);
    expect((await reporter.patch(facts, { cells: { members: 7 } }, 0)).json.errors['cells.members']).toBeDefined();
    expect((await reporter.get(facts)).json).toMatchObject({ revision: 0, cells: {} });
    expect(await auditOf(cycle.id)).toEqual([]);
  });

  it('takes values by period or for the year, not both, and those of other years beside them', async () => {
    const cycle = await open('d');
    const { reporter, facts } = await reporterOf(cycle, 'e1');
    const quarters = { 'held@2023-Q1': 3, 'held@2023-Q2': 4, 'members@2022': 90, members: 100 };
    expect(outcome(await reporter.patch(facts, { ...values(quarters), submit: true }, 0))).toBe('200 ok');
    const both = await reporter.patch(facts, { ...values({ held: 9 }), reason: '改为全年' }, 1);
    expect([outcome(both), both.json.errors['cells.held']]).toEqual([
      '422 entries-invalid',
      expect.stringContaining('只能填一种'),
    ]);
    for (const key of ['held@2023-Q5', 'held@2022-Q1', 'held@2023-01', 'members@2023-Q1']) {
      expect([key, outcome(await reporter.patch(facts, values({ [key]: 1 }), 1))]).toEqual([
        key,
        '422 entries-invalid',
      ]);
    }
    const instead = { held: { value: 9 }, 'held@2023-Q1': null, 'held@2023-Q2': null };
    const year = await reporter.patch(facts, { cells: instead, reason: '改为全年' }, 1);
    expect(cellsOf(year)).toMatchObject({ held: '9 draft', 'held@2023-Q1': 'null submitted' });
  });

  it('changes nothing on a dry run, and nothing when everything is as given', async () => {
    const cycle = await open('e');
    const { reporter, facts } = await reporterOf(cycle, 'e1');
    const tried = await reporter.patch(`${facts}?dryRun=true`, values({ members: 5 }), 0);
    expect([tried.json.revision, cellsOf(tried)]).toEqual([1, { members: '5 draft' }]);
    expect((await reporter.get(facts)).json.revision).toBe(0);
    await reporter.patch(facts, { cells: { members: { value: 5, note: '注' } } }, 0);
    expect((await reporter.patch(facts, values({ members: 5 }), 0)).json.revision).toBe(1);
    const cleared = await reporter.patch(facts, { cells: { members: { value: 5, note: null } } }, 1);
    expect([cleared.json.revision, cleared.json.cells.members.note]).toEqual([2, undefined]);
    expect((await auditOf(cycle.id)).length).toBe(2);
  });

  it('keeps the office’s earlier results of other years, checked like everything else', async () => {
    const { office, path, units } = await open('f');
    const history = `${path}/units/${units.e1}/history`;
    const past = { '2022.rank': 3, '2022.tier': 'good', '2021.total': '87.25', '2022.score.work': 18 };
    const entered = await office.patch(history, { ...values(past), submit: true }, 0);
    expect([outcome(entered), entered.json.filled]).toEqual(['200 ok', 4]);
    for (const wrong of [
      { '2023.rank': 1 },
      { '2022.place': 1 },
      { '2022.score.nothing': 1 },
      { '2022.tier': 'bad' },
      { '2022.rank': 'first' },
    ]) {
      expect([wrong, outcome(await office.patch(history, values(wrong), 1))]).toEqual([wrong, '422 entries-invalid']);
    }
    const reporter = await server.caller(['reporter', { subtree: units.e1 }]);
    expect((await reporter.get(history)).json.cells['2022.rank'].value).toBe(3);
    expect(outcome(await reporter.patch(history, values({ '2022.rank': 1 }), 1))).toBe('403 permission-missing');
  });
});
