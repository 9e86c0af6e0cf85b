import { describe, expect, it } from 'vitest';
import { databases } from '../../databases.js';
import { task } from '../assignments/rating-server.js';
import { shippedText } from '../publish-scheme.js';
import { cellsOf, outcome, sheetServer, values } from './sheet-server.js';

describe.each(databases)('entering marks on $name', (database) => {
  const { server, open, reporterOf } = sheetServer(database);

  it('needs an assignment that covers unit, source, rater and items', async () => {
    const { office, path, units } = await open('a');
    const rater = await server.caller(['evaluator']);
    const sheet = (unit: string, source = 'leaders', name = 'l1') => `${path}/units/${unit}/ratings/${source}/${name}`;
    expect(outcome(await rater.patch(sheet(units.e1), values({ work: 15 }), 0))).toBe('403 rating-not-assigned');
    const assigned = task(rater, 'leaders', 'l1', { units: { units: [units.e1, units.e2] }, items: ['work'] });
    const made = await office.post(`${path}/assignments`, assigned);
    expect(outcome(await rater.patch(sheet(units.e1), values({ work: 15 }), 0))).toBe('200 ok');
    expect(outcome(await rater.patch(sheet(units.e1), values({ style: 9 }), 1))).toBe('403 cell-not-yours');
    expect(outcome(await rater.patch(sheet(units.w1), values({ work: 15 }), 0))).toBe('403 rating-not-assigned');
    expect(outcome(await rater.patch(sheet(units.e1, 'leaders', 'l2'), values({ work: 1 }), 0))).toBe(
      '403 rating-not-assigned',
    );
    expect(outcome(await rater.get(sheet(units.e1, 'nobody')))).toBe('404 sheet-not-found');
    const tooHigh = await rater.patch(sheet(units.e2), values({ work: 20.5 }), 0);
    expect([outcome(tooHigh), tooHigh.json.diagnostics[0].message]).toEqual([
      '422 entries-invalid',
      { zh: 'work (l1)是 20.5，应在 0 至 20 之间', en: 'work (l1) is 20.5, it must be between 0 and 20' },
    ]);
    expect(outcome(await rater.patch(sheet(units.e2), values({ work: 'good' }), 0))).toBe('422 entries-invalid');
    const recusal = { unit: units.e2, reason: '曾在该单位任职' };
    const recused = await rater.step(`${path}/assignments/${made.json.id}/recuse`, recusal, 1);
    expect(recused.status).toBe(200);
    expect(outcome(await rater.patch(sheet(units.e2), values({ work: 15 }), 0))).toBe('403 rating-not-assigned');
  });

  it('locks a submitted sheet as a whole until the office returns it', async () => {
    const { office, path, units } = await open('b');
    const rater = await server.caller(['evaluator']);
    await office.post(`${path}/assignments`, task(rater, 'leaders', 'l1', { units: { units: [units.e1] } }));
    const sheet = `${path}/units/${units.e1}/ratings/leaders/l1`;
    expect((await rater.get(sheet)).json).toMatchObject({ revision: 0, source: 'leaders', rater: 'l1', cells: {} });
    await rater.patch(sheet, { ...values({ work: '18.5' }), submit: true }, 0);
    for (const change of [{ work: 19 }, { style: 3 }]) {
      expect(outcome(await rater.patch(sheet, { ...values(change), reason: '改' }, 1))).toBe('409 sheet-submitted');
    }
    expect(outcome(await rater.patch(sheet, values({ work: '18.5' }), 1))).toBe('200 ok');
    expect(outcome(await rater.step(`${sheet}/return`, { reason: '漏评' }, 1))).toBe('403 permission-missing');
    expect((await office.step(`${sheet}/return`, { reason: '漏评' }, 1)).json.submittedAt).toBeNull();
    const again = await rater.patch(sheet, { ...values({ work: 19, style: 8 }), submit: true }, 2);
    expect(cellsOf(again)).toEqual({ work: '19 submitted', style: '8 submitted' });
  });

  it('hides others’ marks until one’s own for the unit are in', async () => {
    const { office, path, units } = await open('c');
    const [one, two] = [await server.caller(['evaluator']), await server.caller(['evaluator'])];
    for (const [rater, name] of [
      [one, 'l1'],
      [two, 'l2'],
    ] as const) {
      await office.post(`${path}/assignments`, task(rater, 'leaders', name, { units: { units: [units.e1] } }));
    }
    const sheet = (name: string) => `${path}/units/${units.e1}/ratings/leaders/${name}`;
    await one.patch(sheet('l1'), { ...values({ work: 15 }), submit: true }, 0);
    expect(outcome(await two.get(sheet('l1')))).toBe('404 sheet-not-found');
    expect(outcome(await two.get(`${sheet('l1')}/revisions`))).toBe('404 sheet-not-found');
    expect((await two.get(`${path}/sheets?rater=l1`)).json).toEqual({ data: [], total: 0 });
    await two.patch(sheet('l2'), { ...values({ work: 16 }), submit: true }, 0);
    expect(cellsOf(await two.get(sheet('l1')))).toEqual({ work: '15 submitted' });
    expect((await two.get(`${path}/sheets?kind=ratings&sort=rater`)).json.total).toBe(2);
    const reporter = await server.caller(['reporter', { subtree: units.e1 }]);
    expect(outcome(await reporter.get(sheet('l1')))).toBe('404 sheet-not-found');
    expect((await reporter.get(`${path}/sheets`)).json.total).toBe(0);
  });

  it('lets a unit rate itself without an assignment, under its own name', async () => {
    const cycle = await open('d');
    const { reporter, base } = await reporterOf(cycle, 'e1');
    const own = `${base}/ratings/own/d-e1`;
    expect(outcome(await reporter.patch(own, { ...values({ own_work: 17 }), submit: true }, 0))).toBe('200 ok');
    expect(outcome(await reporter.patch(`${base}/ratings/own/d-e2`, values({ own_work: 1 }), 0))).toBe(
      '404 sheet-not-found',
    );
    const evaluator = await server.caller(['evaluator']);
    expect(cellsOf(await evaluator.get(own))).toEqual({ own_work: '17 submitted' });
    expect(outcome(await evaluator.patch(own, values({ own_work: 1 }), 1))).toBe('403 permission-missing');
    expect(outcome(await evaluator.step(`${own}/verify`, { cells: ['own_work'] }, 1))).toBe('200 ok');
  });

  it('takes the self-assessment of Guyuan 2023', async () => {
    const cycle = await open('g', shippedText('guyuan-2023'));
    const { reporter, base } = await reporterOf(cycle, 'e1');
    const own = `${base}/ratings/self/g-e1`;
    const [key] = Object.keys((await reporter.get(`${cycle.path}/template`)).json.units[0].ratings[0].scores);
    const entered = await reporter.patch(own, { ...values({ [key ?? '']: 1 }), submit: true }, 0);
    expect([outcome(entered), entered.json.filled]).toEqual(['200 ok', 1]);
  });
});
