import type { Place } from '../diagnostic/diagnostic.js';

/** Turns offsets of one text into places with line and column. */
export interface TextPositions {
  /** The place of a stretch; offsets beyond the text are clamped, `end < offset` counts as `end = offset`. */
  place(offset: number, end: number): Place;
  /** Line of an offset, from 1. */
  lineOf(offset: number): number;
  /** Offsets of a line's text, without its line break; an empty stretch at the end for lines that do not exist. */
  lineRange(line: number): { readonly from: number; readonly to: number };
  /** Number of lines; at least 1. */
  readonly lineCount: number;
}

/** Indexes the line breaks (`\n`, `\r\n`) of a text. */
export function createTextPositions(text: string): TextPositions {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);

  const lineOf = (offset: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  };
  const clamp = (offset: number): number => Math.min(Math.max(offset, 0), text.length);

  return {
    lineCount: starts.length,
    lineOf,
    place: (offset, end) => {
      const from = clamp(offset);
      const to = Math.max(from, clamp(end));
      const line = lineOf(from);
      const endLine = lineOf(to);
      return {
        offset: from,
        end: to,
        line,
        column: from - (starts[line - 1] ?? 0) + 1,
        endLine,
        endColumn: to - (starts[endLine - 1] ?? 0) + 1,
      };
    },
    lineRange: (line) => {
      const from = starts[line - 1] ?? text.length;
      const next = starts[line];
      if (next === undefined) return { from, to: text.length };
      const to = next - 1;
      return { from, to: to > from && text[to - 1] === '\r' ? to - 1 : to };
    },
  };
}
