import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decide } from '../../../dsl/conditions/decide.js';
import { negate } from '../../../dsl/conditions/negate.js';
import { conditionAndValues } from './condition-arbitrary.js';

test('the negation is true where the condition is false, false where it is true, undecided where it is undecided', () => {
  fc.assert(
    fc.property(conditionAndValues, ({ condition, values }) => {
      const truth = decide(condition, values);
      expect(decide(negate(condition), values)).toBe(truth === null ? null : !truth);
    }),
    { numRuns: 500 },
  );
});

test('negating twice gives the condition back', () => {
  fc.assert(
    fc.property(conditionAndValues, ({ condition }) => {
      expect(negate(negate(condition))).toEqual(condition);
    }),
  );
});

test('"all" and "any" change places and the leaves turn', () => {
  expect(
    negate({
      kind: 'all',
      of: [
        { kind: 'comparison', operator: '>=', left: '#1', right: '#2' },
        { kind: 'any', of: [{ kind: 'missing', operand: '#3', negated: false }] },
        { kind: 'holds', operand: '#4', negated: true },
      ],
    }),
  ).toEqual({
    kind: 'any',
    of: [
      { kind: 'comparison', operator: '<', left: '#1', right: '#2' },
      { kind: 'all', of: [{ kind: 'missing', operand: '#3', negated: true }] },
      { kind: 'holds', operand: '#4', negated: false },
    ],
  });
});
