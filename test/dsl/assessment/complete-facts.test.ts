import { describe, expect, it } from 'vitest';
import type { UnitInput } from '../../../dsl/assessment/assessment.js';
import { explainUnit, renderUnitExplanation } from '../../../dsl/explain/index.js';
import { evaluate } from '../../../dsl/index.js';
import { compileText, evaluateOne, findIn } from '../run-scheme.js';

const body = (per: string, accumulate = 'sum') =>
  `facts: { revenue: { label: 营业收入, type: money, per: ${per}, accumulate: ${accumulate}, complete: true } }\n` +
  'score: { id: total, label: 收入, formula: revenue }\n';

describe('a fact that has to be complete', () => {
  const quarters = { '2023-Q1': 300, '2023-Q2': 250, '2023-Q3': 300 };
  const reasons = async (text: string, facts: UnitInput['facts']) =>
    (await evaluateOne(text, facts === undefined ? {} : { facts })).missing.flatMap((gap) => gap.reasons);

  it('has a value once every period of the year has arrived', async () => {
    const revenue = { ...quarters, '2023-Q4': 350 };
    expect((await evaluateOne(body('quarter'), { facts: { revenue } })).total).toBe(1200);
    expect((await evaluateOne(body('quarter', 'max'), { facts: { revenue } })).total).toBe(350);
    expect((await evaluateOne(body('quarter'), { facts: { revenue: 1000 } })).total).toBe(1000);
  });

  it('is missing until then, and the reason names the periods', async () => {
    expect(await reasons(body('quarter'), { revenue: quarters })).toEqual([
      { kind: 'incomplete', of: 'revenue:2023-Q4' },
    ]);
    const gap = { ...quarters, '2023-Q2': null, '2022-Q4': 9 };
    expect(await reasons(body('quarter'), { revenue: gap })).toEqual([
      { kind: 'incomplete', of: 'revenue:2023-Q2,2023-Q4' },
    ]);
    const months = Object.fromEntries(
      Array.from({ length: 11 }, (_, month) => [`2023-${`0${month + 1}`.slice(-2)}`, 1]),
    );
    expect(await reasons(body('month'), { revenue: months })).toEqual([{ kind: 'incomplete', of: 'revenue:2023-12' }]);
  });

  it('is simply not reported when nothing was', async () => {
    expect(await reasons(body('quarter'), {})).toEqual([{ kind: 'not_reported', of: 'revenue' }]);
    expect(await reasons(body('quarter'), { revenue: null })).toEqual([{ kind: 'not_reported', of: 'revenue' }]);
  });

  it('is explained in words', async () => {
    const compiled = compileText(body('quarter'));
    const { evaluation } = await evaluate(compiled, { units: [{ id: 'u', facts: { revenue: { '2023-Q1': 1 } } }] });
    if (evaluation === null) throw new Error('no evaluation');
    const explanation = await explainUnit(evaluation, compiled.scheme, 'u');
    const say = (language: 'zh' | 'en') => renderUnitExplanation(explanation, compiled.scheme, language);
    expect(say('zh')).toContain('没有报齐，还缺：营业收入 2023-Q2、2023-Q3、2023-Q4');
    expect(say('en')).toContain('not complete, still to come: 营业收入 2023-Q2, 2023-Q3, 2023-Q4');
  });

  it('says how its periods become the value of the year', () => {
    const fact = 'facts: { x: { label: 甲, type: count, per: month, complete: true } }\n';
    expect(findIn(`${fact}score: { id: total, formula: x }\n`)).toEqual(['4: key-missing']);
  });
});
