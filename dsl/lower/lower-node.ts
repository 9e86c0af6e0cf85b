import type { OperationId, Reducer } from '../plan/plan.js';
import type { NormalNode } from '../scheme/normal.js';
import type { PlanBuilder } from './plan-builder.js';

/** A value that entered a stage of a node, for explanations. */
export interface StageInput {
  readonly role: string;
  readonly operation: OperationId;
  /** The author's expression, when there is one. */
  readonly text: string | null;
}

/** What a method gives: its value, and what an explanation shows of it. */
export interface LoweredMethod {
  readonly value: OperationId;
  readonly inputs: readonly StageInput[];
  /** Points that can be reached; default the node's `points`. */
  readonly reachable?: OperationId | null;
  readonly children?: readonly string[];
  readonly weights?: readonly OperationId[];
  readonly source?: string | null;
  /** Lower limit where `at_least` does not say another. */
  readonly floor?: OperationId;
}

/** Branches of a choice with what an explanation shows of them. */
export interface LoweredRows {
  readonly branches: readonly { readonly when: OperationId; readonly gives: OperationId }[];
  readonly otherwise: OperationId | null;
  readonly inputs: readonly StageInput[];
}

/** What a method may use to add its operations. Mistakes it meets become diagnostics at the node's options. */
export interface LowerNode {
  readonly plan: PlanBuilder;
  /** The operation of an option's expression; `value` when the method is a bare expression. */
  formula(node: NormalNode, option: string): OperationId;
  optionalFormula(node: NormalNode, option: string): OperationId | null;
  inputs(node: NormalNode, operations: Readonly<Record<string, OperationId>>): readonly StageInput[];
  /** The node's `points`; without them a diagnostic and a missing value. */
  fullMarks(node: NormalNode): OperationId;
  /** whole(of ÷ each) × points for of > 0, else 0; `proportional` without taking the whole. */
  steps(of: OperationId, each: OperationId, points: OperationId, proportional: boolean): OperationId;
  /** The source that rates the node here: its own, or that of the `again` around it. */
  sourceOf(node: NormalNode): string;
  /** The marks of a source on a key, combined as the source says. */
  ratings(source: string, key: string): OperationId;
  /** Declares the limits of each decision on a node. */
  bound(node: string, gives: string, atLeast: OperationId | null, upTo: OperationId | null): void;
  bandRows(node: NormalNode, of: OperationId | null): LoweredRows;
  /** Another node's tree, valued from another source. */
  again(
    node: NormalNode,
    target: string,
    source: string,
  ): { readonly key: string; readonly value: OperationId; readonly reachable: OperationId | null };
  /** Lowers the children and reduces those that take part. */
  combine(node: NormalNode, reducer: Reducer): LoweredMethod;
}
