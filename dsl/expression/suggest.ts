import { distance } from 'fastest-levenshtein';

const MAX_SUGGESTIONS = 3;

/**
 * At most three names close to one that was mistyped, nearest first, equally near ones by code point. Near means at
 * most 2 edits, or a third of the length for longer names and half of it for short ones. Names that differ only in
 * case, or only in what stands before the last dot, are nearest.
 */
export function suggest(written: string, known: readonly string[]): readonly string[] {
  const length = [...written].length;
  const limit = Math.min(Math.max(2, Math.floor(length / 3)), Math.floor(length / 2));
  return [...new Set(known)]
    .map((name) => ({ name, edits: editsBetween(written, name) }))
    .filter(({ edits }) => edits <= limit)
    .sort((a, b) => a.edits - b.edits || compareCodePoints(a.name, b.name))
    .slice(0, MAX_SUGGESTIONS)
    .map(({ name }) => name);
}

/** Orders text by code point, independent of any locale. */
export function compareCodePoints(a: string, b: string): number {
  const left = [...a];
  const right = [...b];
  for (let index = 0; index < Math.min(left.length, right.length); index += 1) {
    const difference = (left[index]?.codePointAt(0) ?? 0) - (right[index]?.codePointAt(0) ?? 0);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

function editsBetween(written: string, name: string): number {
  if (written.toLowerCase() === name.toLowerCase()) return 0;
  const lastPart = name.slice(name.lastIndexOf('.') + 1);
  if (lastPart !== name && lastPart === written) return 0;
  return distance(written, name);
}
