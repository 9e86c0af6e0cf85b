import type { Diagnostic } from '../diagnostic/diagnostic.js';

/** Sorts by offset (without a place last), then by code point of code and message; the same thing said twice stays once. */
export function orderDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const sorted = [...diagnostics].sort(
    (left, right) =>
      (left.place?.offset ?? Number.MAX_SAFE_INTEGER) - (right.place?.offset ?? Number.MAX_SAFE_INTEGER) ||
      compareText(left.code, right.code) ||
      compareText(left.message.en, right.message.en) ||
      compareText(JSON.stringify(left.path), JSON.stringify(right.path)),
  );
  return sorted.filter((diagnostic, index) => {
    const before = sorted[index - 1];
    return before === undefined || identity(before) !== identity(diagnostic);
  });
}

function identity({ code, message, path, place }: Diagnostic): string {
  return JSON.stringify([code, message.en, path, place?.offset ?? null, place?.end ?? null]);
}

/** Compares by code point; UTF-16 order would put astral characters before U+E000. */
function compareText(left: string, right: string): number {
  const a = [...left];
  const b = [...right];
  for (let index = 0; index < Math.min(a.length, b.length); index += 1) {
    const difference = (a[index]?.codePointAt(0) ?? 0) - (b[index]?.codePointAt(0) ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}
