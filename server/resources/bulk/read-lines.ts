import { isUtf8 } from 'node:buffer';

/** A line without its end; null: it is longer than allowed, or no UTF-8. */
export interface Line {
  /** From 1. */
  readonly number: number;
  readonly text: string | null;
  readonly fault: 'too-long' | 'not-utf8' | null;
}

const END = 0x0a;

/**
 * Lines of a stream of bytes, some at a time. A line of more than `longest` bytes is not kept.
 *
 * @param source without empty pieces
 */
export async function* readLines(source: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<readonly Line[]> {
  let begun: Uint8Array[] = [];
  let length = 0;
  let number = 0;
  const keep = (piece: Uint8Array): void => {
    length += piece.length;
    // Of a line that is too long only its length is remembered.
    if (length > longest) begun = [];
    else if (piece.length > 0) begun.push(piece);
  };
  const take = (last: Uint8Array): readonly Line[] => {
    const isLost = length > longest;
    const bytes = begun.length === 0 ? last : Buffer.concat([...begun, last]);
    begun = [];
    length = 0;
    const lines = linesOf(bytes, number, longest);
    number += lines.length;
    const [first, ...rest] = lines;
    return isLost && first !== undefined ? [{ number: first.number, text: null, fault: 'too-long' }, ...rest] : lines;
  };
  for await (const piece of source) {
    const end = piece.lastIndexOf(END);
    if (end === -1) {
      keep(piece);
      continue;
    }
    const lines = take(piece.subarray(0, end));
    keep(piece.subarray(end + 1));
    yield lines;
  }
  if (length > 0) yield take(new Uint8Array());
}

function linesOf(bytes: Uint8Array, before: number, longest: number): readonly Line[] {
  const texts = isUtf8(bytes)
    ? textOf(bytes).split('\n')
    : splitBytes(bytes).map((each) => (isUtf8(each) ? textOf(each) : null));
  return texts.map((text, index): Line => {
    const number = before + index + 1;
    if (text === null) return { number, text, fault: 'not-utf8' };
    if (text.length > longest) return { number, text: null, fault: 'too-long' };
    return { number, text: number === 1 && text.startsWith('\uFEFF') ? text.slice(1) : text, fault: null };
  });
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
}

function splitBytes(bytes: Uint8Array): readonly Uint8Array[] {
  const parts: Uint8Array[] = [];
  let from = 0;
  for (let end = bytes.indexOf(END); end !== -1; end = bytes.indexOf(END, from)) {
    parts.push(bytes.subarray(from, end));
    from = end + 1;
  }
  return [...parts, bytes.subarray(from)];
}
