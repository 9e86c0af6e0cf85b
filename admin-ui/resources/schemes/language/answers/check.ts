import { indicatorTables } from '../../../../../dsl/index.js';
import type { Answer, Ask } from '../questions.js';
import { checkedScheme } from './read-scheme.js';

/** Everything that is wrong with a text, and the tables it makes. */
export function check({ text, source, language }: Ask<'check'>): Answer<'check'> {
  const { compilation, diagnostics, acknowledged } = checkedScheme(text, source);
  const scheme = compilation.scheme;
  return {
    diagnostics,
    acknowledged: acknowledged.map(({ diagnostic, reason }) => ({
      message: diagnostic.message,
      reason,
      line: diagnostic.place?.line ?? null,
    })),
    tables: scheme === null ? null : indicatorTables(scheme, language),
    isReady: compilation.compiled !== null,
  };
}
