import { describe, expect, it } from 'vitest';
import { checkScheme } from '../../../dsl/index.js';

/** `line code` of what is found below a head of three lines. */
function found(body: string): readonly string[] {
  const { diagnostics } = checkScheme(`scheme: t\ntitle: 题\nyear: 2024\n${body}`);
  return diagnostics.map(({ place, code }) => `${place?.line} ${code}`);
}

const SCORE = 'score: { id: total, label: 总, formula: 1 }\n';
const KIND = 'units: { attributes: { kind: { label: 类, type: choice, values: { city: 市 } } } }\n';

describe('a part that cannot be read', () => {
  it('may be named: a score that is missing or misspelt', () => {
    const rest = 'facts: { m: { label: 数, type: count } }\nranking: { by: total, within: all }\n';
    expect(found(rest)).toEqual(['1 key-missing']);
    expect(found(`scores: { id: total, label: 总, formula: m }\n${rest}`)).toEqual(['4 key-unknown']);
  });

  it('may be named: tiers that are no list, or one without an id', () => {
    const grading = 'grading: [ { id: g, label: 档, at_most: good, when: tier = fair } ]\n';
    expect(found(`tiers: 5\n${SCORE}${grading}`)).toEqual(['4 value-type']);
    expect(found(`tiers: [ { label: 优 }, { id: poor, label: 差 } ]\n${SCORE}${grading}`)).toEqual(['4 key-missing']);
  });

  it('may be named: facts written as a list, of which other names are told apart', () => {
    const facts = 'facts:\n  - { id: m, type: count }\n';
    expect(found(`${facts}score: { id: total, label: 总, formula: m + zzz }\n`)).toEqual([
      '5 value-type',
      '6 name-unknown',
    ]);
  });

  it('may be named: an id that formulas read as a subtraction', () => {
    const facts = 'facts: { member-count: { label: 数, type: count } }\n';
    expect(found(`${facts}score: { id: total, label: 总, formula: member-count * 2 }\n`)).toEqual(['4 value-pattern']);
  });

  it('hides what its fields, values, entries and nodes are', () => {
    const records = 'records:\n  honours: { label: 表, fields: [ level, date ] }\n';
    const counted = 'score: { id: total, label: 总, formula: count(over honours where level = nation) }\n';
    expect(found(records + counted)).toEqual(['5 value-type']);
    const kind = 'units: { attributes: { kind: { label: 类, type: choice } } }\n';
    expect(found(`${kind}score: { id: total, label: 总, formula: if kind = city then 1 else 2 }\n`)).toEqual([
      '4 key-missing',
    ]);
    const map = 'parameters: { w: { label: 权, type: map, default: 5, assumption: 暂定 } }\n';
    expect(found(`${map}score: { id: total, label: 总, formula: "w.a + lookup(w, b)" }\n`)).toEqual(['4 value-type']);
    const nodes =
      'score:\n  id: total\n  label: 总\n  sum:\n    a: { id: a, formula: 1 }\n    b: { id: b, formula: 2 }\n';
    expect(found(`${nodes}ranking: { by: a + b, within: all }\n`)).toEqual(['8 value-type']);
  });

  it('may be what an object seems to lack', () => {
    const weighted = '{ id: a, label: 甲, wgh_t_x: 50%, formula: 1 }, { id: b, label: 乙, weight: 50%, formula: 1 }';
    expect(found(`score: { id: total, label: 总, weighted: [ ${weighted} ] }\n`)).toEqual(['4 key-unknown']);
  });

  it('does not hide a mistake beside it', () => {
    const formulas = '{ id: a, label: 甲, formula: 1 + }, { id: b, label: 乙, formula: a + xyz + uvw }';
    expect(found(`score: { id: total, label: 总, sum: [ ${formulas} ] }\n`)).toEqual([
      '4 expression-syntax',
      '4 name-unknown',
      '4 name-unknown',
    ]);
  });
});

describe('a mistake in a formula', () => {
  it('is not told again of the value beside a misspelt name, on either side', () => {
    for (const condition of ['kindd = city', 'city = kindd', 'kindd != city'])
      expect(found(`${KIND}score: { id: total, label: 总, formula: if ${condition} then 1 else 2 }\n`)).toEqual([
        '5 name-unknown',
      ]);
    expect(found(`${KIND}score: { id: total, label: 总, formula: "if kindd in [city] then 1 else 2" }\n`)).toEqual([
      '5 name-unknown',
    ]);
  });

  it('is told of a cycle once, however many formulas close it', () => {
    const nodes =
      '{ id: a, label: 甲, formula: b + c }, { id: b, label: 乙, formula: c }, { id: c, label: 丙, formula: b + 1 }';
    expect(found(`score: { id: total, label: 总, sum: [ ${nodes} ] }\n`)).toEqual(['4 cycle']);
  });

  it('does not hide a cycle through it', () => {
    const nodes = '{ id: a, label: 甲, formula: b + zzz }, { id: b, label: 乙, formula: a }';
    expect(found(`score: { id: total, label: 总, sum: [ ${nodes} ] }\n`)).toEqual(['4 name-unknown', '4 cycle']);
  });

  it('of a tree that is valued again is told once', () => {
    const nodes =
      '{ id: a, label: 甲, points: 2, rated: { by: o } }, { id: b, label: 乙, points: 2, rated: { by: o } }';
    const score = `score: { id: total, label: 总, points: 4, sum: [ ${nodes} ] }\n`;
    const also = 'also: [ { id: self, label: 自评, again: { node: total, by: selff } } ]\n';
    expect(found(`sources: { o: { label: 办 } }\n${score}${also}`)).toEqual(['6 reference-unknown']);
  });

  it('is told of nodes that another one of the same id hides', () => {
    const nodes = '{ id: a, label: 甲, formula: 1 }, { id: a, label: 乙, formula: zzz }';
    expect(found(`score: { id: total, label: 总, sum: [ ${nodes} ] }\n`).toSorted()).toEqual([
      '4 id-duplicate',
      '4 name-unknown',
    ]);
  });

  it('is told of conditions and numbers of the procedure too', () => {
    const tasks = 'procedure: { tasks: [ { id: a, label: 说明, when: total < zzz, to: 市总 } ] }\n';
    expect(found(SCORE + tasks)).toEqual(['5 name-unknown']);
  });

  it('is told of a chain that goes too deep', () => {
    const nodes = Array.from({ length: 400 }, (_, index) => `{ id: n${index}, label: 项, formula: n${index + 1} + 1 }`);
    const score = `score: { id: total, label: 总, sum: [ ${nodes.join(', ')}, { id: n400, label: 末, formula: 1 } ] }\n`;
    expect(found(score)).toEqual(['4 chain-too-long']);
  });
});
