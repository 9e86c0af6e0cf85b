import { describe, expect, it } from 'vitest';
import { clauseCoverage } from '../../../dsl/clauses/index.js';
import { compileScheme } from '../../../dsl/index.js';

/** Coverage of a regulation by a scheme with one rated node and what else is given as YAML. */
function coverage(source: string, yaml: string) {
  const text = `scheme: demo\ntitle: 示例\nyear: 2024\nsources:\n  office: { combine: mean }\n${yaml}\n`;
  const { spec, document, diagnostics } = compileScheme(text);
  if (spec === null) throw new Error(JSON.stringify(diagnostics));
  return { ...clauseCoverage(spec, source, document), text };
}

describe('clause coverage', () => {
  it('tells which sentences rules quote, which nothing has to compute, and which nobody quotes', () => {
    const { sentences, counts } = coverage(
      '第一条 为规范考核，制定本办法。\n第二条 办公室打分，满分10分。迟报的扣1分。',
      `score:
  id: total
  points: 10
  text: 办公室打分，满分10分。
  rated: { by: office }
not_computable:
  - { quote: 为规范考核，制定本办法。, reason: 目的 }`,
    );
    expect(sentences.map(({ text, state, paths, reason }) => ({ text, state, paths, reason }))).toEqual([
      {
        text: '为规范考核，制定本办法。',
        state: 'not_computable',
        paths: [['not_computable', 0, 'quote']],
        reason: '目的',
      },
      { text: '办公室打分，满分10分。', state: 'rules', paths: [['score', 'text']], reason: null },
      { text: '迟报的扣1分。', state: 'uncovered', paths: [], reason: null },
    ]);
    expect(counts).toEqual({ rules: 1, not_computable: 1, repeated: 0, uncovered: 1, partly: 0 });
  });

  it('shows the parts of a sentence that no quote holds', () => {
    const { sentences } = coverage(
      '迟报的扣1分，漏报的扣2分，错报的扣3分。',
      `score:
  id: total
  points: 10
  ref: [{ article: 一, quote: [迟报的扣1分, 错报的扣3分] }]
  rated: { by: office }`,
    );
    expect(sentences[0]?.left).toEqual(['，漏报的扣2分，']);
  });

  it('counts a quote for one place: the same words in two tables need two quotes', () => {
    const source = '甲表\n按时上报。\n乙表\n按时上报。';
    const node = (id: string, quote: string) => `    - { id: ${id}, points: 5, text: ${quote}, rated: { by: office } }`;
    const score = (...nodes: readonly string[]) =>
      ['score:', '  id: total', '  points: 10', '  sum:', ...nodes].join('\n');
    const once = coverage(source, score(node('a', '甲表'), node('b', '按时上报。'), node('c', '乙表')));
    expect(once.sentences.map(({ state }) => state)).toEqual(['rules', 'rules', 'rules', 'repeated']);
    const second = coverage(source, score(node('a', '甲表'), node('c', '乙表'), node('b', '按时上报。')));
    expect(second.sentences.map(({ state }) => state)).toEqual(['rules', 'repeated', 'rules', 'rules']);
    const twice = coverage(
      source,
      score(node('a', '甲表'), node('b', '按时上报。'), node('c', '乙表'), node('d', '按时上报。')),
    );
    expect(twice.sentences.map(({ state }) => state)).toEqual(['rules', 'rules', 'rules', 'rules']);
  });

  it('looks for what is not computable where nothing else quotes the words', () => {
    const { sentences } = coverage(
      '按时上报。\n按时上报。',
      `score: { id: total, points: 10, text: 按时上报。, rated: { by: office } }
not_computable: [{ quote: 按时上报。, reason: 重复 }]`,
    );
    expect(sentences.map(({ state }) => state)).toEqual(['rules', 'not_computable']);
  });

  it('reports a quote that is not in the source at its place, with how far it agrees', () => {
    const { diagnostics, text } = coverage(
      '每少一项扣0.5分。',
      'score: { id: total, points: 10, text: 每少一项扣0.25分。, rated: { by: office } }',
    );
    expect(diagnostics.map(({ code }) => code)).toEqual(['quote-not-found']);
    const [found] = diagnostics;
    expect(text.slice(found?.place?.offset, found?.place?.end)).toBe('每少一项扣0.25分。');
    expect(found?.message.zh).toContain('每少一项扣0.');
  });

  it('takes a row, a value or a default called "text" for data, not for a quote', () => {
    const { diagnostics } = coverage(
      '打分。',
      `tables:
  t: { rows: { text: 不是引文 } }
units:
  attributes:
    kind: { type: choice, values: { text: 文本, other: 其他 } }
score: { id: total, points: 10, text: 打分。, rated: { by: office } }`,
    );
    expect(diagnostics).toEqual([]);
  });
});
