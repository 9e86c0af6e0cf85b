import { distance } from 'fastest-levenshtein';

/** How many letters may differ, as a share of the longer word. */
const SHARE = 0.4;

/** A word that may have been meant, with other names people know it by. */
export interface Candidate {
  readonly word: string;
  /** E.g. the Chinese label. */
  readonly names: readonly string[];
}

/**
 * The candidate that was most likely meant: equal after folding full-width signs, case, hyphens and blanks; called by
 * another of its names; or few enough letters away (two in five of the longer word; only swapped letters count one). Ties fall to what does not
 * stand there yet, then to the smaller code point.
 */
export function suggest(
  written: string,
  candidates: readonly Candidate[],
  isThere: (word: string) => boolean = () => false,
): string | null {
  const folded = fold(written);
  const equal = candidates.find(({ word, names }) => fold(word) === folded || names.some((name) => name === written));
  if (equal) return equal.word;
  let best: { readonly word: string; readonly away: number; readonly taken: boolean } | null = null;
  for (const { word } of candidates) {
    const candidate = fold(word);
    const allowed = Math.max(1, Math.floor(Math.max(folded.length, word.length) * SHARE));
    if (Math.abs(folded.length - candidate.length) > allowed) continue;
    const away = sameLetters(folded, candidate) ? 1 : distance(folded, candidate);
    if (away > allowed || away >= word.length) continue;
    const taken = isThere(word);
    const order = best === null ? -1 : away - best.away || Number(taken) - Number(best.taken);
    if (best === null || order < 0 || (order === 0 && word < best.word)) best = { word, away, taken };
  }
  return best?.word ?? null;
}

/** `teir` and `tier`: the same letters in another order. */
function sameLetters(left: string, right: string): boolean {
  return left.length === right.length && left.length > 2 && [...left].sort().join('') === [...right].sort().join('');
}

function fold(word: string): string {
  if (/^[a-z_]+$/.test(word)) return word;
  return word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
}
