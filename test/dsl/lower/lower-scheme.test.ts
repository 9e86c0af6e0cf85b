import { describe, expect, it } from 'vitest';
import { compileScheme } from '../../../dsl/index.js';
import { compileText, findIn } from '../run-scheme.js';

describe('lowering a scheme', () => {
  it('tells of a cycle, also through a rank', () => {
    expect(findIn('score:\n  id: total\n  sum:\n    - { id: a, formula: b }\n    - { id: b, formula: a }\n')).toEqual([
      '8: cycle',
    ]);
    expect(findIn('score: { id: total, formula: rank(total over units) }\n')).toEqual(['4: cycle']);
  });

  it('tells of a cycle among the computed fields of records, also through which records count', () => {
    const list = (fields: string, rest = '') =>
      `records:\n  m:\n    fields:\n      c: { label: 数, type: number }\n${fields}${rest}score: { id: total, formula: sum(a over m) }\n`;
    expect(findIn(list('      a: { formula: b + 1 }\n      b: { formula: a + 1 }\n'))).toEqual(['8: cycle']);
    expect(findIn(list('      a: { formula: rank(a over m) }\n'))).toEqual(['8: cycle']);
    const once = '    once_per: { same: c, keep: highest, by: a }\n';
    expect(findIn(list('      a: { formula: c - mean(c over m) }\n', once))).toEqual(['8: cycle']);
    expect(findIn(list('      a: { formula: c - mean(c over m) }\n'))).toEqual([]);
    expect(findIn(list('      a: { formula: 2 * c }\n      b: { formula: a / sum(a over m) }\n', once))).toEqual([]);
  });

  it('tells of a rule that reads a later stage', () => {
    expect(findIn('score: { id: total, formula: rank }\nranking: { by: total }\n')).toEqual(['4: later-stage']);
    const tiers = 'tiers: [ { id: a } ]\ngrading: [ { id: s, set: a } ]\n';
    expect(findIn(`eligibility: [ { id: e, when: tier = a } ]\nscore: { id: total, formula: "1" }\n${tiers}`)).toEqual([
      '4: later-stage',
    ]);
    const records = 'records: { r: { label: 记录, fields: { v: { formula: total + 1 } } } }\n';
    expect(findIn(`${records}score: { id: total, formula: "1" }\n`)).toEqual(['4: later-stage']);
  });

  it('tells of references to what is not there', () => {
    expect(findIn('score: { id: total, points: 1, rated: { by: nobody } }\n')).toEqual(['4: reference-unknown']);
    expect(
      findIn('score: { id: total, formula: "1" }\ntiers: [ { id: a } ]\ngrading:\n  - { id: s, at_most: b }\n'),
    ).toEqual(['7: reference-unknown']);
    expect(findIn('score: { id: total, formula: "1" }\nranking: { by: total, within: group }\n')).toEqual([
      '5: reference-unknown',
    ]);
    expect(findIn('units: { groups: group }\nscore: { id: total, formula: "1" }\n')).toEqual(['4: reference-unknown']);
    expect(findIn('sources: { s: { label: s } }\nscore: { id: total, again: { node: x, by: s } }\n')).toEqual([
      '5: reference-unknown',
    ]);
  });

  it('says in each language only words of that language', () => {
    const { diagnostics } = compileScheme(
      `scheme: test\ntitle: t\nyear: 2023\nscore: { id: total, points: 1, rated: { by: nobody } }\n`,
    );
    expect(diagnostics.map(({ message }) => message)).toEqual([
      { zh: '没有名为「nobody」的考核主体', en: 'there is no source called "nobody"' },
    ]);
    const late = compileScheme(
      `scheme: test\ntitle: t\nyear: 2023\nscore: { id: total, formula: rank }\nranking: { by: total }\n`,
    ).diagnostics;
    expect(late.map(({ message }) => message)).toEqual([
      {
        zh: '「rank」在这里还没有产生（这里是计算得分阶段）',
        en: '"rank" does not exist yet at this point (stage: scores)',
      },
    ]);
  });

  it('tells of ids that occur twice and of result keys that are taken', () => {
    expect(
      findIn('score:\n  id: total\n  sum:\n    - { id: a, formula: "1" }\n    - { id: a, formula: "2" }\n'),
    ).toEqual(['8: id-duplicate']);
    expect(findIn('score: { id: total, formula: "1" }\nranking: { id: tier, by: total }\n')).toEqual([
      '5: result-key-taken',
    ]);
  });

  it('tells of full marks, weights and applies that are needed', () => {
    expect(
      findIn('facts: { x: { label: x, type: count } }\nscore: { id: total, deduct: { of: x, each: 1, points: 1 } }\n'),
    ).toEqual(['5: points-needed']);
    expect(findIn('score:\n  id: total\n  weighted:\n    - { id: a, formula: "1" }\n')).toEqual(['7: weight-needed']);
    expect(findIn('score:\n  id: total\n  one_of:\n    - { id: a, formula: "1" }\n')).toEqual([
      '7: one-of-needs-applies',
    ]);
  });

  it('checks types with their place inside the expression', () => {
    const { diagnostics } = compileScheme(
      'scheme: t\ntitle: t\nyear: 2023\nfacts: { d: { label: d, type: date } }\nscore: { id: total, formula: 1 + d }\n',
    );
    expect(diagnostics.map(({ code, place }) => [code, place?.line, place?.column])).toEqual([
      ['date-arithmetic', 5, 34],
    ]);
  });

  it('keeps the same operation once, however often it is written', () => {
    const plan = compileText(
      'facts: { x: { label: x, type: number } }\nscore: { id: total, sum: [ { id: a, formula: x * 2 + 1 }, { id: b, formula: x * 2 } ] }\n',
    ).plan;
    expect(
      plan.operations.filter((operation) => operation.kind === 'arithmetic' && operation.name === 'multiply'),
    ).toHaveLength(1);
  });

  it('refers to earlier operations only', () => {
    const plan = compileText(
      'facts: { x: { label: x, type: number } }\nscore: { id: total, formula: rank(x over units) / count(over units) }\n',
    ).plan;
    for (const operation of plan.operations) {
      const ids =
        JSON.stringify(operation, (key, value: unknown) => (key === 'id' || key === 'value' ? undefined : value)).match(
          /\d+/g,
        ) ?? [];
      expect(ids.every((id) => Number(id) <= operation.id)).toBe(true);
    }
  });
});

describe('the identity of a scheme', () => {
  const text =
    'scheme: t\ntitle: 测试\nyear: 2023\nfacts: { x: { label: 甲, type: number } }\nscore: { id: total, formula: x * 80% }\n';
  const hash = (changed: string) => compileScheme(changed).compiled?.hash;

  it('does not depend on layout, comments, order of keys or spelling of an expression', () => {
    const same =
      '# 注释\ntitle: "测试"\nyear: 2023\nscheme: t\nscore:\n  formula: (x*0.80)\n  id: total\nfacts:\n  x:\n    type: number\n    label: 甲\n';
    expect(hash(same)).toBe(hash(text));
    expect(hash(text)).toMatch(/^[0-9a-f]{64}$/);
  });

  it('depends on every rule and every word', () => {
    for (const changed of [text.replace('80%', '81%'), text.replace('甲', '乙'), text.replace('2023', '2024')]) {
      expect(hash(changed)).not.toBe(hash(text));
    }
  });
});
