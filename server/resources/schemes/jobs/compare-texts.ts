import { compareSchemes, compileScheme, type Diagnostic, type SchemeComparison } from '../../../../dsl/index.js';

/** Two texts of schemes compared; null while one of them cannot be read. */
export interface TextComparison {
  readonly comparison: SchemeComparison | null;
  /** Errors of each text that is in the way. */
  readonly before: readonly Diagnostic[];
  readonly after: readonly Diagnostic[];
}

/** Job: what changed between two texts, by ids. Errors that leave a scheme readable are no obstacle. */
export function compareTexts(texts: { readonly before: string; readonly after: string }): TextComparison {
  const [before, after] = [compileScheme(texts.before), compileScheme(texts.after)];
  if (before.scheme === null || after.scheme === null) {
    return {
      comparison: null,
      before: before.scheme === null ? before.diagnostics : [],
      after: after.scheme === null ? after.diagnostics : [],
    };
  }
  return { comparison: compareSchemes(before.scheme, after.scheme), before: [], after: [] };
}
