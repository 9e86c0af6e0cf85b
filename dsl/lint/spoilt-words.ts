import type { Diagnostic } from '../diagnostic/diagnostic.js';
import { suggest } from '../expression/suggest.js';

/** Words that are compared with an id; where there are more mistakes, one of them matters little. */
const MOST_WORDS = 1000;
const WORD = /[\p{L}_][\p{L}\p{N}_]*/gu;

/**
 * Tells whether the words of a text that errors have spoilt may mention an id: what stands on the line of an error and
 * further in below it is not read, and a word that is called wrong may have been meant for the id.
 */
export function spoiltWords(text: string, diagnostics: readonly Diagnostic[]): (id: string) => boolean {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return () => false;
  const lines = text.split('\n');
  const spoilt = new Set<number>();
  const wrong = new Set<string>();
  for (const { place } of errors) {
    if (place === null) continue;
    for (const [word] of text.slice(place.offset, Math.min(place.end, lineEnd(text, place.offset))).matchAll(WORD))
      wrong.add(word);
    addBlock(lines, place.line - 1, spoilt);
  }
  const words = new Set([...spoilt].flatMap((line) => lines[line]?.match(WORD) ?? []));
  const misspelt = [...wrong].slice(0, MOST_WORDS);
  return (id) => words.has(id) || misspelt.some((word) => suggest(word, [id]).length > 0);
}

/** A line and those further in below it, each once. */
function addBlock(lines: readonly string[], first: number, found: Set<number>): void {
  if (found.has(first)) return;
  const depth = depthOf(lines[first]) ?? 0;
  for (let line = first; line < lines.length; line += 1) {
    const own = depthOf(lines[line]);
    if (line > first && own !== null && own <= depth) return;
    found.add(line);
  }
}

/** Blanks before the first sign of a line; null when it is empty. */
function depthOf(line: string | undefined): number | null {
  const depth = line?.search(/\S/) ?? -1;
  return depth < 0 ? null : depth;
}

function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end;
}
