import type { BoundAssessment } from '../assessment/bound.js';
import type { Operation, OperationId, Plan } from '../plan/plan.js';
import type { TierValue, Value } from '../plan/value.js';
import type { NormalScheme } from '../scheme/normal.js';
import type { Frame } from './frame.js';
import type { Populations } from './populations.js';

/** `final`: as the scheme says. `lowest` and `highest`: what is missing counts 0, or what it could still earn (interim range). */
export type EvaluationMode = 'final' | 'lowest' | 'highest';

/** What the pipeline has found so far; operations of later stages read it. */
export interface PipelineState {
  /** Units that take part in populations. */
  readonly populations: Populations;
  /** Rank by ranking id, by unit; a unit without a rank has none. */
  readonly ranks: Map<string, Map<number, Value>>;
  /** Tier by unit after the steps of the grading so far, where it is decided. */
  readonly tiers: Map<number, TierValue>;
}

/** What the parts of the evaluator use of it: the Plan, the inputs, and the value of any operation. */
export interface Computation {
  readonly plan: Plan;
  readonly scheme: NormalScheme;
  readonly assessment: BoundAssessment;
  readonly state: PipelineState;
  /** What holds for several units and is computed once; each key is set by one function only. */
  readonly shared: Map<string, unknown>;
  value(id: OperationId, frame: Frame): Value;
  operation(id: OperationId): Operation;
  /** The units a population holds, seen from a frame. */
  members(domain: 'units' | 'group' | 'tied', frame: Frame): readonly number[];
}
