import {
  type AssessmentDocument,
  type CompiledScheme,
  canonicalJson,
  type Diagnostic,
  type EvaluateOptions,
  type EvaluationResult,
  evaluate,
} from '../../../dsl/index.js';
import { readAssessment, refuseAssessment } from '../schemes/jobs/read-assessment.js';
import { type ResultRow, resultRows } from './result-rows.js';

/** What a run comes to; the same for the same scheme and document. */
export interface ComputedResults {
  readonly result: EvaluationResult;
  /** Canonical JSON of the result. */
  readonly text: string;
  readonly rows: readonly ResultRow[];
  /** What was ignored. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Evaluates the stored text of an assessment document, as a run does.
 *
 * @throws Refusal `assessment-invalid` when the document has errors
 */
export async function computeResults(
  compiled: CompiledScheme,
  documentText: string,
  options: Pick<EvaluateOptions, 'interim' | 'progress'>,
): Promise<ComputedResults> {
  const document: AssessmentDocument = readAssessment(JSON.parse(documentText));
  const { result, diagnostics } = await evaluate(compiled, document, options);
  if (result === null) throw refuseAssessment(diagnostics);
  return { result, text: canonicalJson(result), rows: resultRows(result, document, compiled), diagnostics };
}
