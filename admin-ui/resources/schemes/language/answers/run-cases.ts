import { caseDiagnostics, parseCase, ruleCoverage, runCase } from '../../../../../dsl/index.js';
import type { Answer, Ask, CaseResult } from '../questions.js';
import { compilationOf } from './read-scheme.js';

/** Runs the cases one after the other, and sees which rules they reach. */
export async function runCases({ text, cases }: Ask<'cases'>): Promise<Answer<'cases'>> {
  const { compiled } = compilationOf(text);
  const results: CaseResult[] = [];
  const evaluations = [];
  for (const { name: file, text: written } of cases) {
    const { value, diagnostics } = parseCase(written, file);
    if (value === undefined || compiled === null) {
      results.push({ file, name: value?.name ?? file, status: 'invalid', diagnostics });
      continue;
    }
    const outcome = await runCase(compiled, value);
    results.push({ file, name: outcome.name, status: outcome.status, diagnostics: caseDiagnostics(outcome) });
    if (outcome.evaluation !== null) evaluations.push(outcome.evaluation);
  }
  return { results, coverage: compiled === null ? null : ruleCoverage(compiled, evaluations) };
}
