import { describe, expect, it } from 'vitest';
import { explainNode, renderNodeExplanation } from '../../../dsl/explain/index.js';
import { type AssessmentDocument, evaluate } from '../../../dsl/index.js';
import { compileText } from '../run-scheme.js';

type Unit = Omit<AssessmentDocument['units'][number], 'id'>;

/** The lines of a node's explanation for the only unit `u`. */
async function linesOf(body: string, unit: Unit, node: string, language: 'zh' | 'en' = 'zh', rest = {}) {
  const compiled = compileText(body);
  const { evaluation } = await evaluate(compiled, { ...rest, units: [{ id: 'u', ...unit }] });
  if (evaluation === null) throw new Error('the document has errors');
  const explanation = explainNode(evaluation, compiled.scheme, 'u', node);
  return renderNodeExplanation(explanation, compiled.scheme, language).trimEnd().split('\n');
}

const DEDUCT = `
facts: { underpaid: { label: 未足额缴纳经费的下属工会, type: count, unit: 家, from: 财务与资产管理部 } }
score:
  id: total
  label: 经费
  missing: zero
  ref: { article: 附件2 六, quote: 经费资产管理 }
  sum:
    - id: i6_1
      label: 经费催缴
      text: 每发现一家扣0.5分，扣完为止。
      points: 4
      deduct: { of: underpaid, each: 1, points: 0.5 }
`;

describe('the explanation of a node', () => {
  it('shows full marks, the deduction with its quantity and source, and the clause with its words', async () => {
    expect(await linesOf(DEDUCT, { facts: { underpaid: 1 } }, 'i6_1')).toEqual([
      '经费催缴：3.5 分（满分 4 分）',
      '  扣分：满分 4 − 取整(1 ÷ 1) × 0.5 = 3.5',
      '  未足额缴纳经费的下属工会 = 1 家，来源：财务与资产管理部',
      '  依据：附件2 六「每发现一家扣0.5分，扣完为止。」',
    ]);
  });

  it('says the same in English', async () => {
    expect(await linesOf(DEDUCT, { facts: { underpaid: 10 } }, 'i6_1', 'en')).toEqual([
      '经费催缴: 0 points (of 4)',
      '  Deduct: full marks 4 − whole(10 ÷ 1) × 0.5 = −1',
      '  At least 0: −1 → 0',
      '  未足额缴纳经费的下属工会 = 10 家, from 财务与资产管理部',
      '  Clause 附件2 六: "每发现一家扣0.5分，扣完为止。"',
    ]);
  });

  it('says what is missing and what counts instead', async () => {
    expect(await linesOf(DEDUCT, {}, 'i6_1')).toEqual([
      '经费催缴：0 分（满分 4 分）',
      '  扣分：满分 4 − 缺 = 缺',
      '  缺数据：按 0 分计（未报：未足额缴纳经费的下属工会）',
      '  未足额缴纳经费的下属工会 = 缺，来源：财务与资产管理部',
      '  依据：附件2 六「每发现一家扣0.5分，扣完为止。」',
    ]);
  });

  it('writes a fraction that does not end as a decimal with what it is exactly', async () => {
    const body = 'facts: { a: { label: 甲, type: number } }\nscore: { id: total, label: 总分, formula: a / 3 }';
    expect(await linesOf(body, { facts: { a: 160 } }, 'total')).toEqual([
      '总分：≈53.333333 分',
      '  公式（a / 3）：160 ÷ 3 ≈ 53.333333 (160/3)',
      '  甲 = 160',
    ]);
  });

  it('marks each part of a condition as holding, not holding or open', async () => {
    const body = `
facts: { a: { label: 甲, type: ratio, from: 统计处 }, b: { label: 乙, type: boolean, from: 办公室 } }
score: { id: total, label: 总分, points: 5, met: a >= 80% or not b }`;
    expect(await linesOf(body, { facts: { a: 0.755 } }, 'total')).toEqual([
      '总分：没有得分（未报：乙）',
      '  达标得分：条件尚未判断',
      '    ? 满足其一：',
      '      ✗ 甲（75.5%） ≥ 80%',
      '      ? 乙为否（实际：缺），来源：办公室',
      '  甲 = 75.5%，来源：统计处',
    ]);
  });

  it('opens a parameter with who decides it and what is assumed', async () => {
    const body = `
parameters: { each: { label: 每次加分, type: number, default: 2, decided_by: 领导小组, assumption: 原文未列 } }
facts: { n: { label: 次数, type: count, unit: 次, from: 办公室, verified_by: 监督组 } }
score: { id: total, label: 总分, formula: n * each }`;
    expect(await linesOf(body, { facts: { n: 3 } }, 'total')).toEqual([
      '总分：6 分',
      '  公式（n * each）：3 × 2 = 6',
      '  次数 = 3 次，来源：办公室，审核：监督组',
      '  参数「每次加分」 = 2；由领导小组决定；假定：原文未列',
    ]);
  });

  it('tells why a node takes no part', async () => {
    const body = `
units: { attributes: { type: { label: 类型, type: choice, values: { a: 甲类, b: 乙类 } } } }
score: { id: total, label: 总分, one_of: [ { id: x, label: 甲表, applies: type = a, formula: '1' }, { id: y, label: 乙表, applies: type = b, formula: '2' } ] }`;
    const unit = { attributes: { type: 'b' } };
    expect(await linesOf(body, unit, 'x')).toEqual([
      '甲表：不适用，不参加计分',
      '  ✗ 类型（乙类） = 甲类',
      '  类型 = 乙类',
    ]);
    expect(await linesOf(body, { ...unit, not_assigned: ['y'] }, 'y')).toEqual(['乙表：不承担，不参加计分']);
  });

  it('shows only stages that did something', async () => {
    const body = `
facts: { a: { label: 甲, type: number } }
score: { id: total, label: 总分, points: 10, formula: a, times: 1, at_most: 10, at_least: 0, round: { to: 0.1, mode: half_up } }`;
    expect(await linesOf(body, { facts: { a: 7 } }, 'total')).toEqual(['总分：7 分（满分 10 分）', '  甲 = 7']);
    expect((await linesOf(body, { facts: { a: 12.34 } }, 'total')).slice(1, 2)).toEqual(['  不超过 10：12.34 → 10']);
    expect((await linesOf(body, { facts: { a: 7.25 } }, 'total')).slice(1, 2)).toEqual([
      '  四舍五入到 0.1：7.25 → 7.3',
    ]);
  });

  it('names children without opening them when it stands alone', async () => {
    expect(await linesOf(DEDUCT, { facts: { underpaid: 1 } }, 'total')).toEqual([
      '经费：3.5 分',
      '  依据：附件2 六「经费资产管理」',
      '  经费催缴：3.5 分',
    ]);
  });

  it('refuses a unit or node that is not there', async () => {
    const compiled = compileText(DEDUCT);
    const { evaluation } = await evaluate(compiled, { units: [{ id: 'u' }] });
    if (evaluation === null) throw new Error('the document has errors');
    expect(() => explainNode(evaluation, compiled.scheme, 'v', 'total')).toThrow('no unit "v"');
    expect(() => explainNode(evaluation, compiled.scheme, 'u', 'nothing')).toThrow('no node "nothing"');
  });
});
