import { evaluate, validateAssessment } from '../../../../dsl/index.js';
import { readJson } from '../../../http/json/read-json.js';
import { readyScheme } from './check-scheme.js';
import { encodeJson } from './encode-json.js';
import type { EvaluationJob } from './evaluate-assessment.js';
import { limitDiagnostics } from './limit-diagnostics.js';

/**
 * Job: whether an assessment document can be evaluated, as JSON `{ valid, diagnostics, total }`.
 *
 * @throws Refusal when the scheme is broken or the document is not JSON
 */
export async function validateAssessmentBody({ scheme, body }: Omit<EvaluationJob, 'interim'>): Promise<Uint8Array> {
  const compiled = readyScheme(scheme);
  const { value, diagnostics } = validateAssessment(readJson(body));
  if (value === undefined) return encodeJson({ valid: false, ...limitDiagnostics(diagnostics) });
  const evaluated = await evaluate(compiled, value);
  const all = [...diagnostics, ...evaluated.diagnostics];
  return encodeJson({ valid: evaluated.result !== null, ...limitDiagnostics(all) });
}
