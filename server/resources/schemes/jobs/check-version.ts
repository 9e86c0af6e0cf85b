import {
  type Acknowledged,
  type CaseOutcome,
  type ClauseCoverage,
  type CompiledScheme,
  caseDiagnostics,
  checkScheme,
  clauseCoverage,
  coverageDiagnostics,
  type Diagnostic,
  parseCase,
  type RuleCoverage,
  ruleCoverage,
  runCase,
  type Severity,
} from '../../../../dsl/index.js';
import { identityOf } from './describe-scheme.js';
import { limitDiagnostics } from './limit-diagnostics.js';

/** The content of a version, as an author writes it. */
export interface VersionContent {
  readonly text: string;
  readonly source: string | null;
  readonly cases: readonly { readonly name: string; readonly text: string }[];
}

/** What running one case file found. */
export interface CaseCheck {
  readonly file: string;
  /** The case's sentence; the file's name when it cannot be read. */
  readonly name: string;
  /** `not_run`: the scheme has errors. */
  readonly status: CaseOutcome['status'] | 'not_run';
  /** Placed in the case file. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Everything that is to be said of the content of a version, as data for editors. */
export interface VersionCheck {
  /** Whether it can be evaluated. */
  readonly valid: boolean;
  readonly scheme: string | null;
  readonly title: string | null;
  readonly year: number | null;
  readonly hash: string | null;
  /** Errors and lints, placed in the text; the first 1000, errors first. */
  readonly diagnostics: readonly Diagnostic[];
  readonly total: number;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly acknowledged: readonly Acknowledged[];
  readonly cases: readonly CaseCheck[];
  /** Which rules the cases reach; `diagnostics` tell the others at their places. Null while there are errors. */
  readonly rules: (RuleCoverage & { readonly diagnostics: readonly Diagnostic[] }) | null;
  /** Which sentences of the regulation are quoted; null without a regulation, or while the text is no scheme. */
  readonly clauses: ClauseCoverage | null;
  /** The scheme names a text of the regulation (`source`), but there is none. */
  readonly sourceMissing: boolean;
}

/** The name of a scheme's file in diagnostics. */
const FILE = 'scheme.yaml';

/** Job: checks a version's content: errors, lints, quotes, cases, and what both coverages say. Any content is taken. */
export async function checkVersion({ text, source, cases }: VersionContent): Promise<VersionCheck> {
  const { compilation, diagnostics, acknowledged } = checkScheme(text, { source, file: FILE });
  const { compiled, spec, document } = compilation;
  const count = (severity: Severity): number => diagnostics.filter((found) => found.severity === severity).length;
  return {
    valid: compiled !== null,
    ...identityOf(compilation),
    hash: compiled?.hash ?? null,
    ...limitDiagnostics(diagnostics),
    counts: { error: count('error'), warning: count('warning'), info: count('info') },
    acknowledged,
    ...(await checkCases(compiled, cases, (found) => document.place(found))),
    clauses: spec === null || source === null ? null : clauseCoverage(spec, source, document),
    sourceMissing: source === null && (compilation.scheme?.source ?? null) !== null,
  };
}

async function checkCases(
  compiled: CompiledScheme | null,
  files: VersionContent['cases'],
  place: (diagnostics: readonly Diagnostic[]) => readonly Diagnostic[],
): Promise<Pick<VersionCheck, 'cases' | 'rules'>> {
  const cases: CaseCheck[] = [];
  const evaluations: NonNullable<CaseOutcome['evaluation']>[] = [];
  for (const { name: file, text } of files) {
    const { value, diagnostics } = parseCase(text, file);
    if (value === undefined) {
      cases.push({ file, name: file, status: 'invalid', diagnostics });
    } else if (compiled === null) {
      cases.push({ file, name: value.name, status: 'not_run', diagnostics });
    } else {
      const outcome = await runCase(compiled, value);
      const { name, status, evaluation } = outcome;
      if (evaluation !== null) evaluations.push(evaluation);
      cases.push({ file, name, status, diagnostics: [...diagnostics, ...caseDiagnostics(outcome)] });
    }
  }
  if (compiled === null) return { cases, rules: null };
  const rules = ruleCoverage(compiled, evaluations);
  return { cases, rules: { ...rules, diagnostics: place(coverageDiagnostics(rules)) } };
}
