import type { Outcome } from '../diagnostic/diagnostic.js';
import { parseDocument } from '../document/parse-document.js';
import { linesOfBlockTexts, planIndentation } from '../document/plan-indentation.js';
import type { SchemeDocument } from '../document/scheme-document.js';
import { notFormatted } from './diagnostics.js';
import { layOutLines } from './lay-out-lines.js';

/**
 * Normalises indentation (two spaces per level), trailing blanks and the final line break of a YAML text. Data, comments,
 * order, quotes, blank lines and line endings stay. Idempotent. A text that cannot be read, or would say something else,
 * comes back unchanged with a diagnostic.
 */
export function formatScheme(text: string): Outcome<string> {
  const document = documentOf(text);
  if (!document.readable || document.diagnostics.some(({ severity }) => severity === 'error')) {
    return unchanged(text, 'errors');
  }
  const formatted = layOut(document);
  if (formatted === null) return unchanged(text, 'layout');
  const again = documentOf(formatted);
  const same = JSON.stringify(again.toValue()) === JSON.stringify(document.toValue());
  return same && again.readable && layOut(again) === formatted
    ? { value: formatted, diagnostics: [] }
    : unchanged(text, 'value');
}

function layOut(document: SchemeDocument): string | null {
  const starts = planIndentation(document);
  return starts === null ? null : layOutLines(document.text, starts, linesOfBlockTexts(document));
}

function unchanged(text: string, because: 'errors' | 'layout' | 'value'): Outcome<string> {
  return { value: text, diagnostics: [notFormatted.at([], { because })] };
}

function documentOf(text: string): SchemeDocument {
  const { value } = parseDocument(text);
  if (value === undefined) throw new Error('bug: parseDocument gives a document for any text');
  return value;
}
