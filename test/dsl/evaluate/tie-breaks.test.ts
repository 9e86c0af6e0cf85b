import { describe, expect, it } from 'vitest';
import type { UnitInput } from '../../../dsl/assessment/assessment.js';
import { explainUnit, renderUnitExplanation } from '../../../dsl/explain/index.js';
import { evaluate } from '../../../dsl/index.js';
import { compileText, evaluateText, findIn, pick } from '../run-scheme.js';

const FACTS = 'facts: { a: { label: 甲, type: number }, b: { label: 乙, type: number } }\n';
const WINS = 'records: { wins: { label: 胜场, fields: { loser: { label: 对手, type: text } } } }\n';
const body = (tieBreak: string) =>
  `${FACTS}${WINS}score: { id: total, formula: 5 }\nranking: { by: total, tie_break: ${tieBreak} }\n`;
const FROM_MEAN = 'abs(b - mean(b over tied))';
const AMONG_TIED = 'count(over wins where loser in tied)';

describe('a list of tie-break keys', () => {
  const units: readonly UnitInput[] = [
    { id: 'u1', facts: { a: 2, b: 20 } },
    { id: 'u2', facts: { a: 1, b: 0 } },
    { id: 'u3', facts: { a: 1, b: 4 } },
  ];
  const ranks = async (tieBreak: string, of = units) => pick(await evaluateText(body(tieBreak), { units: of }), 'rank');

  it('is compared in turn on one tied set; entries of their own are computed on those still tied', async () => {
    // Far from the mean of all three (8): 8 and 4. From the mean of the two (2): 2 and 2.
    expect(await ranks(`[ { by: [a, '${FROM_MEAN}'] } ]`)).toEqual({ u1: 1, u2: 2, u3: 3 });
    expect(await ranks(`[ { by: a }, { by: '${FROM_MEAN}' } ]`)).toEqual({ u1: 1, u2: 2, u3: 2 });
  });

  it('leaves together only those that a missing value concerns, and calls them provisional', async () => {
    const some = [units[0], units[1], { id: 'u3', facts: { a: 1 } }].filter((unit) => unit !== undefined);
    expect(await ranks('[ { by: [a, b] } ]', some)).toEqual({ u1: 1, u2: 2, u3: 2 });
    const results = await evaluateText(body('[ { by: [a, b] } ]'), { units: some });
    expect(pick(results, 'provisional')).toEqual({ u1: false, u2: true, u3: true });
  });

  it('has each of its keys checked at its own place', () => {
    expect(findIn(body('[ { by: [a, c, b >] } ]'))).toEqual(['7: name-unknown', '7: expression-syntax']);
    expect(findIn(body('[ { by: [] } ]'))).toEqual(['7: value-empty']);
  });
});

describe('again', () => {
  const wins = (id: string, ...over: readonly string[]) => ({
    id,
    records: { wins: over.map((other) => ({ loser: other })) },
  });
  // A beats B and C, B beats C and D, D beats A: 2, 2, 0, 1. Between A and B, A won.
  const units = [wins('A', 'B', 'C'), wins('B', 'C', 'D'), wins('C'), wins('D', 'A')];
  const once = `[ { by: '${AMONG_TIED}' } ]`;
  const again = `[ { by: '${AMONG_TIED}', again: true, label: 相互战绩 } ]`;

  it('asks an entry anew of those it leaves tied, as long as it separates any', async () => {
    expect(pick(await evaluateText(body(once), { units }), 'rank')).toEqual({ A: 1, B: 1, C: 4, D: 3 });
    expect(pick(await evaluateText(body(again), { units }), 'rank')).toEqual({ A: 1, B: 2, C: 4, D: 3 });
    const circle = [wins('A', 'B'), wins('B', 'C'), wins('C', 'A')];
    expect(pick(await evaluateText(body(again), { units: circle }), 'rank')).toEqual({ A: 1, B: 1, C: 1 });
  });

  it('is explained round by round', async () => {
    const compiled = compileText(body(again));
    const { evaluation } = await evaluate(compiled, { units });
    if (evaluation === null) throw new Error('no evaluation');
    const explanation = await explainUnit(evaluation, compiled.scheme, 'B');
    const number = (text: string) => [{ kind: 'number', text }];
    expect(explanation.rankings[0]?.tieBreaks).toEqual([
      { index: 0, tied: 4, values: number('2'), left: 2 },
      { index: 0, tied: 2, values: number('0'), left: 1 },
    ]);
    const text = renderUnitExplanation(explanation, compiled.scheme, 'zh');
    expect(text).toContain('4 个同分，比相互战绩：本单位 2，之后还有 2 个相同');
    expect(text).toContain('2 个同分，比相互战绩：本单位 0，分出先后');
  });
});

describe('a tie-break without a label', () => {
  const explained = async (ranking: string) => {
    const compiled = compileText(`${FACTS}score: { id: total, formula: 5 }\nranking: ${ranking}\n`);
    const units = ['u1', 'u2'].map((id, index) => ({ id, facts: { a: 1, b: index } }));
    const { evaluation } = await evaluate(compiled, { units });
    if (evaluation === null) throw new Error('no evaluation');
    const explanation = await explainUnit(evaluation, compiled.scheme, 'u2');
    return renderUnitExplanation(explanation, compiled.scheme, 'zh');
  };

  it('is called by what it compares, not by an id', async () => {
    const text = await explained('{ by: total, tie_break: [ { by: a }, { by: [a * 2, b] } ] }');
    expect(text).toContain('2 个同分，比甲：本单位 1，之后还有 2 个相同');
    expect(text).toContain('2 个同分，比a * 2、乙：本单位 2、1，分出先后');
  });

  it('stands in the ranking whose id is shown when there are several', async () => {
    expect(await explained('{ by: total }')).not.toContain('rank：');
    const several = await explained('[ { by: total }, { id: by_b, by: b }, { id: named, label: 按甲, by: a } ]');
    for (const name of ['rank：', 'by_b：', '按甲：']) expect(several).toContain(name);
  });
});
