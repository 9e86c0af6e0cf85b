import { describe, expect, test } from 'vitest';
import { compareValues, isKnown, isMissing } from '../../../dsl/conditions/compare-values.js';
import type { ComparisonOperator } from '../../../dsl/expression/syntax.js';
import { quantity } from '../../../dsl/number/index.js';
import type { Value } from '../../../dsl/plan/value.js';
import { ABOUT_TWO } from './condition-arbitrary.js';

const OPERATORS: readonly ComparisonOperator[] = ['=', '!=', '<', '<=', '>', '>='];
const MISSING: Value = { kind: 'missing', reasons: [{ kind: 'not_reported', of: 'members' }] };
const ABSENT: Value = { kind: 'absent', reason: 'not_assigned' };
const day = (number: number): Value => ({ kind: 'day', day: number });
const excellent: Value = { kind: 'tier', index: 0, id: 'excellent' };
const good: Value = { kind: 'tier', index: 1, id: 'good' };

/** The operators that hold between two values. */
function holding(a: Value, b: Value): readonly ComparisonOperator[] {
  return OPERATORS.filter((operator) => compareValues(operator, a, b) === true);
}

describe('numbers', () => {
  test('are compared by exact value, however they are written', () => {
    expect(holding(quantity('1.50'), quantity('1.5'))).toEqual(['=', '<=', '>=']);
    expect(holding(quantity('0.1'), quantity('0.10000000000000000000000000001'))).toEqual(['!=', '<', '<=']);
    expect(holding(quantity('10'), quantity('9'))).toEqual(['!=', '>', '>=']);
  });

  test('that the computed digits cannot tell apart leave every comparison undecided', () => {
    for (const operator of OPERATORS) expect(compareValues(operator, ABOUT_TWO, quantity('2'))).toBeNull();
    expect(compareValues('<', ABOUT_TWO, quantity('2.1'))).toBe(true);
  });
});

test('days are compared by the calendar', () => {
  expect(holding(day(-1), day(0))).toEqual(['!=', '<', '<=']);
  expect(holding(day(7), day(7))).toEqual(['=', '<=', '>=']);
});

test('tiers are compared by the scale: greater is better', () => {
  expect(holding(excellent, good)).toEqual(['!=', '>', '>=']);
  expect(holding(good, good)).toEqual(['=', '<=', '>=']);
  expect(holding(good, excellent)).toEqual(['!=', '<', '<=']);
});

test('texts and booleans are equal or not', () => {
  expect(compareValues('=', '是', '是')).toBe(true);
  expect(compareValues('=', 'a', 'abc')).toBe(false);
  expect(compareValues('!=', true, false)).toBe(true);
  expect(compareValues('!=', false, false)).toBe(false);
});

test('a missing or absent side leaves every comparison undecided, also with itself', () => {
  for (const operator of OPERATORS) {
    for (const nothing of [MISSING, ABSENT]) {
      for (const other of [quantity('0'), '', false, day(0), good, MISSING, ABSENT, nothing]) {
        expect(compareValues(operator, nothing, other)).toBeNull();
        expect(compareValues(operator, other, nothing)).toBeNull();
      }
    }
  }
});

describe('what the type check should have refused', () => {
  test.each<[string, Value, Value]>([
    ['a number with a text', quantity('1'), '1'],
    ['a boolean with a text', true, 'true'],
    ['a day with a number', day(3), quantity('3')],
    ['a tier with its id', good, 'good'],
  ])('comparing %s is a bug', (_case, a, b) => {
    expect(() => compareValues('=', a, b)).toThrow(/^bug: "=" compares a \w+ with a \w+/);
  });

  test('ordering texts or booleans is a bug', () => {
    expect(() => compareValues('<', 'a', 'b')).toThrow('bug: "<" on a text, which has no order');
    expect(() => compareValues('>=', true, false)).toThrow('bug: ">=" on a boolean, which has no order');
  });

  test('something that is not a value of the Plan is a bug', () => {
    const number: unknown = 3;
    expect(() => compareValues('=', number as Value, number as Value)).toThrow('bug: not a value of the Plan: 3');
  });
});

test('what takes no part is not known, and missing to those who ask', () => {
  expect([isKnown(ABSENT), isMissing(ABSENT)]).toEqual([false, true]);
  expect([isKnown(MISSING), isMissing(MISSING)]).toEqual([false, true]);
  expect([isKnown(false), isMissing(false)]).toEqual([true, false]);
});
