import { describe, expect, it } from 'vitest';
import {
  type AssessmentDocument,
  compareEvaluations,
  evaluate,
  type InputChange,
  partNames,
  wordsOfInput,
  wordsOfOutcome,
} from '../../../dsl/index.js';
import { compileText } from '../run-scheme.js';

const SCHEME = `
units:
  attributes:
    size: { label: 规模, type: count }
facts:
  held: { label: 开会次数, type: count, per: quarter, accumulate: sum }
sources:
  leaders: { label: 领导, combine: mean }
parameters:
  each: { label: 每次得分, type: number, default: 1, assumption: 原文没有写, decided_by: 领导小组 }
score:
  id: total
  sum:
    - { id: meetings, label: 会议, points: 100, formula: each * held }
    - { id: view, label: 评价, points: 10, missing: zero, rated: { by: leaders } }
    - { id: extra, label: 加分, decided: { gives: bonus, up_to: 5 } }
ranking: { by: total }
tiers: [{ id: best, label: 优秀 }, { id: good, label: 良好 }]
grading:
  - { id: limits, rows: { of: total, rows: [{ tier: best, from: 10 }, { tier: good, else: true }] } }
awards:
  - { id: prize, label: 奖金, unit: 元, when: tier = best, amount: 100 * total }
`;
const compiled = compileText(SCHEME);
const names = partNames(compiled.scheme);
const tiers = compiled.plan.tiers;

const unit = (id: string, held: number, more: object = {}) => ({ id, facts: { held: { '2023-Q1': held } }, ...more });

async function evaluated(document: AssessmentDocument, scheme = compiled) {
  const { result, diagnostics } = await evaluate(scheme, document);
  if (result === null) throw new Error(JSON.stringify(diagnostics));
  return { document, result };
}

async function compare(before: AssessmentDocument, after: AssessmentDocument) {
  const ids = [...new Set([...before.units, ...after.units].map(({ id }) => id))];
  const has = (document: AssessmentDocument, id: string) => (document.units.some((each) => each.id === id) ? id : null);
  const pairs = ids.map((id) => ({ before: has(before, id), after: has(after, id) }));
  return compareEvaluations(await evaluated(before), await evaluated(after), pairs, tiers);
}

describe('two evaluations compared', () => {
  it('of the same document have nothing to say', async () => {
    const document = { units: [unit('a', 3), unit('b', 2)] };
    const { units, counts, surroundings, isSameScheme } = await compare(document, document);
    expect({ units, surroundings, isSameScheme }).toEqual({ units: [], surroundings: [], isSameScheme: true });
    expect(counts).toMatchObject({ units: 2, moved: 0, inputs: 0 });
  });

  it('say who moved how far, by whose inputs, and who moved only because of others', async () => {
    const rated = { ratings: [{ source: 'leaders', rater: 'l1', scores: { view: 2.2 } }] };
    const before = { units: [unit('a', 3), unit('b', 2), unit('c', 9)] };
    const after = { units: [unit('a', 3), unit('b', 9, rated), unit('c', 9)] };
    const { units, counts } = await compare(before, after);
    expect(units.map(({ unit: { after: id }, because }) => [id, because])).toEqual([
      ['b', ['inputs']],
      ['a', ['others']],
      ['c', ['others']],
    ]);
    const [first] = units;
    expect(first).toMatchObject({
      total: { before: 2, after: 11.2, difference: '9.2' },
      rank: { before: 3, after: 1, places: '2' },
      tier: { before: 'good', after: 'best', steps: 1 },
      awards: [{ id: 'prize', before: null, after: { amount: 1120 } }],
    });
    expect(first && wordsOfOutcome(first, names).zh).toBe(
      '总分 2 → 11.2；名次 3 → 1；等次 良好 → 优秀；新增奖励：奖金',
    );
    expect(first?.inputs.map((change) => wordsOfInput(change, names).zh)).toEqual([
      '数据「开会次数」（2023-Q1）由 2 改为 9',
      '领导 l1 的评分「评价」：新增 2.2',
    ]);
    expect(counts).toMatchObject({ units: 3, moved: 3, totalUp: 1, rankUp: 1, rankDown: 2, tierUp: 1, inputs: 1 });
  });

  it('differ exactly, where doubles would not', async () => {
    const decided = (points: string): AssessmentDocument => ({
      units: [unit('a', 0)],
      decisions: [{ unit: 'a', kind: 'bonus', rule: 'extra', points }],
    });
    const { units } = await compare(decided('0.1'), decided('0.3'));
    expect(units[0]?.total.difference).toBe('0.2');
    expect(units[0]?.inputs.map((change) => wordsOfInput(change, names).en)).toEqual([
      'decision "加分" changed from 0.1 points to 0.3 points',
    ]);
  });

  it('name new and gone units first, and parameters that everybody feels', async () => {
    const before = { units: [unit('a', 3), unit('gone', 1)] };
    const after = { units: [unit('a', 3), unit('new', 1)], parameters: { each: 2 } };
    const { units, surroundings, counts } = await compare(before, after);
    expect(units.map(({ unit: { before: old, after: now } }) => [old, now])).toEqual([
      ['gone', null],
      [null, 'new'],
      ['a', 'a'],
    ]);
    expect(surroundings.map((change) => wordsOfInput(change, names).zh)).toEqual(['参数「每次得分」：新增 2']);
    expect(units[2]?.because).toEqual(['surroundings']);
    expect(counts).toMatchObject({ units: 3, moved: 1, added: 1, removed: 1 });
  });

  it('take events in any order as the same', async () => {
    const scheme = compileText(
      'score: { id: total, points: 9, formula: 1 }\nrecords: { list: { label: 表, fields: { n: { type: count } } } }\n',
    );
    const rows = (...values: readonly number[]): AssessmentDocument => ({
      units: [{ id: 'a', records: { list: values.map((n) => ({ n })) } }],
    });
    const pairs = [{ before: 'a', after: 'a' }];
    const of = async (left: AssessmentDocument, right: AssessmentDocument) =>
      compareEvaluations(await evaluated(left, scheme), await evaluated(right, scheme), pairs, []).units;
    expect(await of(rows(1, 2, 2), rows(2, 1, 2))).toEqual([]);
    const [changed] = await of(rows(1, 2, 2), rows(2, 1, 3));
    expect(changed?.inputs).toMatchObject([{ kind: 'record', id: 'list', before: { n: 2 }, after: { n: 3 } }]);
    expect(changed?.isMoved).toBe(false);
  });

  it('say decisions, occurrences and parameters in words, never as data', () => {
    const scheme = compileText(`
records:
  praise: { label: 表扬 }
  honours: { label: 表彰, fields: { level: { label: 级别, type: choice, values: { nation: 国家级 } }, on: { label: 日期, type: date } } }
parameters:
  weights: { label: 权重, type: map, default: { debrief: 20, site: 80 }, assumption: 原文没有写, decided_by: 领导小组 }
score: { id: total, points: 9, formula: count(over honours) + praise + weights.site }
tiers: [{ id: best, label: 优秀 }, { id: good, label: { zh: 良好, en: good } }]
grading:
  - { id: meeting, label: 会议, decided: { by: 会议, among: [best, good] } }
  - { id: demotion, label: 降档, down: { decided: [1, 2] }, any_of: [{ id: scandal, label: 通报批评 }] }
`).scheme;
    const said = (kind: InputChange['kind'], id: string, before: unknown, after: unknown) =>
      wordsOfInput({ kind, id, period: null, source: null, rater: null, before, after }, partNames(scheme));
    const tier = { kind: 'tier', tier: 'best', reason: '会议纪要三' };
    expect(said('decision', 'tier', null, tier)).toEqual({
      zh: '集体决定「等次」：新增 优秀，理由：会议纪要三',
      en: 'decision "tier": added 优秀, reason: 会议纪要三',
    });
    const moved = said('decision', 'scandal', { kind: 'demotion', rule: 'scandal', size: 1 }, { size: 2 });
    expect(moved).toEqual({
      zh: '集体决定「通报批评」由 1 档 改为 2 档',
      en: 'decision "通报批评" changed from 1 tier to 2 tiers',
    });
    expect(said('decision', 'rank', { kind: 'lot', place: 2 }, null).zh).toBe('集体决定「rank」：去掉（原为 第 2 位）');
    expect(said('event', 'praise', null, { count: 3 }).zh).toBe('事项「表扬」：新增 3 次');
    expect(said('record', 'honours', null, { level: 'nation', on: '2023-05-01' }).zh).toBe(
      '记录「表彰」：新增 级别 国家级，日期 2023-05-01',
    );
    expect(said('parameter', 'weights', { debrief: 20, site: 80 }, { debrief: 30, site: 70 }).zh).toBe(
      '参数「权重」由 debrief 20、site 80 改为 debrief 30、site 70',
    );
    expect(said('ballot', 'leaders', ['a', 'b'], ['b', 'a']).en).toContain('changed from a, b to b, a');
  });
});
