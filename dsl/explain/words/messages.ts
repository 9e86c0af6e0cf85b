import type { MissingReason } from '../../plan/value.js';
import type { StageExplanation } from '../explanation.js';
import type { RecordTrace } from '../trace.js';

/** Everything an explanation says, in one language. Names come from the scheme; the compiler asks for every entry. */
export interface Messages {
  readonly yes: string;
  readonly no: string;
  readonly none: string;
  /** Between entries of a list, and between parts of a sentence. */
  readonly comma: string;
  readonly semicolon: string;
  /** Between quotes. */
  readonly between: string;
  readonly colon: string;
  readonly bracket: (text: string) => string;
  readonly quote: (text: string) => string;
  readonly points: (value: string) => string;
  readonly fullMarks: string;
  readonly outOf: (points: string) => string;
  readonly noScore: (why: string) => string;
  readonly absent: { readonly not_assigned: string; readonly not_applicable: string };
  readonly undecided: string;
  readonly missing: string;
  readonly reasons: Readonly<Record<MissingReason['kind'], (name: string) => string>>;

  readonly functions: {
    readonly truncate: string;
    readonly floor: string;
    readonly ceil: string;
    readonly round: string;
    readonly least: string;
    readonly greatest: string;
    readonly absolute: string;
    readonly year_of: string;
    readonly days: string;
  };
  readonly modes: { readonly half_up: string; readonly half_even: string; readonly up: string; readonly down: string };

  readonly stages: Readonly<Record<Exclude<StageExplanation['stage'], 'method' | 'take_part'>, string>>;
  readonly countedAs: (value: string, why: string) => string;
  readonly roundedTo: (mode: string, to: string) => string;
  readonly computedValue: string;
  readonly otherRows: string;
  readonly conditionGives: (truth: boolean | null, value: string) => string;
  readonly applyOtherwise: (value: string) => string;

  readonly weight: (weight: string) => string;
  readonly share: (share: string) => string;
  readonly contributes: (points: string) => string;
  /** Weight each part got of those that are not assigned. */
  readonly sharedOut: (extra: string) => string;
  readonly notKept: string;

  readonly source: (from: string) => string;
  readonly verifiedBy: (by: string) => string;
  readonly ofYear: (year: string, name: string) => string;
  readonly parameter: (name: string) => string;
  readonly decidedBy: (by: string) => string;
  readonly assumption: (text: string) => string;
  readonly seeNode: string;
  /** The points a node can reach for the unit. */
  readonly reachable: (node: string) => string;
  readonly inTable: (table: string, key: string) => string;
  readonly inColumn: (column: string) => string;
  readonly reaches: (limit: string) => string;
  readonly hasRow: (table: string, key: string) => string;
  readonly inList: (list: string, key: string) => string;
  readonly inDomain: (domain: string) => string;
  readonly domains: { readonly units: string; readonly group: string; readonly tied: string };
  readonly reducers: Readonly<
    Record<
      'count' | 'sum' | 'mean' | 'median' | 'highest' | 'lowest' | 'any' | 'all' | 'trimmed' | 'quantile' | 'best',
      string
    >
  >;
  readonly rankAmong: (domain: string, size: number, rank: string, higher: number) => string;
  /** `what`: what is read of each member; null where it is computed. */
  readonly among: (domain: string, size: number, reducer: string, value: string, what: string | null) => string;
  readonly ofMembers: (domain: string, what: string, reducer: string) => string;
  readonly leftOut: (count: number) => string;
  readonly filtered: (count: number) => string;
  readonly records: (list: string, all: number, counted: number) => string;
  readonly noRecords: string;
  readonly entry: (position: number) => string;
  readonly entryCounts: Readonly<Record<Exclude<RecordTrace['counts'], 'yes'>, string>>;
  readonly times: (count: string) => string;
  readonly history: (reducer: string) => string;
  readonly marks: (source: string, combine: string) => string;
  readonly combine: { readonly mean: string; readonly median: string; readonly weighted: string };
  readonly trimmed: (highest: number, lowest: number) => string;
  readonly dropped: string;
  readonly markWeight: (weight: string) => string;
  readonly ballot: (place: number, size: number) => string;
  /** Each decision with its reason in brackets. */
  readonly decisions: (points: readonly string[]) => string;
  readonly reason: (text: string) => string;
  readonly noDecision: string;
  readonly builtIn: {
    readonly year: string;
    readonly as_of: string;
    readonly place: string;
    readonly ballot_size: string;
    readonly tier: string;
    readonly rank: string;
  };

  readonly all: string;
  readonly any: string;
  /** Of a rule: whether it holds. */
  readonly holds: (truth: boolean | null) => string;
  /** Of a condition that wants a no. */
  readonly isNo: (name: string, value: string) => string;
  readonly hasNoValue: (name: string) => string;
  readonly hasValue: (name: string) => string;
  readonly always: string;

  readonly clause: (article: string | null) => string;
  readonly interpretation: string;

  readonly headings: {
    readonly result: string;
    readonly scores: string;
    readonly otherScores: string;
    readonly eligibility: string;
    readonly ranking: string;
    readonly grading: string;
    readonly awards: string;
    readonly consequences: string;
    readonly missing: string;
    readonly parameters: string;
  };
  readonly title: (unit: string, scheme: string) => string;
  readonly asOf: (day: string) => string;
  readonly total: (value: string) => string;
  readonly rank: (rank: string, size: number) => string;
  readonly noRank: string;
  readonly provisional: string;
  readonly tier: (tier: string) => string;
  readonly noTier: string;
  readonly tierPending: (tiers: string) => string;
  readonly excluded: (rule: string) => string;
  readonly eligible: string;
  readonly nothingMissing: string;
  readonly counted: {
    readonly zero: string;
    readonly full: string;
    readonly open: string;
    /** Open although nothing has to be reported any more. */
    readonly uncomputable: string;
  };

  readonly within: (groups: string) => string;
  readonly withinAll: string;
  readonly rankedBy: (by: string, lowest: boolean) => string;
  readonly place: (above: number, tied: number, size: number) => string;
  readonly unranked: (count: number) => string;
  readonly ties: { readonly best: string; readonly worst: string; readonly dense: string; readonly mean: string };
  readonly tieBreak: (key: string, tied: number, value: string, left: number) => string;
  readonly lot: (place: number) => string;

  readonly change: (before: string, after: string) => string;
  readonly unchanged: (tier: string) => string;
  readonly noTierYet: string;
  readonly either: (tiers: readonly string[]) => string;
  readonly awaited: string;
  readonly stepIdle: string;
  readonly stepUndecided: string;
  readonly ifTier: (tier: string) => string;
  readonly toTier: (tier: string) => string;
  readonly decisionTaken: (by: string | null, tier: string) => string;
  readonly decisionOpen: (by: string | null, tiers: string) => string;
  readonly atMost: (tier: string) => string;
  readonly atLeast: (tier: string) => string;
  readonly set: (tier: string) => string;
  readonly shift: (up: boolean, size: string) => string;
  readonly shiftDecided: (rule: string, size: number) => string;
  readonly shiftOpen: (low: number, high: number) => string;
  readonly byDecisionOnly: (named: boolean) => string;
  readonly quotaPlaces: (tier: string, size: number, share: string, wanted: string, places: string) => string;
  readonly quotaFixed: (tier: string, places: string) => string;
  readonly quotaUnknown: (tier: string) => string;
  readonly quotaCandidates: (candidates: number) => string;
  readonly quotaPosition: (higher: number, tied: number) => string;
  readonly quotaOpen: (count: number) => string;
  readonly quotaEffect: {
    readonly inside: string;
    readonly exception: string;
    readonly cut: (to: string) => string;
    readonly none: string;
  };
  readonly evidence: (text: string) => string;
  readonly certifiedBy: (text: string) => string;
  readonly awardStatus: {
    readonly granted: string;
    readonly pending: string;
    readonly not_granted: string;
    readonly not_decided: string;
  };
  readonly awardDecided: string;
  readonly upTo: (limit: string) => string;
  readonly waiting: string;
}
