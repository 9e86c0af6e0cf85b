import type { ShownValue } from './shown-value.js';
import type { Trace } from './trace.js';

/** A place of the regulation. `from`: the id of the node it was written at, where that is a node further up. */
export interface ClauseExplanation {
  readonly article: string | null;
  readonly quotes: readonly string[];
  readonly from: string | null;
}

/** What the author says about a part: the clause with its quoted words, and how an unclear place is read. */
export interface Grounds {
  readonly clauses: readonly ClauseExplanation[];
  readonly interpretation: string | null;
}

/** A parameter that took part: its value, and what is said of a value the regulation leaves open. */
export interface ParameterExplanation {
  readonly id: string;
  /** Entry of a map; null for the whole. */
  readonly key: string | null;
  /** Null for maps, bands and lists as a whole. */
  readonly value: ShownValue | null;
  readonly percent: boolean;
  readonly decidedBy: string | null;
  readonly assumption: string | null;
}

/** An option or modifier that entered a stage; `text` is the author's expression. */
export interface InputExplanation {
  readonly role: string;
  readonly text: string | null;
  readonly trace: Trace;
}

/** One stage of a node that did something. `before`: what entered it; null for the method. */
export interface StageExplanation {
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
  readonly before: ShownValue | null;
  readonly value: ShownValue;
  readonly trace: Trace;
  readonly inputs: readonly InputExplanation[];
}

/** A child in its parent. */
export interface ChildExplanation {
  readonly node: string;
  readonly value: ShownValue;
  /** False: absent, or not among the best that are kept. */
  readonly counts: boolean;
  /** As written; null where children have no weight. */
  readonly weight: Trace | null;
  /** Its weight ÷ the weights of all that count (exact, a fraction of 1); null without weights or when it does not count. */
  readonly share: ShownValue | null;
  /** share × value; null where there is no share or no value. */
  readonly contribution: ShownValue | null;
}

/** How one node of one unit got its value. `node` is the key in the Plan: `again/id` inside an `again`. */
export interface NodeExplanation {
  readonly node: string;
  readonly id: string;
  readonly method: string;
  readonly source: string | null;
  readonly status: 'value' | 'missing' | 'absent';
  /** As every reader sees it, after rounding. */
  readonly value: ShownValue;
  /** Before rounding. */
  readonly raw: ShownValue;
  readonly points: ShownValue | null;
  readonly stages: readonly StageExplanation[];
  readonly children: readonly ChildExplanation[];
  readonly grounds: Grounds;
  readonly parameters: readonly ParameterExplanation[];
}
