import type { CompiledScheme } from '../compile.js';
import type { Diagnostic, Path, Place } from '../diagnostic/diagnostic.js';
import { type EvaluateOptions, evaluate } from '../evaluate/evaluate.js';
import type { Evaluation } from '../evaluate/evaluation.js';
import { validateAssessment } from '../validate/validate-assessment.js';
import { compareResults, type Difference } from './compare-result.js';
import { caseDiffers } from './diagnostics.js';
import { checkExpectation } from './expectation-keys.js';
import type { Case, Expectation } from './parse-case.js';

/** A difference with its place in the case file; null when the expectation was not text. */
export interface PlacedDifference extends Difference {
  readonly place: Place | null;
}

/** What running an example found. */
export interface CaseOutcome {
  readonly name: string;
  readonly file: string | null;
  /** `failed`: results differ; `invalid`: the input or the expectation is wrong, so nothing was compared. */
  readonly status: 'passed' | 'failed' | 'invalid';
  readonly differences: readonly PlacedDifference[];
  /** Of the input and the expectation, placed for a case file; warnings leave the status alone. */
  readonly diagnostics: readonly Diagnostic[];
  /** For rule coverage and explanations; null when invalid. */
  readonly evaluation: Evaluation | null;
}

/** An assessment document with results that were computed independently, as plain data. */
export interface Vector {
  readonly input: unknown;
  readonly expect: Expectation;
}

/**
 * Evaluates an example and compares what it expects. Mistakes in the input or in the names of the expectation make it
 * `invalid` with diagnostics; it never throws for them.
 *
 * @example
 * const outcome = await runCase(compiled, parsed.value);
 * outcome.status === 'passed' || outcome.differences.map(({ unit, key, actual }) => …);
 */
export async function runCase(
  compiled: CompiledScheme,
  subject: Case,
  options: EvaluateOptions = {},
): Promise<CaseOutcome> {
  const { document } = subject;
  const found = await runVector(compiled, subject, options);
  return {
    ...found,
    name: subject.name,
    file: document.file,
    differences: found.differences.map((difference) => ({
      ...difference,
      place: document.placeOf(pathOf(difference)),
    })),
    diagnostics: document.place(found.diagnostics),
  };
}

/** As {@link runCase}, for plain data without a file: paths begin with `input` or `expect`, places are null. */
export async function runVector(
  compiled: CompiledScheme,
  { input, expect }: Vector,
  options: EvaluateOptions = {},
): Promise<CaseOutcome> {
  const validated = validateAssessment(input);
  const names = checkExpectation(compiled, expect, ['expect']);
  const before = [...below('input', validated.diagnostics), ...names];
  const outcome = { name: '', file: null, differences: [], evaluation: null };
  if (validated.value === undefined || names.length > 0) {
    return { ...outcome, status: 'invalid', diagnostics: before };
  }
  const { result, evaluation, diagnostics } = await evaluate(compiled, validated.value, options);
  const all = [...before, ...below('input', diagnostics)];
  if (result === null) return { ...outcome, status: 'invalid', diagnostics: all };
  const differences = compareResults(expect, result.units).map((difference) => ({ ...difference, place: null }));
  return {
    ...outcome,
    status: differences.length === 0 ? 'passed' : 'failed',
    differences,
    diagnostics: all,
    evaluation,
  };
}

/** How many examples passed; `failed` and `invalid` ones are no pass. */
export interface CaseSummary {
  readonly total: number;
  readonly passed: number;
  readonly failed: number;
  readonly invalid: number;
}

/** Counts outcomes by status. */
export function summariseCases(outcomes: readonly CaseOutcome[]): CaseSummary {
  const count = (status: CaseOutcome['status']): number =>
    outcomes.filter((outcome) => outcome.status === status).length;
  return { total: outcomes.length, passed: count('passed'), failed: count('failed'), invalid: count('invalid') };
}

/** Everything an outcome has to say as diagnostics: those of the data, and one `case-differs` for each difference. */
export function caseDiagnostics(outcome: CaseOutcome): readonly Diagnostic[] {
  const differences = outcome.differences.map((difference): Diagnostic => {
    const { unit, key, expected, actual, place } = difference;
    const params = { unit, key, expected: shown(expected), actual: shown(actual) };
    const found = { ...caseDiffers.at(pathOf(difference), params), place };
    return outcome.file === null ? found : { ...found, file: outcome.file };
  });
  return [...outcome.diagnostics, ...differences];
}

function pathOf({ path }: Difference): Path {
  return ['expect', ...path];
}

function below(key: string, diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.map((diagnostic) => ({ ...diagnostic, path: [key, ...diagnostic.path] }));
}

function shown(value: unknown): string {
  return value === undefined ? 'absent' : JSON.stringify(value);
}
