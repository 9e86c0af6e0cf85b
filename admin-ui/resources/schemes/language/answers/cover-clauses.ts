import { clauseCoverage } from '../../../../../dsl/index.js';
import type { Answer, Ask } from '../questions.js';
import { compilationOf } from './read-scheme.js';

/** Which sentences of the regulation the scheme quotes; null while the text is too far from a scheme. */
export function coverClauses({ text, source }: Ask<'clauses'>): Answer<'clauses'> {
  const { document, partial } = compilationOf(text);
  return partial === null ? null : clauseCoverage(partial.spec, source, document);
}
