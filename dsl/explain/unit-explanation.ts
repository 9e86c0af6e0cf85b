import type { Truth } from '../conditions/condition.js';
import type { MissingInput } from '../evaluate/missing-inputs.js';
import type { PlanRanking, PlanStep } from '../plan/plan.js';
import type { MissingReason } from '../plan/value.js';
import type { Grounds, NodeExplanation, ParameterExplanation } from './explanation.js';
import type { ShownValue } from './shown-value.js';
import type { ConditionTrace, Trace } from './trace.js';

/** A condition for each tier that the unit may have; one with `tier` null where the tier does not matter. */
export interface TierCondition {
  readonly tier: string | null;
  readonly condition: ConditionTrace;
}

/** A rule with its condition tree. `conditions` is empty for rules that only a decision makes hold. */
export interface RuleExplanation {
  readonly id: string;
  readonly truth: Truth;
  readonly conditions: readonly TierCondition[];
  readonly grounds: Grounds;
  readonly evidence: string | null;
  readonly certifiedBy: string | null;
}

/** One tie-break entry among the units still tied before it; one with `again` may be asked more than once. */
export interface TieBreakExplanation {
  readonly index: number;
  readonly tied: number;
  /** The unit's value for each key of the entry. */
  readonly values: readonly ShownValue[];
  /** How many of them are still tied after it. */
  readonly left: number;
}

/** The place of a unit in one ranking. */
export interface RankingExplanation {
  readonly id: string;
  readonly rank: ShownValue | null;
  readonly by: Trace;
  readonly order: PlanRanking['order'];
  readonly ties: PlanRanking['ties'];
  /** Attributes whose values form the group, with the unit's own; empty: all units together. */
  readonly within: readonly { readonly attribute: string; readonly value: ShownValue }[];
  /** Units with a rank in the group, and those without one. */
  readonly size: number;
  readonly unranked: number;
  /** Units above, the classes of equals they form, and the units at this rank, itself among them. */
  readonly above: number;
  readonly classesAbove: number;
  readonly tied: number;
  readonly tieBreaks: readonly TieBreakExplanation[];
  /** The place drawn by lot, where lots decided. */
  readonly lot: number | null;
  /** What was stated with the lot. */
  readonly lotReason: string | null;
  readonly provisional: boolean;
  readonly grounds: Grounds;
}

/** Tiers of a unit at one point of grading: none yet, one, or several that are possible, best first. */
export interface TierExplanation {
  readonly possible: readonly string[];
  /** A decision that gives the tier has not been taken. */
  readonly awaited: boolean;
}

/** What the action of a step did. */
export type ActionExplanation =
  | {
      readonly kind: 'rows';
      readonly rows: readonly {
        readonly tier: string;
        /** Null: the rest (`else`). */
        readonly conditions: readonly TierCondition[] | null;
        readonly truth: Truth;
        readonly grounds: Grounds;
      }[];
    }
  | {
      readonly kind: 'decided';
      readonly by: string | null;
      readonly among: readonly string[];
      readonly decision: string | null;
      readonly reason: string | null;
    }
  | {
      readonly kind: 'quota';
      readonly tier: string;
      readonly to: string;
      readonly of: 'units' | 'group';
      readonly size: number;
      readonly share: Trace | null;
      readonly places: Trace | null;
      readonly round: 'down' | 'up' | 'half_up';
      /** Whole places; null when share or places have no value. */
      readonly whole: number | null;
      /** Units that reached the tier. */
      readonly candidates: number;
      /** Candidates with a higher value, and with the same one, itself among them; null for a unit that is not one. */
      readonly higher: number | null;
      readonly tied: number | null;
      /** Candidates without a value yet; they keep their places. */
      readonly open: number;
      readonly ties: 'out' | 'in';
      readonly by: Trace;
      readonly effect: 'inside' | 'cut' | 'exception' | null;
      /** Why an exception was made. */
      readonly reason: string | null;
    }
  | { readonly kind: 'at_most' | 'at_least' | 'set'; readonly tier: string }
  | {
      readonly kind: 'up' | 'down';
      readonly by: number | null;
      readonly bounds: readonly [number, number] | null;
      /** Decided sizes by rule, of the rules that hold. */
      readonly decided: readonly { readonly rule: string; readonly size: number; readonly reason: string | null }[];
    };

/** One step of grading, whether or not it did something. */
export interface StepOfGradingExplanation {
  readonly id: PlanStep['id'];
  readonly before: TierExplanation;
  readonly after: TierExplanation;
  /** Whether the step's condition holds; true without one. */
  readonly truth: Truth;
  readonly conditions: readonly TierCondition[];
  readonly rules: readonly RuleExplanation[];
  readonly action: ActionExplanation;
  readonly keepAs: string | null;
  readonly grounds: Grounds;
}

/** An award: granted, pending (something is not decided yet), or not. */
export interface AwardExplanation {
  readonly id: string;
  readonly status: 'granted' | 'pending' | 'not_granted' | 'not_decided';
  readonly title: boolean;
  readonly conditions: readonly TierCondition[];
  /** Null for titles and where nothing was decided. */
  readonly amount: ShownValue | null;
  /** How the amount was computed; null when it was decided. */
  readonly computed: Trace | null;
  /** Why it was decided so, where it was. */
  readonly reason: string | null;
  /** The most a decision may give; null without a limit. */
  readonly upTo: Trace | null;
  readonly grounds: Grounds;
}

/** Everything about one unit's result. Ids and exact numbers; words are added when it is shown. */
export interface UnitExplanation {
  readonly scheme: string;
  readonly year: number;
  readonly unit: string;
  readonly name: string;
  readonly asOf: string;
  readonly total: string;
  readonly eligibility: { readonly excluded: string | null; readonly rules: readonly RuleExplanation[] };
  readonly rankings: readonly RankingExplanation[];
  readonly grading: readonly StepOfGradingExplanation[];
  readonly tier: TierExplanation & {
    /** Null while it is pending, and without grading. */
    readonly decided: string | null;
    /** Why it is pending: steps that wait for a decision or are undecided, and what is missing for them. */
    readonly waiting: readonly { readonly step: string; readonly reasons: readonly MissingReason[] }[];
  };
  readonly vetoes: readonly { readonly step: string; readonly rule: string; readonly truth: Truth }[];
  readonly awards: readonly AwardExplanation[];
  readonly consequences: readonly RuleExplanation[];
  /** Nodes without their data, and what counted instead. */
  readonly missing: readonly MissingInput[];
  /** Rules (eligibility, grading, awards, consequences) that nobody can decide yet, and what is missing for them. */
  readonly undecided: readonly { readonly rule: string; readonly reasons: readonly MissingReason[] }[];
  /** From the total downwards, then the other trees; what takes no part stands without what is below it. */
  readonly nodes: readonly NodeExplanation[];
  /** Parameters that ranking, grading and awards read. */
  readonly parameters: readonly ParameterExplanation[];
}
