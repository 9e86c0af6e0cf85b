import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson } from './canonical-json.js';
import type { NormalScheme } from './normal.js';

/** Version of what a scheme means; part of every identity, so that a changed meaning is a new one. */
export const LANGUAGE_VERSION = 1;

/**
 * The identity of a scheme: SHA-256 (lower-case hex) of the canonical JSON of its normal form. Layout, comments, sugar
 * and the order of keys do not matter; words, numbers, rules and the order of lists do.
 */
export function schemeHash(scheme: NormalScheme): string {
  return hashText(canonicalJson({ language: LANGUAGE_VERSION, scheme: withoutPlaces(scheme) }));
}

/** SHA-256 of a text in UTF-8, as lower-case hex. */
export function hashText(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

const PLACE_KEYS: ReadonlySet<string> = new Set(['at', 'source', 'syntax']);
/** Kept as written: what their keys are called is the author's choice. */
const DATA_KEYS: ReadonlySet<string> = new Set(['default', 'procedure']);

/** The data without where it was written; a formula is its canonical text. */
function withoutPlaces(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPlaces);
  if (typeof value !== 'object' || value === null) return value;
  if ('syntax' in value && 'text' in value) return value.text;
  const entries = Object.entries(value).filter(([key]) => !PLACE_KEYS.has(key));
  return Object.fromEntries(entries.map(([key, entry]) => [key, DATA_KEYS.has(key) ? entry : withoutPlaces(entry)]));
}
