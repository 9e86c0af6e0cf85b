import type { AssessmentDocument } from '../assessment/assessment.js';
import { bindAssessment } from '../assessment/bind-assessment.js';
import { nothingAssigned } from '../assessment/diagnostics.js';
import type { CompiledScheme } from '../compile.js';
import type { Diagnostic } from '../diagnostic/diagnostic.js';
import { canonicalJson } from '../scheme/canonical-json.js';
import { hashText, LANGUAGE_VERSION } from '../scheme/scheme-hash.js';
import { checkDecisions } from './check-decisions.js';
import type { Evaluation } from './evaluation.js';
import { resultsOf, type UnitResults } from './result.js';
import { type PipelineOptions, runPipeline } from './run-pipeline.js';

export type EvaluateOptions = Partial<PipelineOptions>;

/** What evaluating gives people and machines: results by unit, and what makes them citable. */
export interface EvaluationResult {
  readonly scheme: string;
  readonly year: number;
  readonly hash: string;
  readonly language: number;
  /** SHA-256 of the canonical JSON of the assessment document. */
  readonly inputs: string;
  readonly units: UnitResults;
}

export interface Evaluated {
  /** Null when the document has errors: nothing is computed from half-read data. */
  readonly result: EvaluationResult | null;
  readonly evaluation: Evaluation | null;
  /** By path in the assessment document; no places. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Evaluates an assessment document of the right shape (see `validateAssessment`) against a compiled scheme. Exact and
 * deterministic: the same scheme hash and the same document give the same result, byte for byte as canonical JSON.
 *
 * @example
 * const { result } = await evaluate(compiled, document);
 * result?.units.u001?.total;
 */
export async function evaluate(
  compiled: CompiledScheme,
  document: AssessmentDocument,
  options: EvaluateOptions = {},
): Promise<Evaluated> {
  const bound = bindAssessment(document, compiled.scheme);
  if (bound.value === undefined) return { result: null, evaluation: null, diagnostics: bound.diagnostics };
  const evaluation = await runPipeline(compiled.plan, compiled.scheme, bound.value, {
    conditions: options.conditions ?? (bound.value.units.length === 1 ? 'rules_engine' : 'compiled'),
    interim: options.interim ?? false,
    ...(options.progress ? { progress: options.progress } : {}),
  });
  const broken = checkDecisions(evaluation.evaluator);
  if (broken.length > 0) {
    return { result: null, evaluation: null, diagnostics: [...bound.diagnostics, ...broken] };
  }
  const result = {
    scheme: compiled.scheme.scheme,
    year: compiled.scheme.year,
    hash: compiled.hash,
    language: LANGUAGE_VERSION,
    inputs: hashText(canonicalJson(document)),
    units: resultsOf(evaluation),
  };
  return { result, evaluation, diagnostics: [...bound.diagnostics, ...unassigned(document, result.units)] };
}

/** A warning for each unit that has no score because it carries nothing of a part that may not be left out. */
function unassigned(document: AssessmentDocument, units: UnitResults): readonly Diagnostic[] {
  return document.units.flatMap(({ id: unit }, index) =>
    (units[unit]?.missing ?? []).flatMap(({ node, reasons }) =>
      reasons
        .filter((reason) => reason.kind === 'nothing_assigned')
        .map((reason) => nothingAssigned.at(['units', index], { unit, node, part: reason.of })),
    ),
  );
}
