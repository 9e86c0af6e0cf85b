import type {
  AssessmentDocument,
  CompiledScheme,
  Diagnostic,
  Evaluation,
  EvaluationResult,
  Words,
} from '../../../dsl/index.js';
import type { CommandContext } from '../context.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { readData } from '../input/read-data.js';
import { refuseTwoStandardInputs } from '../input/read-file.js';
import { readScheme } from '../input/read-scheme.js';
import { loadLanguage } from '../language.js';
import { printDiagnostics } from '../terminal/print-diagnostics.js';
import { openAssessment } from './open-assessment.js';

export interface EvaluateFileOptions {
  readonly interim: boolean;
  /** A file with parameters. */
  readonly parameters: string | null;
}

/** What evaluating a file gave; what was wrong has been printed already. */
export type EvaluatedFile =
  | {
      readonly kind: 'done';
      readonly compiled: CompiledScheme;
      readonly result: EvaluationResult;
      readonly evaluation: Evaluation;
      /** Units of the document by their id. */
      readonly units: ReadonlyMap<string, AssessmentDocument['units'][number]>;
    }
  | { readonly kind: 'failed'; readonly code: ExitCode };

/**
 * Reads a scheme and an assessment document, evaluates, and prints what is wrong with either on standard error.
 *
 * @throws Failure when a file cannot be read
 */
export async function evaluateFile(
  schemePath: string,
  inputPath: string,
  options: EvaluateFileOptions,
  context: CommandContext,
): Promise<EvaluatedFile> {
  refuseTwoStandardInputs([schemePath, inputPath, options.parameters]);
  const { compileScheme, evaluate, validateAssessment } = await loadLanguage();
  const scheme = await readScheme(schemePath, context);
  const { compiled, diagnostics: found } = compileScheme(scheme.text, scheme.name);
  if (compiled === null) {
    printDiagnostics(found, scheme.name, () => scheme.text, context);
    return { kind: 'failed', code: EXIT.scheme };
  }
  const data = await readData(inputPath, context);
  const parameters = options.parameters === null ? null : await readData(options.parameters, context);
  const opened = openAssessment(data, parameters);
  const show = (diagnostics: readonly Diagnostic[]): void =>
    printDiagnostics(
      opened.place(diagnostics),
      data.name,
      (file) => (file === data.name ? data.text : file === parameters?.name ? parameters.text : null),
      context,
    );
  const failed: EvaluatedFile = { kind: 'failed', code: EXIT.input };
  const unreadable = [...data.diagnostics, ...(parameters?.diagnostics ?? [])];
  if (data.value === undefined || (parameters?.value === undefined && parameters !== null)) {
    show(unreadable);
    return failed;
  }
  const validated = validateAssessment(opened.value);
  show([...unreadable, ...validated.diagnostics]);
  if (validated.value === undefined) return failed;
  const { result, evaluation, diagnostics } = await evaluate(compiled, validated.value, {
    interim: options.interim,
    progress: (stage, done, of) => context.progress.show(STAGES[stage] ?? { zh: stage, en: stage }, done, of, UNITS),
  });
  context.progress.end();
  show(diagnostics);
  if (result === null || evaluation === null) return failed;
  const units = new Map(validated.value.units.map((unit) => [unit.id, unit]));
  return { kind: 'done', compiled, result, evaluation, units };
}

const UNITS: Words = { zh: '个单位', en: 'units' };
const STAGES: Readonly<Record<string, Words>> = {
  eligibility: { zh: '参评资格', en: 'eligibility' },
  scores: { zh: '得分', en: 'scores' },
  ranking: { zh: '名次', en: 'ranking' },
  grading: { zh: '等次', en: 'grading' },
  awards: { zh: '奖励', en: 'awards' },
};
