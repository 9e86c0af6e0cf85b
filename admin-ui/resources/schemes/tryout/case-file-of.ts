import type { AssessmentDocument } from '../../../../dsl/index.js';
import type { CaseFile, TriedOut } from '../language/questions.js';

/**
 * A case file out of a try-out: its document as input, and what came out as what is expected; the author looks at it and
 * says what it shows.
 *
 * @param taken names of the case files there are
 */
export function caseFileOf(document: AssessmentDocument, tried: TriedOut | null, taken: readonly string[]): CaseFile {
  let count = 1;
  while (taken.includes(nameOf(count))) count += 1;
  const result = tried?.result ?? null;
  const unit = tried?.units.find(({ id }) => document.units.some((each) => each.id === id))?.id ?? 'u001';
  const expected = result === null ? {} : { total: result.total, rank: result.rank, tier: result.tier };
  const lines = JSON.stringify(document, null, 2).split('\n');
  const text = [
    `case: 试算 ${count}（请改成一句话：这个例子说明什么）`,
    'input:',
    ...lines.map((line) => `  ${line}`),
    'expect:',
    `  ${JSON.stringify(unit)}: ${JSON.stringify(expected)}`,
    '',
  ].join('\n');
  return { name: nameOf(count), text };
}

function nameOf(count: number): string {
  return `try-${count}.yaml`;
}
