import { describe, expect, it } from 'vitest';
import { databases } from '../../databases.js';
import { cellsOf, outcome, sheetServer, values } from './sheet-server.js';

describe.each(databases)('checking what was entered on $name', (database) => {
  const { server, open, reporterOf, auditOf } = sheetServer(database);

  /** Facts of a unit, submitted as revision 1. */
  async function submitted(prefix: string) {
    const cycle = await open(prefix);
    const reported = await reporterOf(cycle, 'e1');
    const entry = { ...values({ members: 100, funds: 5000, 'held@2023-Q1': 3 }), submit: true };
    expect(outcome(await reported.reporter.patch(reported.facts, entry, 0))).toBe('200 ok');
    return { ...cycle, ...reported };
  }

  it('locks what a second person verified until it is returned with a reason', async () => {
    const { office, reporter, facts } = await submitted('a');
    const verified = await office.step(`${facts}/verify`, { cells: ['members'] }, 1);
    expect([verified.json.verified, verified.json.cells.members]).toEqual([
      1,
      expect.objectContaining({ state: 'verified', by: reporter.id, checkedBy: office.id }),
    ]);
    const locked = await reporter.patch(facts, { ...values({ members: 101, funds: 1 }), reason: '更正' }, 2);
    expect([outcome(locked), Object.keys(locked.json.errors)]).toEqual([
      '409 cell-verified',
      ['cells.members', 'root'],
    ]);
    const returned = await office.step(`${facts}/return`, { cells: ['members'], reason: '与名册不符' }, 2);
    expect(returned.json.cells.members).toMatchObject({ state: 'returned', reason: '与名册不符', value: 100 });
    expect(returned.json).toMatchObject({ returned: 1, verified: 0, submittedAt: expect.any(String) });
    const again = await reporter.patch(facts, { ...values({ members: 101 }), submit: true }, 3);
    expect(again.json.cells.members).toEqual(expect.objectContaining({ state: 'submitted', value: 101, revision: 4 }));
    expect(again.json.cells.members.reason).toBeUndefined();
  });

  it('returns a whole sheet, which is submitted again once every cell was entered again', async () => {
    const { office, reporter, facts, id } = await submitted('b');
    expect(outcome(await office.step(`${facts}/return`, {}, 1))).toBe('422 fields-invalid');
    const returned = await office.step(`${facts}/return`, { reason: '请附来源' }, 1);
    expect([returned.json.submittedAt, returned.json.returned]).toEqual([null, 3]);
    expect(outcome(await reporter.step(`${facts}/submit`, {}, 2))).toBe('409 nothing-to-submit');
    const some = await reporter.patch(facts, { ...values({ members: 100 }), submit: true }, 2);
    expect(cellsOf(some)).toEqual({ members: '100 submitted', funds: '5000 returned', 'held@2023-Q1': '3 returned' });
    const [, entry] = await auditOf(id);
    expect(entry).toMatchObject({
      action: 'entries:return',
      reason: '请附来源',
      before: { cells: { members: { state: 'submitted' } } },
      after: { cells: { members: { state: 'returned', reason: '请附来源' } } },
    });
  });

  it('lets a submitted fact be corrected with a reason only, and keeps it submitted', async () => {
    const { reporter, facts } = await submitted('c');
    const without = await reporter.patch(facts, values({ members: 99 }), 1);
    expect([outcome(without), without.json.errors.reason]).toEqual([
      '422 fields-invalid',
      expect.stringContaining('原因'),
    ]);
    const corrected = await reporter.patch(facts, { ...values({ members: 99 }), reason: '重复登记一人' }, 1);
    expect(cellsOf(corrected).members).toBe('99 submitted');
    const history = await reporter.get(`${facts}/revisions?cell=members`);
    expect(history.json).toMatchObject({
      total: 2,
      data: [
        { revision: 2, action: 'enter', reason: '重复登记一人', by: { id: reporter.id, name: 'reporter' } },
        { revision: 1, action: 'submit', reason: null, changes: { members: { value: 100 } } },
      ],
    });
    expect(Object.keys(history.json.data[1].changes)).toEqual(['members']);
    expect((await reporter.get(`${facts}/revisions?cell=coverage`)).json.total).toBe(0);
  });

  it('needs four eyes: nobody verifies or returns what they entered', async () => {
    const { office, facts, reporter } = await submitted('d');
    await office.patch(facts, { ...values({ coverage: '90%' }), submit: true }, 1);
    const own = await office.step(`${facts}/verify`, { cells: ['members', 'coverage'] }, 2);
    expect([outcome(own), Object.keys(own.json.errors)]).toEqual(['403 four-eyes', ['cells.coverage', 'root']]);
    expect(outcome(await office.step(`${facts}/return`, { cells: ['coverage'], reason: 'x' }, 2))).toBe(
      '403 four-eyes',
    );
    expect(outcome(await reporter.step(`${facts}/verify`, { cells: ['members'] }, 2))).toBe('403 permission-missing');
    const second = await server.caller(['office']);
    expect(outcome(await second.step(`${facts}/verify`, { cells: ['members', 'coverage'] }, 2))).toBe('200 ok');
    const auditor = await server.caller(['auditor']);
    expect(outcome(await auditor.step(`${facts}/verify`, { cells: ['funds'] }, 3))).toBe('403 permission-missing');
    expect((await auditor.get(facts)).json.verified).toBe(2);
  });

  it('counts the machine of a person as that person', async () => {
    const { office, facts, reporter } = await submitted('m');
    const made = { created_by: office.id };
    await server.storage().write({ actor: { kind: 'system', id: '', name: 'test' } }, async ({ db }) => {
      await db.updateTable('api_keys').set(made).where('id', '=', reporter.id).execute();
    });
    expect(outcome(await office.step(`${facts}/verify`, { cells: ['members'] }, 1))).toBe('403 four-eyes');
  });

  it('verifies only what was seen, and only what is submitted', async () => {
    const { office, facts, reporter } = await submitted('e');
    await reporter.patch(facts, { ...values({ members: 99 }), reason: '更正' }, 1);
    const unseen = await office.step(`${facts}/verify`, { cells: ['members'] }, 1);
    expect([outcome(unseen), unseen.json.conflict.current]).toEqual([
      '409 revision-conflict',
      { revision: 2, cells: { members: expect.objectContaining({ value: 99 }) } },
    ]);
    expect(outcome(await office.step(`${facts}/verify`, { cells: ['funds'] }, 1))).toBe('200 ok');
    await reporter.patch(facts, values({ coverage: '0.9' }), 3);
    const draft = await office.step(`${facts}/verify`, { cells: ['coverage', 'founded', 'members'] }, 4);
    expect([outcome(draft), Object.keys(draft.json.errors).sort()]).toEqual([
      '409 cell-state',
      ['cells.coverage', 'cells.founded', 'root'],
    ]);
    expect(outcome(await office.step(`${facts}/verify?dryRun=true`, { cells: ['members'] }, 4))).toBe('200 ok');
    expect((await office.get(facts)).json).toMatchObject({ verified: 1, revision: 4 });
  });
});
