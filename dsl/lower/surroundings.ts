import type { Diagnostic, Path } from '../diagnostic/diagnostic.js';
import type { Words } from '../diagnostic/words.js';
import type { Population, Reference } from '../expression/scope.js';
import type { DomainSyntax, Expression } from '../expression/syntax.js';
import type { OperationId, PlanCondition } from '../plan/plan.js';
import type { NormalScheme } from '../scheme/normal.js';
import type { PlanBuilder } from './plan-builder.js';

/** Where an expression stands in the fixed pipeline; it may read what earlier stages give. */
export const STAGES = ['records', 'scores', 'ranking', 'grading', 'awards'] as const;
export type Stage = (typeof STAGES)[number];

/** What a formula may name besides the scheme's symbols, and when it is computed. */
export interface Surroundings {
  readonly stage: Stage;
  readonly populations?: readonly Population[];
  readonly ballot?: boolean;
  /** The record list whose fields are at hand (computed fields). */
  readonly records?: string;
  /** Key prefix of the tree that `again` values; empty outside of one. */
  readonly instance?: string;
}

/** How a node's value is found while the tree is being lowered. */
export interface NodeValues {
  /** The value every reader sees, at a place of which a cycle is told. */
  valueOf(id: string, instance: string, at: Path): OperationId;
  /** The points a node can reach for the unit; null when they cannot be told, because full marks are not stated. */
  reachableOf(id: string, instance: string, at: Path): OperationId | null;
  /** Values of a node's children. */
  childrenOf(id: string, instance: string, at: Path): readonly OperationId[];
}

/** What lowering an expression uses of everything that lowering a scheme shares. */
export interface LoweringBase {
  readonly scheme: NormalScheme;
  readonly plan: PlanBuilder;
  readonly diagnostics: Diagnostic[];
  /** Tier ids, best first. */
  readonly tiers: readonly string[];
  /** Stands for what a mistake leaves without an operation. */
  broken(): OperationId;
  /** Tells that an id refers to nothing, unless what it refers to may be in a part that could not be read. */
  unknown(at: Path, id: string, what: Words, known: readonly string[]): void;
  /** Notes a condition inside an expression with the operation that asks it; gives that operation back. */
  condition(kind: PlanCondition['kind'], at: Path, syntax: Expression, operation: OperationId): OperationId;
}

/** What the innermost domain around an expression ranges over. */
export type SurroundingDomain =
  | { readonly kind: 'unit' | 'population' | 'years' }
  | { readonly kind: 'records'; readonly list: string };

/** What lowering one expression needs. */
export interface ExpressionLowering {
  readonly context: LoweringBase;
  readonly references: ReadonlyMap<Expression | DomainSyntax, Reference>;
  readonly surroundings: Surroundings;
  readonly nodes: NodeValues;
  readonly at: Path;
  readonly domain: SurroundingDomain;
  /** Whether a population is around it, so that `own.x` is of another unit than the one at hand. */
  readonly inPopulation: boolean;
  /** Lowers a part, in these or other surroundings. */
  readonly lower: (part: Expression, lowering: ExpressionLowering) => OperationId;
}
