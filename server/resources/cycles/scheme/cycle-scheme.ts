import type { AssessmentDocument, EntryDescription, JsonSchema, NormalField, Words } from '../../../../dsl/index.js';

/** An attribute that a scheme declares, as far as values need it. */
export interface SchemeAttribute extends Pick<NormalField, 'id' | 'label' | 'type' | 'values'> {
  /** Whether any result depends on it. */
  readonly isNeeded: boolean;
}

/** A parameter that a scheme declares. */
export interface SchemeParameter {
  readonly id: string;
  readonly label: Words;
  /** Plain data; undefined when the cycle must give a value. */
  readonly default: unknown;
  /** Why the scheme assumes its default, where the regulation leaves it open. */
  readonly assumption: string | null;
  readonly decidedBy: string | null;
}

/** A stage of a scheme's procedure with its days, as far as they are written and exist. */
export interface SchemeStage {
  readonly id: string;
  readonly label: Words;
  /** First day and last day, `YYYY-MM-DD`, in the scheme's time zone. */
  readonly from: string | null;
  readonly until: string | null;
  /** Texts in place of days that are none: no such day, or another form. */
  readonly unreadable: readonly string[];
}

/** What a cycle needs to know of the scheme version it applies; plain data, the same as long as the hash is. */
export interface CycleScheme {
  readonly scheme: string;
  readonly title: string;
  readonly year: number;
  readonly hash: string;
  readonly timeZone: string;
  readonly attributes: readonly SchemeAttribute[];
  readonly parameters: readonly SchemeParameter[];
  readonly stages: readonly SchemeStage[];
  /** What people enter under it. */
  readonly entries: EntryDescription;
  /** Of the assessment document it takes. */
  readonly schema: JsonSchema;
  readonly template: AssessmentDocument;
}
