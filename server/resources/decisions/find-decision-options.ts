import { type AssessmentDocument, type DecisionOptions, decisionOptions, evaluate } from '../../../dsl/index.js';
import { readyScheme } from '../schemes/jobs/check-scheme.js';
import { refuseAssessment } from '../schemes/jobs/read-assessment.js';
import { outcomeOf, type UnitOutcome } from './unit-outcome.js';

export interface DecisionOptionsJob {
  readonly scheme: string;
  readonly text: string;
  /** The assessment document with the decisions in force, as JSON. */
  readonly document: Uint8Array;
  /** Id of the unit in the document. */
  readonly unit: string;
}

/** What may be decided for a unit, and how it stands. */
export interface FoundOptions extends DecisionOptions {
  readonly outcome: UnitOutcome;
}

/** Job: what people may decide for a unit as things are. @throws Refusal `assessment-invalid` */
export async function findDecisionOptions(job: DecisionOptionsJob): Promise<FoundOptions> {
  const compiled = readyScheme({ id: job.scheme, text: job.text, file: `${job.scheme}/scheme.yaml` });
  const document: AssessmentDocument = JSON.parse(new TextDecoder().decode(job.document)); // of `assembleAssessment`
  const { result, evaluation, diagnostics } = await evaluate(compiled, document);
  const own = result?.units[job.unit];
  if (evaluation === null || own === undefined) throw refuseAssessment(diagnostics);
  return { ...(await decisionOptions(evaluation, compiled.scheme, job.unit)), outcome: outcomeOf(own) };
}
