import { evaluate } from '../../../../dsl/index.js';
import { readJson } from '../../../http/json/read-json.js';
import type { SchemeFile } from '../scheme-file.js';
import { readyScheme } from './check-scheme.js';
import { encodeJson } from './encode-json.js';
import { limitDiagnostics } from './limit-diagnostics.js';
import { readAssessment, refuseAssessment } from './read-assessment.js';

export interface EvaluationJob {
  readonly scheme: Omit<SchemeFile, 'source'>;
  readonly body: Uint8Array;
  readonly interim: boolean;
}

/**
 * Job: the result of an assessment document as JSON, the same data that `heng evaluate --json` prints. Only when
 * something was ignored there are `diagnostics` and their `total` beside it.
 *
 * @throws Refusal when the scheme is broken, or the document is not JSON, of another shape, or has errors
 */
export async function evaluateAssessment({ scheme, body, interim }: EvaluationJob): Promise<Uint8Array> {
  const compiled = readyScheme(scheme);
  const { result, diagnostics } = await evaluate(compiled, readAssessment(readJson(body)), { interim });
  if (result === null) throw refuseAssessment(diagnostics);
  return encodeJson(diagnostics.length === 0 ? result : { ...result, ...limitDiagnostics(diagnostics) });
}
