import { describe, expect, it } from 'vitest';
import { completionsAt } from '../../../dsl/index.js';
import { caretIn } from './marked-caret.js';

function offered(marked: string): readonly string[] {
  const { text, offset } = caretIn(marked);
  return completionsAt(text, offset, 'zh').items.map(({ insert }) => insert.trim());
}

const DECLARED = `parameters:
  weights: { label: 权重, type: map, default: { site: 40, archive: 60 } }
facts:
  members: { label: 会员数, type: count }
records:
  honours: { label: 表彰, fields: { level: { type: choice, values: { nation: 国家级 } } } }
sources:
  leaders: { label: 领导 }
tiers:
  - { id: good, label: 好 }
`;

describe('completion of keys', () => {
  it('offers the keys of the place that are not written yet', () => {
    expect(offered('scheme: x\n|')).toEqual(expect.arrayContaining(['title:', 'score:']));
    expect(offered('scheme: x\n|')).not.toContain('scheme:');
    expect(offered('facts:\n  members: { type: count, | }\n')).toEqual(expect.arrayContaining(['per:', 'from:']));
    expect(offered('facts:\n  members: { type: count, | }\n')).not.toContain('type:');
  });

  it('knows the place by its indentation on an empty line', () => {
    expect(offered('score:\n  id: total\n  |\n')).toContain('sum:');
    expect(offered('score:\n  sum:\n    - id: a\n      |\n    - id: b\n')).toContain('rated:');
    expect(offered('score:\n  sum:\n    - id: a\n      |\n    - id: b\n')).not.toContain('tiers:');
  });

  it('offers no second method beside one', () => {
    expect(offered('score:\n  sum: []\n  |')).not.toContain('formula:');
    expect(offered('score:\n  id: total\n  |')).toContain('formula:');
  });

  it('replaces the half of a key that is typed', () => {
    const { text, offset } = caretIn('facts:\n  members:\n    ty|\n');
    const { from, to, items } = completionsAt(text, offset, 'zh');
    expect(text.slice(from, to)).toBe('ty');
    expect(items.find(({ label }) => label === 'type')?.detail).toBe('类型');
  });

  it('says what a key means, with an example, in the language asked for', () => {
    const found = completionsAt('tiers:\n  - ', 11, 'en').items.find(({ label }) => label === 'id');
    expect(found?.documentation).toMatch(/[a-z]/);
    expect(found?.documentation).toContain('id: ');
  });

  it('offers an item where a list is wanted, and nothing in a comment', () => {
    expect(offered('score:\n  sum:\n    |\n')).toEqual(['-']);
    expect(offered('score: # 总分 |\n')).toEqual([]);
  });
});

describe('completion of values', () => {
  it('offers the words of a choice, ids of the kind that is wanted, and true or false', () => {
    expect(offered('ranking: { ties: | }\n')).toEqual(['best', 'worst', 'dense', 'mean']);
    expect(offered(`${DECLARED}score: { rated: { by: |`)).toEqual(['leaders']);
    expect(offered(`${DECLARED}grading:\n  - id: x\n    at_most: |\n`)).toEqual(['good']);
    expect(offered(`${DECLARED}grading:\n  - id: x\n    decided: { among: [| ] }\n`)).toEqual(['good']);
    expect(offered('ranking: { lots: | }\n')).toEqual(['true', 'false']);
  });

  it('offers names, functions, tiers and values of choices in expressions', () => {
    const found = offered(`${DECLARED}score:\n  formula: 2 * |\n`);
    expect(found).toEqual(expect.arrayContaining(['members', 'weights', 'floor(', 'sum(', 'good', 'nation', 'year']));
    expect(found).not.toContain('leaders');
  });

  it('offers the entries of a map behind its dot, and domains behind over', () => {
    expect(offered(`${DECLARED}score:\n  formula: weights.|\n`)).toEqual(['weights.site', 'weights.archive']);
    expect(offered(`${DECLARED}score:\n  formula: count(over |)\n`)).toEqual(
      expect.arrayContaining(['honours', 'units']),
    );
  });

  it('qualifies a name that two sections have', () => {
    const text = `facts:\n  members: { type: count }\nparameters:\n  members: { type: count }\nscore:\n  formula: |\n`;
    expect(offered(text)).toEqual(expect.arrayContaining(['facts.members', 'parameters.members']));
  });

  it('works below and above lines that are broken', () => {
    expect(offered('title: "半\nfacts:\n  a: {\nscore:\n  formula: [ 1\nranking:\n  ties: |')).toEqual(
      expect.arrayContaining(['best', 'dense']),
    );
  });
});
