import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { type AssessmentDocument, canonicalJson, compareCodePoints } from '../../../dsl/index.js';

/** UTF-16 units of a piece; in UTF-8 at most 192 KiB. */
export const PIECE_LENGTH = 64 * 1024;

/** Units that are written before others get a turn. */
const UNITS_AT_ONCE = 50;

/** A text in pieces of at most {@link PIECE_LENGTH}, none of which ends within a character; an empty text has one. */
export function textPieces(text: string): readonly string[] {
  const pieces: string[] = [];
  let from = 0;
  do {
    let to = Math.min(from + PIECE_LENGTH, text.length);
    const last = text.charCodeAt(to - 1);
    if (to < text.length && last >= 0xd800 && last < 0xdc00) to -= 1;
    pieces.push(text.slice(from, to));
    from = to;
  } while (from < text.length);
  return pieces;
}

/** A text that is kept, known by its hash. */
export interface HashedText {
  readonly pieces: readonly string[];
  /** SHA-256 of the whole in UTF-8, hexadecimal. */
  readonly sha256: string;
}

/**
 * The canonical JSON of an assessment document: the text that `canonicalJson` gives, written unit by unit, so that a large
 * one does not hold up other requests.
 */
export async function documentText(document: AssessmentDocument): Promise<HashedText> {
  const parts: string[] = [];
  for (const key of Object.keys(document).sort(compareCodePoints)) {
    const value: unknown = Reflect.get(document, key);
    if (value === undefined) continue;
    parts.push(`${parts.length === 0 ? '{' : ','}${JSON.stringify(key)}:`);
    if (key === 'units') parts.push(...(await unitTexts(document.units)));
    else parts.push(canonicalJson(value));
  }
  parts.push('}');
  return hashedText(parts.join(''));
}

/** A text in pieces, with its hash. */
export function hashedText(text: string): HashedText {
  return { pieces: textPieces(text), sha256: sha256Of([text]) };
}

/** SHA-256 of the text that pieces make, hexadecimal. */
export function sha256Of(pieces: readonly string[]): string {
  const hash = createHash('sha256');
  for (const piece of pieces) hash.update(piece, 'utf8');
  return hash.digest('hex');
}

async function unitTexts(units: AssessmentDocument['units']): Promise<readonly string[]> {
  const texts: string[] = ['['];
  for (const [index, unit] of units.entries()) {
    texts.push(index === 0 ? '' : ',', canonicalJson(unit));
    if (index % UNITS_AT_ONCE === UNITS_AT_ONCE - 1) await setImmediate();
  }
  texts.push(']');
  return texts;
}
