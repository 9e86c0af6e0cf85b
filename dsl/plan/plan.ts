import type { Path } from '../diagnostic/diagnostic.js';
import type { Operation, OperationId } from './operation.js';

export type * from './operation.js';

/** What an explanation shows of a node, in the order of computation. Every number in it is an operation. */
export interface NodeStage {
  readonly stage:
    | 'method'
    | 'missing'
    | 'times'
    | 'only_if'
    | 'at_least'
    | 'at_most'
    | 'scale_to'
    | 'round'
    | 'take_part';
  /** The value after this stage. */
  readonly value: OperationId;
  /** What entered it, by role, e.g. `of`, `each`, `condition`, `limit`, `reachable`. */
  readonly inputs: readonly { readonly role: string; readonly operation: OperationId; readonly text: string | null }[];
}

export interface PlanNode {
  /** The node's id; an instance valued from another source (`again`) has the key `again/id`. */
  readonly key: string;
  readonly id: string;
  readonly method: string;
  /** The source whose marks value it, when it is rated. */
  readonly source: string | null;
  /** Value before rounding, and the value every reader sees. */
  readonly raw: OperationId;
  readonly value: OperationId;
  readonly points: OperationId | null;
  readonly reachable: OperationId | null;
  readonly stages: readonly NodeStage[];
  readonly children: readonly string[];
  readonly weights: readonly OperationId[];
  readonly missing: 'zero' | 'ask' | 'full';
}

export interface PlanBound {
  readonly node: string;
  readonly gives: string;
  readonly atLeast: OperationId | null;
  readonly upTo: OperationId | null;
}

export interface PlanRule {
  readonly id: string;
  readonly when: OperationId | null;
}
/** What decides ties: keys compared one after the other, all computed on the units that tie when it is asked. */
export interface PlanTieBreak {
  readonly by: readonly OperationId[];
  readonly order: 'highest' | 'lowest';
  /** Asked anew of every smaller class, as long as it splits. */
  readonly again: boolean;
}
export interface PlanRanking {
  readonly id: string;
  readonly by: OperationId;
  readonly order: 'highest' | 'lowest';
  readonly within: readonly string[];
  readonly ties: 'best' | 'worst' | 'dense' | 'mean';
  readonly tieBreak: readonly PlanTieBreak[];
  readonly lots: boolean;
}
export type PlanAction =
  | { readonly kind: 'rows'; readonly rows: readonly { readonly when: OperationId | null; readonly tier: number }[] }
  | { readonly kind: 'decided'; readonly among: readonly number[] }
  | {
      readonly kind: 'quota';
      readonly tier: number;
      readonly share: OperationId | null;
      readonly places: OperationId | null;
      readonly of: 'units' | 'group';
      readonly by: OperationId;
      readonly round: 'down' | 'up' | 'half_up';
      readonly ties: 'out' | 'in';
      readonly to: number;
      readonly exception: boolean;
    }
  | { readonly kind: 'at_most' | 'at_least' | 'set'; readonly tier: number }
  | { readonly kind: 'up' | 'down'; readonly by: number | null; readonly decided: readonly [number, number] | null };
export interface PlanStep {
  readonly id: string;
  readonly when: OperationId | null;
  readonly anyOf: readonly PlanRule[] | null;
  readonly action: PlanAction;
  readonly keepAs: string | null;
}
export interface PlanAward {
  readonly id: string;
  /** Depends on this year's ranks: not granted while a rank is provisional. */
  readonly readsRank: boolean;
  readonly when: OperationId | null;
  readonly amount: OperationId | null;
  readonly isTitle: boolean;
  readonly decided: { readonly upTo: OperationId | null } | null;
}
export interface PlanRecords {
  readonly id: string;
  readonly computed: readonly { readonly field: string; readonly value: OperationId }[];
  readonly validYears: OperationId | null;
}

/** A condition inside an expression: what an `if`, or the `where` of an aggregate, asks. */
export interface PlanCondition {
  readonly kind: 'if' | 'where';
  /** Place of the formula in the scheme. */
  readonly at: Path;
  /** Canonical text. */
  readonly text: string;
  /** What asks it: the choice of an `if`, the reduction of a `where`. */
  readonly operation: OperationId;
}

/** An aggregate as the author wrote it, for explanations. */
export interface PlanAggregate {
  readonly operation: OperationId;
  /** Canonical text. */
  readonly text: string;
}

/** The typed dataflow graph of a scheme. Nothing downstream knows methods. */
export interface Plan {
  readonly operations: readonly Operation[];
  readonly total: string;
  /** By key, children before parents. */
  readonly nodes: readonly PlanNode[];
  /** Limits of each decision on a node. */
  readonly bounds: readonly PlanBound[];
  readonly ballotMarks: Readonly<Record<string, OperationId>>;
  readonly records: readonly PlanRecords[];
  readonly eligibility: readonly {
    readonly id: string;
    readonly when: OperationId;
    readonly stage: 'inputs' | 'scores';
  }[];
  readonly rankings: readonly PlanRanking[];
  readonly tiers: readonly string[];
  readonly grading: readonly PlanStep[];
  readonly awards: readonly PlanAward[];
  readonly consequences: readonly { readonly id: string; readonly when: OperationId }[];
  /** Each once for a place, in the order of lowering. */
  readonly conditions: readonly PlanCondition[];
  /** Each operation once, in the order of lowering. */
  readonly aggregates: readonly PlanAggregate[];
}
