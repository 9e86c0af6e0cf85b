import { parseDocument } from '../../../dsl/document/parse-document.js';
import { validateScheme } from '../../../dsl/validate/validate-scheme.js';

/** A diagnostic on a line, as `12 key-unknown`. */
export type LineAndCode = string;

/** What the comments `# ← code` (several codes separated by blanks) of a text say should be found on their lines. */
export function expectedByMarkers(text: string): readonly LineAndCode[] {
  return text.split('\n').flatMap((line, index) => {
    const codes = /# ← (.*)$/.exec(line)?.[1]?.trim().split(/\s+/) ?? [];
    return codes.map((code) => `${index + 1} ${code}`);
  });
}

/** What reading and checking a scheme finds, sorted by line and code. */
export function foundIn(text: string): readonly LineAndCode[] {
  const { value: document, diagnostics } = parseDocument(text);
  if (document === undefined) return [];
  return [...diagnostics, ...validateScheme(document).diagnostics]
    .map(({ code, place }) => ({ line: place?.line ?? 0, code }))
    .sort((left, right) => left.line - right.line || (left.code < right.code ? -1 : 1))
    .map(({ line, code }) => `${line} ${code}`);
}
