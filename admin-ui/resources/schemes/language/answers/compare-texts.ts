import { compareSchemes } from '../../../../../dsl/index.js';
import type { Answer, Ask } from '../questions.js';
import { compilationOf } from './read-scheme.js';

/** What changed between two texts in meaning; null where one of them has errors. */
export function compareTexts({ before, after }: Ask<'compare'>): Answer<'compare'> {
  const [left, right] = [compilationOf(before).scheme, compilationOf(after).scheme];
  return left === null || right === null ? null : compareSchemes(left, right);
}
