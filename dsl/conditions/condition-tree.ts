import type { ComparisonOperator } from '../expression/syntax.js';
import type { Value } from '../plan/value.js';
import type { Condition, Truth } from './condition.js';
import { decideLeaf, isGroup, type OperandValues } from './decide.js';

/** An operand's name and the value it had when the condition was decided. */
export interface OperandReading {
  readonly operand: string;
  readonly value: Value;
}

/** A decided condition, part by part: what an explanation shows. The same shape as the condition, nothing left out. */
export type ConditionTree =
  | { readonly kind: 'all' | 'any'; readonly of: readonly ConditionTree[]; readonly truth: Truth }
  | {
      readonly kind: 'comparison';
      readonly operator: ComparisonOperator;
      readonly left: OperandReading;
      readonly right: OperandReading;
      readonly truth: Truth;
    }
  | {
      readonly kind: 'missing' | 'holds';
      readonly operand: OperandReading;
      readonly negated: boolean;
      readonly truth: Truth;
    };

/**
 * Decides a condition and keeps every part's truth and values, also of parts that no longer matter. Synchronous; the same
 * tree as `decideWithRulesEngine` gives, by test.
 *
 * @throws Error on operands of types that do not fit: a bug, since types are checked before.
 */
export function decideWithTree(condition: Condition, value: OperandValues): ConditionTree {
  if (isGroup(condition)) {
    const of = condition.of.map((part) => decideWithTree(part, value));
    return { kind: condition.kind, of, truth: truthOfParts(condition.kind, of) };
  }
  const truth = decideLeaf(condition, value);
  const read = (operand: string): OperandReading => ({ operand, value: value(operand) });
  if (condition.kind === 'comparison') {
    const { operator, left, right } = condition;
    return { kind: 'comparison', operator, left: read(left), right: read(right), truth };
  }
  return { kind: condition.kind, operand: read(condition.operand), negated: condition.negated, truth };
}

function truthOfParts(kind: 'all' | 'any', parts: readonly ConditionTree[]): Truth {
  const settles = kind === 'any';
  if (parts.some((part) => part.truth === settles)) return settles;
  return parts.some((part) => part.truth === null) ? null : !settles;
}
