import type { TextChange } from './edit.js';

/** A part of the text at hand: a stretch of the text before, or text that is new. */
type Piece = { readonly from: number; readonly to: number } | { readonly text: string };

/** A text under change that remembers which parts of it are as they were. */
export interface Pieces {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** A text that nothing has changed yet. */
export function piecesOf(text: string): Pieces {
  return { text, pieces: [{ from: 0, to: text.length }] };
}

/** Replaces stretches (offsets in the text at hand, not overlapping; several at one place in the order given). */
export function splicePieces(before: Pieces, splices: readonly TextChange[]): Pieces {
  const ordered = splices
    .map((splice, order) => ({ ...splice, order }))
    .sort((left, right) => right.from - left.from || right.to - left.to || right.order - left.order);
  return ordered.reduce<Pieces>((at, { from, to, insert }) => {
    const [head] = cut(at.pieces, from);
    const [, tail] = cut(at.pieces, to);
    const middle = insert === '' ? [] : [{ text: insert }];
    return { text: at.text.slice(0, from) + insert + at.text.slice(to), pieces: [...head, ...middle, ...tail] };
  }, before);
}

/** What turns the first text into the one at hand. */
export function changesOf({ pieces }: Pieces, length: number): readonly TextChange[] {
  const changes: TextChange[] = [];
  let at = 0;
  let insert = '';
  const flush = (to: number): void => {
    if (insert !== '' || to > at) changes.push({ from: at, to, insert });
    insert = '';
  };
  for (const piece of pieces) {
    if ('text' in piece) insert += piece.text;
    else if (piece.to > piece.from) {
      flush(piece.from);
      at = piece.to;
    }
  }
  flush(length);
  return changes;
}

function cut(pieces: readonly Piece[], offset: number): readonly [head: readonly Piece[], tail: readonly Piece[]] {
  let start = 0;
  for (const [index, piece] of pieces.entries()) {
    const length = 'text' in piece ? piece.text.length : piece.to - piece.from;
    if (offset < start + length || (offset === start && length > 0)) {
      const [left, right] = halve(piece, offset - start);
      return [
        [...pieces.slice(0, index), ...left],
        [...right, ...pieces.slice(index + 1)],
      ];
    }
    start += length;
  }
  return [pieces, []];
}

function halve(piece: Piece, at: number): readonly [readonly Piece[], readonly Piece[]] {
  if (at === 0) return [[], [piece]];
  if ('text' in piece) return [[{ text: piece.text.slice(0, at) }], [{ text: piece.text.slice(at) }]];
  return [[{ from: piece.from, to: piece.from + at }], [{ from: piece.from + at, to: piece.to }]];
}
