import type { Value } from '../plan/value.js';
import type { Condition, Truth } from './condition.js';
import type { ConditionTree } from './condition-tree.js';
import { isGroup, type LeafCondition } from './decide.js';

/** What a run of the rules engine leaves in a published condition. */
export interface RunNode {
  readonly all?: readonly RunNode[];
  readonly any?: readonly RunNode[];
  readonly factResult?: unknown;
  readonly valueResult?: unknown;
  readonly result?: boolean;
}

/** One condition, run twice. */
export interface Runs {
  /** Every unknown leaf counted as false. */
  readonly pessimistic: RunNode;
  /** Every unknown leaf counted as true; the same node when no leaf is unknown. */
  readonly optimistic: RunNode;
}

/**
 * Lays two runs of a condition's published form side by side: where they agree it is decided, elsewhere null. The tree has
 * the shape of the condition, not of the published form (constants and the `all` around a single leaf are gone).
 *
 * @throws Error when the runs do not fit the condition: a bug.
 */
export function mergeRuns(condition: Condition, runs: Runs): ConditionTree {
  return isGroup(condition) ? mergePart(condition, runs) : mergeLeaf(condition, partOf(runs, 'all', 0));
}

function mergePart(condition: Condition, runs: Runs): ConditionTree {
  if (!isGroup(condition)) return mergeLeaf(condition, runs);
  const of = condition.of.map((part, index) => mergePart(part, partOf(runs, condition.kind, index)));
  return { kind: condition.kind, of, truth: agreedTruth(runs) };
}

function mergeLeaf(leaf: LeafCondition, runs: Runs): ConditionTree {
  const truth = agreedTruth(runs);
  // The facts of an engine are operands, all of type Value; the library hands them back as they are.
  const value = runs.pessimistic.factResult as Value;
  if (leaf.kind !== 'comparison') {
    return { kind: leaf.kind, operand: { operand: leaf.operand, value }, negated: leaf.negated, truth };
  }
  const right = { operand: leaf.right, value: runs.pessimistic.valueResult as Value };
  return { kind: 'comparison', operator: leaf.operator, left: { operand: leaf.left, value }, right, truth };
}

function partOf(runs: Runs, kind: 'all' | 'any', index: number): Runs {
  const pessimistic = runs.pessimistic[kind]?.[index];
  const optimistic = runs.optimistic[kind]?.[index];
  if (pessimistic === undefined || optimistic === undefined) {
    throw new Error('bug: the rules engine left a part of a condition out');
  }
  return { pessimistic, optimistic };
}

function agreedTruth({ pessimistic, optimistic }: Runs): Truth {
  if (typeof pessimistic.result !== 'boolean' || typeof optimistic.result !== 'boolean') {
    throw new Error('bug: the rules engine did not decide a part of a condition');
  }
  return pessimistic.result === optimistic.result ? pessimistic.result : null;
}
