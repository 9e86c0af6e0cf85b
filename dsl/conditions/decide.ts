import type { Value } from '../plan/value.js';
import { compareValues, isKnown, isMissing } from './compare-values.js';
import type { Condition, Truth } from './condition.js';

/** A condition made of parts. */
export type GroupCondition = Extract<Condition, { readonly kind: 'all' | 'any' }>;

/** A condition without parts: what a leaf of a condition tree asks. */
export type LeafCondition = Exclude<Condition, GroupCondition>;

/** The value of an operand by its name (`#12`: operation 12 of the Plan). */
export type OperandValues = (operand: string) => Value;

/**
 * Decides a condition in Kleene's three-valued logic, synchronously. `all` is false as soon as one part is false, `any`
 * true as soon as one is true, whatever is unknown beside it; further parts are then not looked at. `all` of nothing is
 * true, `any` of nothing is false.
 *
 * The same answer as `decideWithRulesEngine`, by test.
 *
 * @throws Error on operands of types that do not fit (see {@link decideLeaf}): a bug, since types are checked before.
 */
export function decide(condition: Condition, value: OperandValues): Truth {
  if (!isGroup(condition)) return decideLeaf(condition, value);
  const settles = condition.kind === 'any';
  let truth: Truth = !settles;
  for (const part of condition.of) {
    const partTruth = decide(part, value);
    if (partTruth === settles) return settles;
    if (partTruth === null) truth = null;
  }
  return truth;
}

/** Whether a condition is made of parts (`all`, `any`). */
export function isGroup(condition: Condition): condition is GroupCondition {
  return condition.kind === 'all' || condition.kind === 'any';
}

/**
 * Decides one leaf. A comparison as in {@link compareValues}; `holds` is the operand's own truth, null without a value;
 * `missing` is always decided; an absent operand (not assigned, not applicable) is missing to it.
 *
 * @throws Error when `holds` asks a value that is not a boolean, or a comparison gets different types.
 */
export function decideLeaf(leaf: LeafCondition, value: OperandValues): Truth {
  switch (leaf.kind) {
    case 'comparison':
      return compareValues(leaf.operator, value(leaf.left), value(leaf.right));
    case 'missing':
      return isMissing(value(leaf.operand)) !== leaf.negated;
    case 'holds':
      return truthOfHolds(value(leaf.operand), !leaf.negated);
    default:
      throw new Error(`bug: not a condition: ${JSON.stringify(leaf satisfies never)}`);
  }
}

/**
 * Whether a boolean value is the expected one; null when there is no value.
 *
 * @throws Error when the value is of another type: a bug, since types are checked before.
 */
export function truthOfHolds(value: Value, expected: boolean): Truth {
  if (!isKnown(value)) return null;
  if (typeof value !== 'boolean') {
    throw new Error(`bug: a condition asks whether a ${typeof value} holds; the type check must refuse that`);
  }
  return value === expected;
}
