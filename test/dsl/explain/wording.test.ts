import { describe, expect, it } from 'vitest';
import { explainUnit, renderUnitExplanation } from '../../../dsl/explain/index.js';
import { type AssessmentDocument, evaluate } from '../../../dsl/index.js';
import { compileText } from '../run-scheme.js';

async function explained(body: string, document: AssessmentDocument, language: 'zh' | 'en' = 'zh'): Promise<string> {
  const compiled = compileText(body);
  const { evaluation, diagnostics } = await evaluate(compiled, document);
  if (evaluation === null) throw new Error(diagnostics.map(({ message }) => message.en).join('\n'));
  const [first] = document.units;
  const explanation = await explainUnit(evaluation, compiled.scheme, first?.id ?? '');
  return renderUnitExplanation(explanation, compiled.scheme, language);
}

const X = 'facts: { x: { label: 甲, type: number }, y: { label: 乙, type: number } }\n';
const units = (...values: readonly (readonly [x: number, y: number])[]) =>
  values.map(([x, y], index) => ({ id: `u${index + 1}`, facts: { x, y } }));

describe('an explanation', () => {
  it('calls an aggregate over units by what it reads of them, else by the words of its author', async () => {
    const body = `${X}score: { id: total, formula: 'if highest(x over units) = 0 then 0 else 1' }
also: [ { id: b, met: 'mean(x + y over units where y > 1) >= 5', points: 1 } ]\n`;
    const text = await explained(body, { units: units([3, 4], [2, 2]) });
    expect(text).toContain('✗ 全部单位「甲」的最高（3） = 0');
    expect(text).toContain('✓ mean(x + y over units where y > 1)（5.5） ≥ 5');
    const english = await explained(body, { units: units([3, 4], [2, 2]) }, 'en');
    expect(english).toContain('✗ highest of "甲" over all units (3) = 0');
  });

  it('says that a value cannot be computed, where nothing is left to report', async () => {
    const body = `${X}score: { id: total, label: 比值, formula: x / y }\n`;
    const text = await explained(body, { units: units([3, 0]) });
    expect(text).toContain('3 ÷ 0 = 除数为 0');
    expect(text).toContain('比值：除数为 0 → 未计，无法计算');
    expect(text).not.toContain('待补');
    expect(await explained(body, { units: [{ id: 'u', facts: { x: 3 } }] })).toContain('未报：乙 → 未计，待补');
  });

  it('names the values of choices that are keys of tables and maps', async () => {
    const body = `facts: { level: { label: 级别, type: choice, values: { nation: 国家级, province: 省级 } } }
tables: { points_of: { label: 加分表, rows: { nation: { first: 5 }, province: { first: 3 } } } }
parameters: { extra: { label: 另加, type: map, unit: 分, default: { nation: 2, province: 1 }, decided_by: 领导小组, assumption: 暂定 } }
score: { id: total, formula: 'lookup(points_of, level, first) + extra.nation' }\n`;
    const text = await explained(body, { units: [{ id: 'u', facts: { level: 'province' } }] });
    expect(text).toContain('「加分表」中「省级」的first = 3');
    expect(text).toContain('参数「另加」 = 国家级 2 分；由领导小组决定');
    const gap = body.replace('{ nation: { first: 5 }, province: { first: 3 } }', '{ nation: { first: 5 } }');
    expect(await explained(gap, { units: [{ id: 'u', facts: { level: 'province' } }] })).toContain(
      '查不到：加分表 · 省级 → 未计，无法计算',
    );
  });

  it('gives the reasons of decisions', async () => {
    const body = `score: { id: total, sum: [ { id: extra, label: 加减分, decided: { gives: points, at_least: -5, up_to: 5 } } ] }
ranking: { by: total, lots: true }
tiers: [ { id: good, label: 良 }, { id: poor, label: 差 } ]
grading:
  - { id: meeting, decided: { by: 会议 } }
  - { id: fall, label: 降档, down: { decided: [1, 2] }, any_of: [ { id: fraud, label: 造假 } ] }
awards: [ { id: grant, label: 重奖, decided: { up_to: 100 } } ]\n`;
    const decisions = [
      { unit: 'u', kind: 'points', rule: 'extra', points: 3, reason: '统筹得力' },
      { unit: 'u', kind: 'points', rule: 'extra', points: -1 },
      { unit: 'u', kind: 'tier', tier: 'poor', reason: '先前的理由' },
      { unit: 'u', kind: 'tier', tier: 'good', reason: '会议审定' },
      { unit: 'u', kind: 'demotion', rule: 'fraud', size: 1, reason: '核查属实' },
      { unit: 'u', kind: 'lot', rule: 'rank', place: 1, reason: '公证抽签' },
      { unit: 'u', kind: 'award', rule: 'grant', points: 50, reason: '贡献突出' },
    ];
    const text = await explained(body, { units: [{ id: 'u' }], decisions });
    expect(text).toContain('决定 2 次：3（统筹得力）、−1');
    expect(text).toContain('会议决定：良（理由：会议审定）');
    expect(text).toContain('造假：决定 1 档（理由：核查属实）');
    expect(text).toContain('抽签：第 1（理由：公证抽签）');
    expect(text).toContain('由决定给出（理由：贡献突出）');
    expect(text).not.toContain('先前的理由');
  });

  it('shows which records the best are, and what a part can reach', async () => {
    const body = `facts: { has: { label: 有锅炉, type: boolean } }
records: { papers: { label: 论文, fields: { cited: { label: 被引, type: count } } } }
score: { id: total, label: 现场, points: 10, sum: [ { id: a, points: 6, formula: 3 }, { id: b, points: 4, applies: has, formula: 1 } ] }
also: [ { id: top, formula: 'best(cited, 2 over papers)' }, { id: rate, formula: total / reachable(total) } ]\n`;
    const papers = [{ cited: 1 }, { cited: 9 }, { cited: 4 }];
    const text = await explained(body, { units: [{ id: 'u', facts: { has: false }, records: { papers } }] });
    expect(text).toContain('论文：共 3 条，计 2 条 → 13');
    expect(text).toContain('✗ 第 1 条：被引 1；不在最高的几项之内，不计');
    expect(text).toContain('3 ÷ 6 = 0.5');
    expect(text).toContain('「现场」可得的分 = 6');
  });
});
