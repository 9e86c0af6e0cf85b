import { describe, expect, it } from 'vitest';
import type { UnitInput } from '../../../dsl/assessment/assessment.js';
import { evaluateOne, evaluateText, findIn, pick } from '../run-scheme.js';

const GROUPS =
  'units: { attributes: { group: { label: 组, type: choice, values: [a, b] } }, groups: group }\nfacts: { x: { label: 甲, type: number } }\n';
const unit = (id: string, group: string, x?: number): UnitInput => ({
  id,
  attributes: { group },
  facts: x === undefined ? {} : { x },
});

describe('populations', () => {
  const units = [unit('u1', 'a', 10), unit('u2', 'a', 30), unit('u3', 'a', 20), unit('u4', 'b', 30), unit('u5', 'b')];
  const total = async (formula: string) =>
    pick(await evaluateText(`${GROUPS}score: { id: total, formula: "${formula}" }\n`, { units }), 'total');

  it('rank the unit among all units, ties sharing the better rank; a gap elsewhere is left out', async () => {
    expect(await total('rank(x over units)')).toEqual({ u1: 4, u2: 1, u3: 3, u4: 1, u5: null });
    expect(await total('rank(x over group)')).toEqual({ u1: 3, u2: 1, u3: 2, u4: 1, u5: null });
  });

  it('aggregate over the group or over everybody', async () => {
    expect(await total('mean(x over group)')).toEqual({ u1: 20, u2: 20, u3: 20, u4: 30, u5: 30 });
    expect(await total('highest(x over units) - lowest(x over units)')).toEqual({
      u1: 20,
      u2: 20,
      u3: 20,
      u4: 20,
      u5: 20,
    });
    expect(await total('count(over units where x > 15)')).toEqual({ u1: 3, u2: 3, u3: 3, u4: 3, u5: 3 });
  });

  it('tell the unit being scored from the members by own', async () => {
    expect(await total('count(over units where x > own.x)')).toEqual({ u1: 3, u2: 0, u3: 2, u4: 0, u5: 0 });
    expect(await total('count(over units where count(over group where x > own.x) > 0)')).toEqual({
      u1: 5,
      u2: 0,
      u3: 5,
      u4: 0,
      u5: 0,
    });
  });

  it('know the latest and the earliest day, and rank by days', async () => {
    const body = (formula: string) =>
      `facts: { day: { label: 日期, type: date }, other: { label: 日期, type: date } }\nscore: { id: total, formula: "${formula}" }\n`;
    const rows = [
      { id: 'u1', facts: { day: '2023-03-01', other: '2023-03-05' } },
      { id: 'u2', facts: { day: '2023-01-01', other: '2023-01-01' } },
    ];
    const days = async (formula: string) => pick(await evaluateText(body(formula), { units: rows }), 'total');
    expect(await days('days(lowest(day over units), highest(day over units))')).toEqual({ u1: 59, u2: 59 });
    expect(await days('days(lowest([day, other]), highest([day, other]))')).toEqual({ u1: 4, u2: 0 });
    expect(await days('rank(day over units)')).toEqual({ u1: 1, u2: 2 });
  });

  it('do not hold units that are left out by their inputs', async () => {
    const body = `${GROUPS}eligibility: [ { id: small, when: x < 15 } ]\nscore: { id: total, formula: mean(x over units) }\n`;
    expect(pick(await evaluateText(body, { units: units.slice(0, 3) }), 'total')).toEqual({ u1: 25, u2: 25, u3: 25 });
  });

  it('give the same whatever the order of the units', async () => {
    const reversed = [...units].reverse();
    const body = `${GROUPS}score: { id: total, formula: rank(x over units) }\nranking: { by: total, order: lowest }\n`;
    expect(await evaluateText(body, { units: reversed })).toEqual(await evaluateText(body, { units }));
  });
});

describe('records', () => {
  const body = (rest: string, formula: string) =>
    `tables:\n  level_points: { label: 级别分, rows: { nation: 5, city: 2 } }\nsources: { judges: { label: 裁判, combine: { trimmed: { highest: 1, lowest: 1 } } } }\n` +
    `records:\n  honours:\n    label: 表彰\n    fields:\n      date: { label: 日期, type: date }\n      level: { label: 级别, type: choice, values: [nation, city] }\n` +
    `      project: { label: 项目, type: text }\n      marks: { label: 打分, rated: { by: judges } }\n      value: { label: 分值, formula: "lookup(level_points, level)" }\n${rest}` +
    `score: { id: total, formula: "${formula}" }\n`;
  const records = {
    honours: [
      { date: '2023-05-01', level: 'nation', project: 'p' },
      { date: '2023-06-01', level: 'city', project: 'p' },
      { date: '2020-12-31', level: 'city', project: 'q' },
      { date: '2020-01-01', level: 'nation', project: 'r' },
    ],
  };

  it('add up computed fields, with a condition where one is given', async () => {
    expect((await evaluateOne(body('', 'sum(value over honours)'), { records })).total).toBe(14);
    expect((await evaluateOne(body('', 'sum(value over honours where level = city)'), { records })).total).toBe(4);
    expect((await evaluateOne(body('', 'count(over honours where year_of(date) = year)'), { records })).total).toBe(2);
  });

  it('count only while they are valid on the day the assessment looks from, the first day included, the last not', async () => {
    const rest = '    valid: { from: date, years: 3 }\n';
    const at = async (as_of: string) =>
      (await evaluateOne(body(rest, 'sum(value over honours)'), { records }, { as_of })).total;
    expect(await at('2022-12-31')).toBe(7); // p is not yet there
    expect(await at('2023-05-01')).toBe(7); // r has run out on 2023-01-01, p of May is valid
    expect(await at('2023-12-30')).toBe(9);
    expect(await at('2023-12-31')).toBe(7);
  });

  it('count once for the same project, by the highest value', async () => {
    const rest = '    once_per: { same: project, keep: highest, by: value }\n';
    expect((await evaluateOne(body(rest, 'sum(value over honours)'), { records })).total).toBe(12);
  });

  it('rank a record among the records of its list: the best two, an h-index', async () => {
    const papers = (formula: string) =>
      'records: { papers: { label: 论文, fields: { cited: { label: 被引, type: count }, place: { label: 名次, formula: rank(cited over papers) } } } }\n' +
      `score: { id: total, formula: "${formula}" }\n`;
    const of = (...cited: readonly (number | null)[]) => ({
      records: { papers: cited.map((value) => ({ cited: value })) },
    });
    const total = async (formula: string, ...cited: readonly (number | null)[]) =>
      (await evaluateOne(papers(formula), of(...cited))).total;
    expect(await total('sum(cited over papers where rank(cited over papers) <= 2)', 3, 9, 0, 5)).toBe(14);
    const h = 'highest(min(cited, count(over papers) + 1 - rank(-cited over papers)) over papers)';
    expect(await total(h, 3, 9, 0, 5)).toBe(3);
    expect(await total(h, 1, 1, 1)).toBe(1);
    expect(await total(h, 5, 5, 5)).toBe(3);
    expect(await total('sum(place over papers where cited > 4)', 3, 9, 0, 5)).toBe(3);
    expect(await total('sum(cited over papers where rank(cited over papers) <= 2)', 3, 9, null)).toBeNull();
    const outside = `${findIn(papers('rank(cited over papers)')).join()}`;
    expect(outside).toBe('5: expression-rank-record');
  });

  it('leave no value when one of them lacks what is added up', async () => {
    const gap = { honours: [{ date: '2023-05-01', project: 'p' }] };
    expect((await evaluateOne(body('', 'sum(value over honours)'), { records: gap })).total).toBeNull();
    expect((await evaluateOne(body('', 'sum(value over honours)'), {})).total).toBe(0);
  });

  it('combine the marks of a judged field as its source says', async () => {
    const judged = { honours: [{ marks: [1, 9, 5, 6] }, { marks: [0, 0, 3] }] };
    expect((await evaluateOne(body('', 'sum(marks over honours)'), { records: judged })).total).toBe(5.5);
  });

  it('stand for their occurrences where a number is wanted, also as events', async () => {
    const scheme =
      'records: { praise: { label: 表扬 } }\nscore: { id: total, steps: { of: praise, each: 1, points: 0.5 } }\n';
    const events = [{ rule: 'praise', count: 2 }, { rule: 'praise' }];
    expect((await evaluateOne(scheme, { events })).total).toBe(1.5);
    expect((await evaluateOne(scheme, { events: [] })).total).toBe(0);
  });
});

describe('years', () => {
  const scheme = (formula: string) =>
    `facts: { x: { label: 甲, type: number } }\nscore: { id: total, formula: "${formula}" }\n`;

  it('read last year by previous and earlier ones by past and years', async () => {
    const unit = {
      facts: { x: 5 },
      previous: { facts: { x: 4 } },
      history: [{ year: 2021, facts: { x: 1 }, total: 7 }],
    };
    expect((await evaluateOne(scheme('x - previous.x'), unit)).total).toBe(1);
    expect((await evaluateOne(scheme('sum(x over years(3))'), unit)).total).toBe(10);
    expect((await evaluateOne(scheme('sum(x over past(2))'), unit)).total).toBe(5);
    expect((await evaluateOne(scheme('sum(x over years(4))'), unit)).total).toBeNull();
    expect((await evaluateOne(scheme('count(over past(3) where x is not missing)'), unit)).total).toBe(2);
    expect((await evaluateOne(scheme('rank(x over years(3))'), { ...unit, facts: { x: 2 } })).total).toBe(2);
  });
});

describe('a unit whose group is not known', () => {
  const body =
    'units: { attributes: { g: { label: 组, type: choice, values: [a, b] } }, groups: g }\nfacts: { x: { label: 甲, type: number } }\n' +
    'score: { id: total, formula: rank(x over group) }\nalso: [ { id: peers, formula: count(over group) }, { id: inside, formula: if unit.id in group then 1 else 0 } ]\n';

  it('has no rank and no count in it: these are missing, not 1 and 0', async () => {
    const units = [
      { id: 'u1', attributes: { g: 'a' }, facts: { x: 1 } },
      { id: 'u2', facts: { x: 5 } },
    ];
    const results = await evaluateText(body, { units });
    expect(results.u1?.scores).toEqual({ total: 1, peers: 1, inside: 1 });
    expect(results.u2?.scores).toEqual({ total: null, peers: null, inside: null });
    expect(results.u2?.missing[0]).toMatchObject({ node: 'total', reasons: [{ kind: 'not_reported', of: 'g' }] });
  });
});

describe('percentages in parameters and tables', () => {
  it('are numbers', async () => {
    const body =
      'parameters: { shares: { label: 份额, type: map, default: { a: 80%, b: 20% } } }\n' +
      'tables: { rates: { label: 比率, rows: { p: 12.5% } } }\n' +
      'score: { id: total, formula: "shares.a + lookup(rates, \\"p\\")" }\n';
    expect((await evaluateOne(body, {})).total).toBe(0.925);
  });
});

describe('tables', () => {
  it('have numbers as keys however these are written', async () => {
    const body =
      'facts: { x: { label: 甲, type: number } }\ntables: { t: { label: 表, rows: { 2.50: 6 } } }\nscore: { id: total, formula: "if x in t then lookup(t, x) else 0" }\n';
    expect((await evaluateOne(body, { facts: { x: 2.5 } })).total).toBe(6);
  });
});

describe('records that count once', () => {
  const body = (once: string, valid = '') =>
    'records: { h: { label: 表彰, fields: { p: { label: 项目, type: text }, d: { label: 日期, type: date }, level: { label: 级别, type: choice, values: [n, q] }, v: { label: 值, type: number } }' +
    `${valid}, once_per: ${once} } }\nscore: { id: total, formula: sum(v over h) }\n`;
  const records = {
    h: [
      { p: 'a', v: 1, d: '2023-05-01' },
      { p: 'a', v: 2, d: '2023-01-01' },
    ],
  };

  it('as the first or latest go by the day they are valid from, else by the order in which they are written', async () => {
    const dated = ', valid: { from: d }';
    expect((await evaluateOne(body('{ same: p, keep: latest }', dated), { records })).total).toBe(1);
    expect((await evaluateOne(body('{ same: p, keep: first }', dated), { records })).total).toBe(2);
    expect((await evaluateOne(body('{ same: p, keep: latest }'), { records })).total).toBe(2);
    expect((await evaluateOne(body('{ same: p, keep: first }'), { records })).total).toBe(1);
  });

  it('need a field with an order to compare, and days to be valid from', () => {
    expect(findIn(body('{ same: p, keep: highest, by: level }'))).toEqual(['4: type-not-ordered']);
    expect(findIn(body('{ same: p, keep: highest }'))).toEqual(['4: key-missing']);
    expect(findIn(body('{ same: p, keep: first }', ', valid: { from: v }'))).toEqual(['4: type-mismatch']);
  });
});
