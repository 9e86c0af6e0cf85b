import type {
  AssessmentDocument,
  ClauseCoverage,
  Completions,
  Data,
  Declaration,
  Description,
  Diagnostic,
  Edit,
  EditedText,
  EntryDescription,
  Form,
  FormEdits,
  IndicatorTables,
  Language,
  NewIdentity,
  Outcome,
  OutlinePart,
  Path,
  Place,
  RuleCoverage,
  SchemeComparison,
  Target,
  UnitResult,
  Way,
  Words,
} from '../../../../dsl/index.js';

/** A case file of a version. */
export interface CaseFile {
  readonly name: string;
  readonly text: string;
}

/** What checking a text found. */
export interface Checked {
  readonly diagnostics: readonly Diagnostic[];
  readonly acknowledged: readonly { readonly message: Words; readonly reason: string; readonly line: number | null }[];
  /** The indicator tables; null while the text is too far from a scheme. */
  readonly tables: IndicatorTables | null;
  readonly isReady: boolean;
}

/** What there is to fill in around a place of the text. */
export interface FormAt {
  readonly path: Path;
  readonly form: Form;
  /** The value at the path as it is written. */
  readonly value: { readonly [key: string]: Data };
  readonly place: Place | null;
  /** The form of an entry, by the key of the list or map of them. */
  readonly entryForms: { readonly [key: string]: Form };
  /** The forms around it, from the outside in. */
  readonly parents: readonly { readonly path: Path; readonly label: Words; readonly name: string }[];
  readonly declarations: readonly Pick<Declaration, 'kind' | 'id' | 'label'>[];
}

/** How a case went. */
export interface CaseResult {
  readonly file: string;
  readonly name: string;
  readonly status: 'passed' | 'failed' | 'invalid';
  readonly diagnostics: readonly Diagnostic[];
}

/** Cases, and what of the rules they reach; null while the scheme has errors. */
export interface CasesRun {
  readonly results: readonly CaseResult[];
  readonly coverage: RuleCoverage | null;
}

/** A parameter of the year. */
export interface SampleParameter {
  readonly id: string;
  readonly label: Words;
  readonly type: string;
  readonly values: readonly { readonly id: string; readonly label: Words }[];
  /** What counts where nothing is given, as the scheme writes it; null where the cycle must give it. */
  readonly standard: unknown;
}

/** What to fill in for a try-out. */
export interface Sample {
  readonly entries: EntryDescription;
  readonly attributes: EntryDescription['facts'][number][];
  readonly parameters: readonly SampleParameter[];
  readonly template: AssessmentDocument;
}

/** What came out of a try-out. */
export interface TriedOut {
  readonly diagnostics: readonly Diagnostic[];
  readonly units: readonly { readonly id: string; readonly name: string }[];
  readonly result: UnitResult | null;
  readonly tierLabel: string | null;
  /** The explanation as indented lines; empty where there is none. */
  readonly explanation: string;
}

/** A place to look at for the new year, and whether it says something else by now. */
export interface YearChange {
  readonly kind: string;
  readonly about: Words;
  readonly where: string;
  readonly now: string;
  readonly isChanged: boolean;
  readonly place: Place | null;
}

/** What the page asks of the language, which runs beside it: `ask` goes there, `answer` comes back. */
export interface Questions {
  readonly check: {
    readonly ask: { readonly text: string; readonly source: string | null; readonly language: Language };
    readonly answer: Checked;
  };
  readonly complete: {
    readonly ask: { readonly text: string; readonly offset: number; readonly language: Language };
    readonly answer: Completions;
  };
  readonly describe: {
    readonly ask: { readonly text: string; readonly offset: number };
    readonly answer: Description | null;
  };
  readonly define: { readonly ask: { readonly text: string; readonly offset: number }; readonly answer: Target | null };
  readonly outline: { readonly ask: { readonly text: string }; readonly answer: readonly OutlinePart[] };
  readonly form: {
    readonly ask: { readonly text: string; readonly at: number | Path };
    readonly answer: FormAt | null;
  };
  readonly edit: {
    readonly ask: { readonly text: string; readonly edits: readonly Edit[] };
    readonly answer: Outcome<EditedText>;
  };
  readonly add: {
    readonly ask: {
      readonly text: string;
      readonly path: Path;
      readonly choice: string | null;
      readonly language: Language;
    };
    readonly answer: FormEdits | null;
  };
  readonly switch: {
    readonly ask: { readonly text: string; readonly path: Path; readonly to: string; readonly language: Language };
    readonly answer: readonly Edit[] | null;
  };
  readonly rewrite: {
    readonly ask: { readonly text: string; readonly path: Path; readonly way: Way; readonly language: Language };
    readonly answer: readonly Edit[] | null;
  };
  readonly rename: {
    readonly ask: { readonly text: string; readonly path: Path; readonly to: string };
    readonly answer: Outcome<EditedText>;
  };
  readonly place: { readonly ask: { readonly text: string; readonly path: Path }; readonly answer: Place | null };
  readonly cases: {
    readonly ask: { readonly text: string; readonly cases: readonly CaseFile[] };
    readonly answer: CasesRun;
  };
  readonly clauses: {
    readonly ask: { readonly text: string; readonly source: string };
    readonly answer: ClauseCoverage | null;
  };
  readonly sample: { readonly ask: { readonly text: string }; readonly answer: Sample | null };
  readonly readDocument: { readonly ask: { readonly text: string }; readonly answer: AssessmentDocument | null };
  readonly tryOut: {
    readonly ask: {
      readonly text: string;
      readonly document: AssessmentDocument;
      readonly unit: string | null;
      readonly language: Language;
    };
    readonly answer: TriedOut | null;
  };
  readonly compare: {
    readonly ask: { readonly before: string; readonly after: string };
    readonly answer: SchemeComparison | null;
  };
  readonly newYear: {
    readonly ask: { readonly before: string; readonly identity: NewIdentity; readonly after: string };
    readonly answer: readonly YearChange[] | null;
  };
}

export type QuestionKind = keyof Questions;
export type Ask<K extends QuestionKind> = Questions[K]['ask'];
export type Answer<K extends QuestionKind> = Questions[K]['answer'];

/** A question on its way, and its answer on the way back. */
export interface Letter {
  readonly id: number;
  readonly kind: QuestionKind;
  readonly ask: unknown;
}
export type Reply =
  | { readonly id: number; readonly answer: unknown; readonly error: null }
  | { readonly id: number; readonly answer: null; readonly error: string };
