import { type AssessmentDocument, checkAssessment, compileScheme, type Diagnostic } from '../../../../dsl/index.js';

/**
 * Job: what the language finds in the parameters and units of a cycle, before there is anything to compute. Facts and marks
 * are not there yet, so nothing is said of them.
 */
export function checkCycle(input: {
  readonly text: string;
  readonly document: AssessmentDocument;
}): readonly Diagnostic[] {
  const { compiled } = compileScheme(input.text, 'scheme.yaml');
  if (compiled === null) throw new Error('bug: a published version does not compile');
  return checkAssessment(input.document, compiled.scheme);
}
