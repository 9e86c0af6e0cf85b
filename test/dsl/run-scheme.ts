import type { UnitResult } from '../../dsl/index.js';
import {
  type AssessmentDocument,
  type CompiledScheme,
  compileScheme,
  type EvaluateOptions,
  evaluate,
} from '../../dsl/index.js';

/** Compiles the text of a scheme, with its head written for it; fails the test on any error. */
export function compileText(body: string): CompiledScheme {
  const { compiled, diagnostics } = compileScheme(`scheme: test\ntitle: 测试\nyear: 2023\n${body}`);
  if (compiled === null) {
    throw new Error(diagnostics.map((found) => `${found.place?.line}: ${found.code} ${found.message.en}`).join('\n'));
  }
  return compiled;
}

/** Diagnostics of a scheme as `line: code`, in order. The head takes three lines, so the body starts at line 4. */
export function findIn(body: string): readonly string[] {
  const { diagnostics } = compileScheme(`scheme: test\ntitle: 测试\nyear: 2023\n${body}`);
  return diagnostics.map((found) => `${found.place?.line}: ${found.code}`);
}

/** Evaluates a scheme on a document and gives the units' results; fails the test when the document has errors. */
export async function evaluateText(
  body: string,
  document: AssessmentDocument,
  options: EvaluateOptions = {},
): Promise<Readonly<Record<string, UnitResult>>> {
  const { result, diagnostics } = await evaluate(compileText(body), document, options);
  if (result === null)
    throw new Error(diagnostics.map((found) => `${found.path.join('.')}: ${found.message.en}`).join('\n'));
  return result.units;
}

/** The result of the only unit `u`, given its facts and whatever else. */
export async function evaluateOne(
  body: string,
  unit: Omit<AssessmentDocument['units'][number], 'id'>,
  rest: Omit<AssessmentDocument, 'units'> = {},
): Promise<UnitResult> {
  const results = await evaluateText(body, { ...rest, units: [{ id: 'u', ...unit }] });
  const result = results.u;
  if (result === undefined) throw new Error('no result for unit u');
  return result;
}

/** One key of every unit's result. */
export function pick(results: Readonly<Record<string, UnitResult>>, key: string): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(results).map(([id, result]) => [id, result[key]]));
}
