import { describe, expect, it } from 'vitest';
import { databases } from '../../databases.js';
import { type RatingCycle, ratingServer, task } from '../assignments/rating-server.js';
import type { Caller } from '../year-server.js';

interface TemplateUnit {
  readonly name: string;
  readonly facts: Readonly<Record<string, null>>;
  readonly ratings: readonly { readonly source: string; readonly scores: Readonly<Record<string, null>> }[];
}

describe.each(databases)('what there is to do on $name', (database) => {
  const { server, open } = ratingServer(database);
  const values = (given: Readonly<Record<string, unknown>>, submit = true) => {
    return { cells: Object.fromEntries(Object.entries(given).map(([key, value]) => [key, { value }])), submit };
  };
  const workOf = async (who: Caller, { id }: RatingCycle) =>
    (await who.get('/api/work')).json.data.find(
      (each: { readonly cycle: { readonly id: string } }) => each.cycle.id === id,
    );
  const facts = ({ path, units }: RatingCycle, unit: keyof RatingCycle['units']) =>
    `${path}/units/${units[unit]}/facts`;
  const rating = ({ path, units }: RatingCycle, unit: keyof RatingCycle['units'], rater: string, source = 'leaders') =>
    `${path}/units/${units[unit]}/ratings/${source}/${rater}`;

  it('asks a reporter for the facts and the self-assessment that apply to the own units', async () => {
    const cycle = await open('a');
    const reporter = await server.caller(['reporter', { subtree: cycle.units.east }]);
    const { toReport, toRate } = await workOf(reporter, cycle);
    expect(toRate).toEqual([]);
    // Held and four quarters of training each; output of the firm alone.
    expect(toReport).toMatchObject({
      units: { done: 0, all: 3 },
      facts: { expected: 16, in: 0 },
      self: { expected: 3 },
    });
    expect(
      toReport.byUnit.map(
        ({ name, facts: { expected } }: { readonly name: string; readonly facts: { readonly expected: number } }) => [
          name,
          expected,
        ],
      ),
    ).toEqual([
      ['a-e1', 5],
      ['a-e2', 5],
      ['a-firm', 6],
    ]);
    const missing = await reporter.get(`${cycle.path}/missing?kind=fact&unit=a-e1`);
    expect(
      missing.json.data.map(({ key, period }: { readonly key: string; readonly period: string | null }) => [
        key,
        period,
      ]),
    ).toEqual([
      ['held', null],
      ['trained@2023-Q1', '2023-Q1'],
      ['trained@2023-Q2', '2023-Q2'],
      ['trained@2023-Q3', '2023-Q3'],
      ['trained@2023-Q4', '2023-Q4'],
    ]);
  });

  it('says the same numbers on the home page, in the list of what is missing, and to the office', async () => {
    const cycle = await open('b');
    const { office, path, units } = cycle;
    const reporter = await server.caller(['reporter', { subtree: units.e1 }]);
    const rater = await server.caller(['evaluator']);
    await office.post(`${path}/assignments`, task(rater, 'leaders', 'l1'));
    await reporter.patch(facts(cycle, 'e1'), values({ held: 3, 'trained@2023-Q1': 5 }), 0);
    await reporter.patch(facts(cycle, 'e1'), values({ 'trained@2023-Q2': 5 }, false), 1);
    await rater.patch(rating(cycle, 'e1', 'l1'), values({ a: 10, b: 9 }), 0);
    await rater.patch(rating(cycle, 'firm', 'l1'), values({ a: 10 }, false), 0);

    const reports = (await workOf(reporter, cycle)).toReport;
    expect(reports.facts).toMatchObject({ expected: 5, entered: 3, in: 2 });
    const factsMissing = (await reporter.get(`${path}/missing?kind=fact`)).json;
    expect(factsMissing.total).toBe(5 - 2);
    expect(factsMissing.data[0]).toMatchObject({ key: 'trained@2023-Q2', state: 'draft' });
    const progress = (await office.get(`${path}/progress`)).json;
    const e1 = progress.units.find(({ id }: { readonly id: string }) => id === units.e1);
    expect(e1.facts).toMatchObject({ expected: 5, entered: 3, in: 2, late: 0 });

    const line = await rater.get(`${path}/sheets?kind=ratings&source=leaders&rater=l1&cell=b`);
    expect(
      line.json.data.map((sheet: { readonly unit: { readonly id: string }; readonly cell: unknown }) => [
        sheet.unit.id,
        sheet.cell,
      ]),
    ).toEqual([
      [units.e1, expect.objectContaining({ value: 9, state: 'submitted' })],
      [units.firm, null],
    ]);
    // a and b of three towns, and c of the firm besides.
    const [mine] = (await workOf(rater, cycle)).toRate;
    expect(mine).toMatchObject({ rater: 'l1', units: { done: 1, all: 4 }, items: { expected: 9, entered: 3, in: 2 } });
    expect((await rater.get(`${path}/missing`)).json.total).toBe(9 - 2);
    expect(progress.raters).toEqual([
      expect.objectContaining({ ...withoutLabel(mine), actor: expect.objectContaining({ id: rater.id }) }),
    ]);
    expect(progress.ratings).toMatchObject({ expected: 9, entered: 3, in: 2 });
    expect(e1.ratings).toMatchObject({ expected: 2, in: 2 });
    const second = await rater.get(`${path}/missing?perPage=3&page=2`);
    expect([second.json.total, second.json.data.length]).toEqual([7, 3]);
  });

  it('counts one value for the year as all of its periods, and what is not assigned not at all', async () => {
    const cycle = await open('c');
    const { office, path, units } = cycle;
    const reporter = await server.caller(['reporter', { subtree: units.e1 }]);
    await reporter.patch(facts(cycle, 'e1'), values({ trained: 20 }), 0);
    expect((await workOf(reporter, cycle)).toReport.facts).toMatchObject({ expected: 2, in: 1 });
    const left = await office.put(`${path}/units/${units.e1}/not-assigned/meetings`, { reason: '今年新成立' }, 0);
    expect(left.status).toBe(200);
    expect((await workOf(reporter, cycle)).toReport.facts).toMatchObject({ expected: 1, in: 1 });
    expect((await reporter.get(`${path}/missing?kind=fact`)).json.total).toBe(0);
  });

  it('shows what was returned with its reason, to verify what others submitted, and what is verified', async () => {
    const cycle = await open('d');
    const { path, units } = cycle;
    const reporter = await server.caller(['reporter', { subtree: units.e1 }]);
    const organiser = await server.caller(['evaluator', { department: '组织部' }]);
    const all = await server.caller(['evaluator'], ['reporter']);
    await reporter.patch(facts(cycle, 'e1'), values({ held: 3, trained: 8 }), 0);
    await all.patch(facts(cycle, 'e2'), values({ held: 4 }), 0);
    expect((await workOf(organiser, cycle)).toVerify).toBe(2);
    expect((await workOf(all, cycle)).toVerify).toBe(2);
    expect((await workOf(reporter, cycle)).toVerify).toBe(0);
    const returned = { cells: ['held'], reason: '与台账不符' };
    expect((await organiser.step(`${facts(cycle, 'e1')}/return`, returned, 1)).status).toBe(200);
    expect((await workOf(reporter, cycle)).returned).toBe(1);
    const back = await reporter.get(`${path}/missing?state=returned`);
    expect(back.json).toMatchObject({ total: 1, data: [{ key: 'held', reason: '与台账不符', isLate: false }] });
    await all.step(`${facts(cycle, 'e1')}/verify`, { cells: ['trained'] }, 2);
    expect((await workOf(reporter, cycle)).toReport.facts).toMatchObject({ in: 1, returned: 1, verified: 1 });
    expect((await workOf(all, cycle)).toVerify).toBe(0);
  });

  it('lists ballots to cast until they are in', async () => {
    const cycle = await open('e');
    const { office, path, units } = cycle;
    const voter = await server.caller(['leader']);
    await office.post(`${path}/assignments`, task(voter, 'votes', 'e-e1'));
    expect((await workOf(voter, cycle)).toRate).toMatchObject([{ kind: 'ballots', units: { done: 0, all: 2 } }]);
    await voter.put(`${path}/ballots/votes/e-e1?part=town`, { order: [units.w1, units.e2], submit: true }, 0);
    expect((await workOf(voter, cycle)).toRate).toMatchObject([{ units: { done: 1, all: 2 }, items: { in: 1 } }]);
    expect((await voter.get(`${path}/missing?kind=ballot`)).json.data).toMatchObject([
      { key: 'firm', state: 'empty', unit: null },
    ]);
    expect((await office.get(`${path}/progress`)).json.ballots).toMatchObject({ expected: 2, in: 1 });
  });

  it('says until when, and what is late', async () => {
    const cycle = await open('f');
    const { office, path } = cycle;
    const rater = await server.caller(['evaluator']);
    await office.post(`${path}/assignments`, task(rater, 'leaders', 'l1'));
    const given = { windows: { 'ratings:leaders': 'voting' }, reason: '按日程' };
    expect((await office.put(`${path}/entry-windows`, given, 2)).status).toBe(200);
    const [early] = (await workOf(rater, cycle)).toRate;
    expect(early).toMatchObject({
      stage: 'voting',
      until: '2023-03-15T16:00:00.000Z',
      isOpen: false,
      isOver: false,
      late: 0,
    });
    server.setNow('2023-03-20T00:00:00.000Z');
    const [late] = (await workOf(rater, cycle)).toRate;
    expect(late).toMatchObject({ isOver: true, late: 9 });
    expect((await office.get(`${path}/progress`)).json.raters[0].late).toBe(9);
    expect((await rater.get(`${path}/missing`)).json.data[0]).toMatchObject({ isLate: true, isOpen: false });
    server.setNow('2023-02-01T00:00:00.000Z');
  });

  it('counts events to certify in the own scope, without those one entered or corrected', async () => {
    const cycle = await open('g');
    const { office, path, units } = cycle;
    const [other, east] = [await server.caller(['office']), await server.caller(['office', { subtree: units.east }])];
    const publicity = await server.caller(['office', { department: '宣传部' }]);
    const event = { unit: units.w1, list: 'praise', content: {} };
    expect((await office.post(`${path}/events`, event)).status).toBe(201);
    const second = await office.post(`${path}/events`, { ...event, unit: units.e1 });
    await other.patch(`${path}/events/${second.json.id}`, { content: { count: 2 }, reason: '更正' }, 1);
    const counts = await Promise.all([office, other, east, publicity].map((who) => workOf(who, cycle)));
    expect(counts.map(({ toCertify }) => toCertify)).toEqual([0, 1, 1, 0]);
    expect((await server.app().inject({ method: 'GET', url: '/api/work' })).statusCode).toBe(401);
  });

  it('keeps the progress of others to department and subtree', async () => {
    const cycle = await open('h');
    const { office, path, units } = cycle;
    const rater = await server.caller(['evaluator']);
    await office.post(`${path}/assignments`, task(rater, 'leaders', 'l1'));
    const organiser = await server.caller(['evaluator', { department: '组织部', subtree: units.east }]);
    const seen = (await organiser.get(`${path}/progress`)).json;
    expect(seen.raters).toEqual([]);
    expect(seen.units).toHaveLength(3);
    expect(seen.facts.expected).toBe(3);
    const reporter = await server.caller(['reporter']);
    expect((await reporter.get(`${path}/progress`)).status).toBe(403);
    const limited = await server.caller(['office', { department: '宣传部' }]);
    expect((await limited.get(`${path}/progress`)).json.ratings.expected).toBe(4);
  });

  it('says what can be entered, and which of it each unit is asked for', async () => {
    const { id, path, units } = await open('form');
    const reporter = await server.caller(['reporter', { subtree: units.east }]);
    const form = (await reporter.get(`${path}/entry-form`)).json;
    expect(form.cycle).toMatchObject({ id, year: 2023, state: 'open' });
    expect(form.units.map(({ name }: { readonly name: string }) => name)).toEqual(['form-e1', 'form-e2', 'form-firm']);
    const askedOf = (index: number) => form.asked[form.units[index].asked];
    expect(askedOf(0)).toMatchObject({ facts: ['held', 'trained'], ratings: { leaders: ['a', 'b'], self: ['own'] } });
    expect(askedOf(1)).toBe(askedOf(0));
    expect(askedOf(2)).toMatchObject({ facts: ['held', 'trained', 'output'], ratings: { leaders: ['a', 'b', 'c'] } });
    const template: { readonly units: readonly TemplateUnit[] } = (await reporter.get(`${path}/template`)).json;
    const blank = new Map(template.units.map((unit) => [unit.name, unit]));
    const marks = (name: string) => blank.get(name)?.ratings.map(({ source, scores }) => [source, Object.keys(scores)]);
    expect(Object.keys(blank.get('form-e1')?.facts ?? {})).toEqual(['held', 'trained']);
    expect(Object.keys(blank.get('form-firm')?.facts ?? {})).toEqual(['held', 'trained', 'output']);
    expect(Object.fromEntries(marks('form-e1') ?? [])).toMatchObject({ leaders: ['a', 'b'] });
    expect(Object.fromEntries(marks('form-firm') ?? [])).toMatchObject({ leaders: ['a', 'b', 'c'] });
    const own = (await reporter.get(`${path}/entry-form?unit=form-e1`)).json;
    expect(own.facts.map((fact: { readonly id: string }) => fact.id)).toEqual(['held', 'trained']);
    expect((await reporter.get(`${path}/entry-form?unit=form-w1`)).status).toBe(404);
  });
});

function withoutLabel({ label: _label, ...rest }: Readonly<Record<string, unknown>>) {
  return rest;
}
