import type { Report } from './build-context.js';
import { characterNotPrintable } from './notation-diagnostics.js';

const UNPRINTABLE = /(?![\t\n\r\u0085])\p{Cc}|\p{Cs}|[\ufffe\uffff]|(?!^)\ufeff/gu;

/** Reports the first control character, unpaired surrogate or misplaced byte order mark, with how many there are. */
export function reportUnprintable(text: string, report: Report): void {
  const found = [...text.matchAll(UNPRINTABLE)];
  const first = found[0];
  if (first === undefined) return;
  const codePoint = `U+${(first[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  report(characterNotPrintable.at([], { codePoint, count: found.length }), first.index, first.index + first[0].length);
}
