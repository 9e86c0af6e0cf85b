import type { ScalarContent } from './content.js';

/**
 * Maps offsets inside a scalar's text (as parsed) to offsets in the document's text. Exact for plain and quoted scalars on
 * one line; escapes, folded lines and indentation are followed; null when the two cannot be matched.
 */
export function mapScalarOffsets(
  scalar: ScalarContent,
  text: string,
  from: number,
  to: number,
): readonly [from: number, to: number] | null {
  if (typeof scalar.value !== 'string') return scalar.style === 'plain' ? [scalar.from + from, scalar.from + to] : null;
  const offsets = alignScalar(scalar.value, scalar, text);
  const start = offsets?.[from];
  const last = offsets?.[to - 1];
  if (start === undefined) return null;
  return to <= from || last === undefined ? [start, start] : [start, last + 1];
}

/** For each UTF-16 unit of the value, and its end, the offset in the text; null when they do not match. */
function alignScalar(value: string, scalar: ScalarContent, text: string): readonly number[] | null {
  const offsets: number[] = [];
  let at = contentStart(scalar, text);
  for (let index = 0; index < value.length; index += 1) {
    const sign = value[index] ?? '';
    at = skipToSign(text, at, scalar.to, sign);
    if (at < 0) return null;
    offsets.push(at);
    at += 1;
  }
  offsets.push(at);
  return offsets;
}

function contentStart(scalar: ScalarContent, text: string): number {
  if (scalar.style === 'quoted') return scalar.from + 1;
  if (scalar.style !== 'block') return scalar.from;
  const header = text.indexOf('\n', scalar.from);
  return header < 0 || header > scalar.to ? scalar.to : header + 1;
}

function skipToSign(text: string, start: number, end: number, sign: string): number {
  let at = start;
  while (at < end) {
    const found = text[at] ?? '';
    if (found === sign) {
      const doubled = found === "'" && text[at + 1] === "'" && at + 1 < end;
      return doubled ? at + 1 : at;
    }
    // A folded line break reads as one space; blanks around it belong to the indentation.
    if ((sign === ' ' || sign === '\n') && (found === '\n' || found === '\r')) return at;
    if (found !== ' ' && found !== '\t' && found !== '\n' && found !== '\r' && found !== '\\') return -1;
    at += 1;
  }
  // What was cut off at the end (a final line break) stands at the end.
  return sign === '\n' ? end : -1;
}
