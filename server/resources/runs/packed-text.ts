import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** Begins what is packed; canonical JSON has no control characters, so no text of ours begins with it. */
const MARK = '\u0001';
/** Shorter texts win too little. */
const SHORTEST = 1000;

/**
 * A text of canonical JSON as the database keeps it: deflated (RFC 1951) and in base64 where that is shorter, else as it is. The
 * results of a run say the same of many units, so that most of it goes away: of gaps, which every unit without entries has
 * by the dozen, some 95 of 100 characters.
 */
export function packedText(text: string): string {
  if (text.length < SHORTEST) return text;
  const packed = MARK + deflateRawSync(text).toString('base64');
  return packed.length < text.length ? packed : text;
}

/** The text that was packed; one that was not is given as it is. */
export function unpackedText(kept: string): string {
  if (!kept.startsWith(MARK)) return kept;
  return inflateRawSync(Buffer.from(kept.slice(MARK.length), 'base64')).toString('utf8');
}
