import { describe, expect, test } from 'vitest';
import type { Condition, Truth } from '../../../dsl/conditions/condition.js';
import { decideWithTree } from '../../../dsl/conditions/condition-tree.js';
import { decide } from '../../../dsl/conditions/decide.js';
import { quantity } from '../../../dsl/number/index.js';
import type { Value } from '../../../dsl/plan/value.js';
import { lookUp } from './condition-arbitrary.js';

const MISSING: Value = { kind: 'missing', reasons: [{ kind: 'not_reported', of: 'members' }] };
const ABSENT: Value = { kind: 'absent', reason: 'not_applicable' };
const values = lookUp(
  new Map<string, Value>([
    ['yes', true],
    ['no', false],
    ['gap', MISSING],
    ['absent', ABSENT],
    ['three', quantity('3')],
    ['four', quantity('4')],
  ]),
);
const holds = (operand: string, negated = false): Condition => ({ kind: 'holds', operand, negated });
const missing = (operand: string, negated = false): Condition => ({ kind: 'missing', operand, negated });
const all = (...of: Condition[]): Condition => ({ kind: 'all', of });
const any = (...of: Condition[]): Condition => ({ kind: 'any', of });
const NAMES = ['yes', 'no', 'gap'] as const;

describe('decide', () => {
  test('"all" is false with one false part, else undecided with one undecided part', () => {
    const table = NAMES.map((a) => NAMES.map((b) => decide(all(holds(a), holds(b)), values)));
    expect(table).toEqual<Truth[][]>([
      [true, false, null],
      [false, false, false],
      [null, false, null],
    ]);
  });

  test('"any" is true with one true part, else undecided with one undecided part', () => {
    const table = NAMES.map((a) => NAMES.map((b) => decide(any(holds(a), holds(b)), values)));
    expect(table).toEqual<Truth[][]>([
      [true, true, true],
      [true, false, null],
      [true, null, null],
    ]);
  });

  test('"all" of nothing is true and "any" of nothing is false', () => {
    expect(decide(all(), values)).toBe(true);
    expect(decide(any(), values)).toBe(false);
    expect(decide(any(any(), all(any())), values)).toBe(false);
  });

  test('a comparison asks for both operands', () => {
    const less: Condition = { kind: 'comparison', operator: '<', left: 'three', right: 'four' };
    expect(decide(less, values)).toBe(true);
    expect(decide({ ...less, right: 'gap' }, values)).toBeNull();
    expect(decide({ ...less, left: 'absent' }, values)).toBeNull();
  });

  test('"is missing" is always decided', () => {
    expect([missing('gap'), missing('yes'), missing('absent')].map((leaf) => decide(leaf, values))).toEqual([
      true,
      false,
      true,
    ]);
    expect(
      [missing('gap', true), missing('yes', true), missing('absent', true)].map((leaf) => decide(leaf, values)),
    ).toEqual([false, true, false]);
  });

  test('a negated unknown stays unknown', () => {
    expect(decide(holds('gap', true), values)).toBeNull();
    expect(decide(holds('absent', true), values)).toBeNull();
    expect(decide(holds('no', true), values)).toBe(true);
  });

  test('asking whether a number holds is a bug', () => {
    expect(() => decide(holds('three'), values)).toThrow('bug: a condition asks whether');
  });
});

describe('decideWithTree', () => {
  test('shows every part with its values, also where the answer is settled before', () => {
    const condition = any(holds('yes'), all(missing('three', true), holds('gap')), {
      kind: 'comparison',
      operator: '>=',
      left: 'three',
      right: 'four',
    });
    expect(decideWithTree(condition, values)).toEqual({
      kind: 'any',
      truth: true,
      of: [
        { kind: 'holds', operand: { operand: 'yes', value: true }, negated: false, truth: true },
        {
          kind: 'all',
          truth: null,
          of: [
            { kind: 'missing', operand: { operand: 'three', value: quantity('3') }, negated: true, truth: true },
            { kind: 'holds', operand: { operand: 'gap', value: MISSING }, negated: false, truth: null },
          ],
        },
        {
          kind: 'comparison',
          operator: '>=',
          left: { operand: 'three', value: quantity('3') },
          right: { operand: 'four', value: quantity('4') },
          truth: false,
        },
      ],
    });
  });
});
