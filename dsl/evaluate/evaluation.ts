import type { Truth } from '../conditions/condition.js';
import type { PlanRanking } from '../plan/plan.js';
import type { UnitAward } from './award-units.js';
import type { DecideRules } from './decide-rules.js';
import type { Evaluator } from './evaluator.js';
import type { Grading } from './grade-units.js';
import type { RankedUnits } from './rank-units.js';

/** Whether a unit is left out: the first rule that holds, and the rules nobody can decide yet. */
export interface Eligibility {
  readonly excluded: string | null;
  readonly undecided: readonly string[];
}

/** Everything one evaluation found; results and explanations are read from it. */
export interface Evaluation {
  readonly evaluator: Evaluator;
  /** The same scores with every gap at its lowest and at its highest, for interim results; null unless asked for. */
  readonly range: { readonly lowest: Evaluator; readonly highest: Evaluator } | null;
  readonly eligibility: readonly Eligibility[];
  readonly rankings: readonly { readonly ranking: PlanRanking; readonly ranked: RankedUnits }[];
  /** Units whose rank may still change: somebody they are compared with is incomplete. */
  readonly provisional: ReadonlySet<number>;
  readonly grading: Grading;
  readonly awards: readonly (readonly UnitAward[])[];
  /** By unit, then by consequence id. */
  readonly consequences: readonly ReadonlyMap<string, Truth>[];
  readonly decide: DecideRules;
}
