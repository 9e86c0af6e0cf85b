import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Condition } from '../../../dsl/conditions/condition.js';
import { decideWithTree } from '../../../dsl/conditions/condition-tree.js';
import { decide } from '../../../dsl/conditions/decide.js';
import { decideWithRulesEngine, toRulesEngineCondition } from '../../../dsl/conditions/rules-engine.js';
import { quantity } from '../../../dsl/number/index.js';
import type { Value } from '../../../dsl/plan/value.js';
import { conditionAndValues, lookUp } from './condition-arbitrary.js';

const MISSING: Value = { kind: 'missing', reasons: [{ kind: 'not_reported', of: 'late' }] };
const ratioAndNotLate: Condition = {
  kind: 'all',
  of: [
    { kind: 'comparison', operator: '>=', left: '#1', right: '#2' },
    { kind: 'holds', operand: '#3', negated: true },
  ],
};

describe('the rules engine and our own evaluator agree', () => {
  test('in the truth and in every part of whole condition trees, with missing and absent values', async () => {
    await fc.assert(
      fc.asyncProperty(conditionAndValues, async ({ condition, values }) => {
        const [outcome] = await decideWithRulesEngine([{ id: 'rule', condition }], values);
        expect(outcome?.truth).toBe(decide(condition, values));
        expect(outcome?.tree).toEqual(decideWithTree(condition, values));
      }),
      { numRuns: 1000 },
    );
  });

  test('on several rules at once, in the order given', async () => {
    const rules = fc.array(conditionAndValues, { maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(rules, async (cases) => {
        const values = cases[0]?.values ?? lookUp(new Map());
        const outcomes = await decideWithRulesEngine(
          cases.map(({ condition }, index) => ({ id: `rule ${index}`, condition })),
          values,
        );
        expect(outcomes).toEqual(
          cases.map(({ condition }, index) => {
            const tree = decideWithTree(condition, values);
            return { id: `rule ${index}`, truth: tree.truth, tree };
          }),
        );
      }),
      { numRuns: 200 },
    );
  });
});

describe('decideWithRulesEngine', () => {
  test('gives the tree with the values that were compared', async () => {
    const values = lookUp(
      new Map<string, Value>([
        ['#1', quantity('0.85')],
        ['#2', quantity('0.8')],
        ['#3', MISSING],
      ]),
    );
    expect(await decideWithRulesEngine([{ id: 'excellent', condition: ratioAndNotLate }], values)).toEqual([
      {
        id: 'excellent',
        truth: null,
        tree: {
          kind: 'all',
          truth: null,
          of: [
            {
              kind: 'comparison',
              operator: '>=',
              left: { operand: '#1', value: quantity('0.85') },
              right: { operand: '#2', value: quantity('0.8') },
              truth: true,
            },
            { kind: 'holds', operand: { operand: '#3', value: MISSING }, negated: true, truth: null },
          ],
        },
      },
    ]);
  });

  test('asks for each operand once, however many rules and runs need it', async () => {
    const asked: string[] = [];
    const condition: Condition = { kind: 'any', of: [ratioAndNotLate, ratioAndNotLate] };
    await decideWithRulesEngine(
      [
        { id: 'a', condition },
        { id: 'b', condition },
      ],
      (operand) => {
        asked.push(operand);
        return operand === '#3' ? MISSING : quantity('1');
      },
    );
    expect(asked).toEqual(['#1', '#2', '#3']);
  });

  test('decides no rules at all', async () => {
    expect(await decideWithRulesEngine([], lookUp(new Map()))).toEqual([]);
  });

  test('rejects on types that do not fit and on operands that were not computed', async () => {
    const rules = [{ id: 'r', condition: ratioAndNotLate }];
    const oneOf = (value: unknown) => (operand: string) => (operand === '#1' ? (value as Value) : quantity('1'));
    await expect(decideWithRulesEngine(rules, oneOf('1'))).rejects.toThrow('bug: ">=" compares a text with a number');
    await expect(decideWithRulesEngine(rules, oneOf(quantity('1')))).rejects.toThrow('bug: a condition asks whether');
    await expect(decideWithRulesEngine(rules, oneOf(undefined))).rejects.toThrow('bug: operand "#1" was not computed');
  });
});

describe('the published form', () => {
  test('names operands as facts and keeps the structure', () => {
    expect(
      toRulesEngineCondition({ kind: 'any', of: [ratioAndNotLate, { kind: 'missing', operand: '#4', negated: true }] }),
    ).toEqual({
      any: [
        {
          all: [
            { fact: '#1', operator: '>=', value: { fact: '#2' } },
            { fact: '#3', operator: 'holds', value: false },
          ],
        },
        { fact: '#4', operator: 'missing', value: false },
      ],
    });
  });

  test('wraps a single leaf in "all", since the library wants a group at the root', () => {
    expect(toRulesEngineCondition({ kind: 'holds', operand: '#1', negated: false })).toEqual({
      all: [{ fact: '#1', operator: 'holds', value: true }],
    });
  });

  test('writes "all" and "any" of nothing as constants', () => {
    expect(toRulesEngineCondition({ kind: 'all', of: [] })).toEqual({
      all: [{ fact: 'true', operator: 'holds', value: true }],
    });
    expect(toRulesEngineCondition({ kind: 'all', of: [{ kind: 'any', of: [] }] })).toEqual({
      all: [{ any: [{ fact: 'false', operator: 'holds', value: true }] }],
    });
  });

  test('refuses an operand that would be taken for a constant, or has no name', () => {
    for (const operand of ['true', 'false', '']) {
      expect(() => toRulesEngineCondition({ kind: 'missing', operand, negated: false })).toThrow('cannot be the name');
    }
  });

  test('is plain JSON', () => {
    fc.assert(
      fc.property(conditionAndValues, ({ condition }) => {
        const published = toRulesEngineCondition(condition);
        expect(JSON.parse(JSON.stringify(published))).toEqual(published);
      }),
    );
  });
});
