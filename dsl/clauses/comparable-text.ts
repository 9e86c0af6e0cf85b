/** A text reduced to the signs that matter when words are compared, each with its offset in the text as written. */
export interface ComparableText {
  /** UTF-16 text; `offsets[i]` is where the sign that gave `text[i]` begins, `ends[i]` where it ends. */
  readonly text: string;
  readonly offsets: readonly number[];
  readonly ends: readonly number[];
}

const BLANK = /[\s\u200b\ufeff]/u;
const DASH = /[‐‑–—―−－]/u;
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/[“”„″]/gu, '"'],
  [/[‘’′]/gu, "'"],
  [/[∼～〜]/gu, '~'],
  [/[•‧∙・]/gu, '·'],
];

/**
 * Words without white space, in half width, with plain quotation marks, each run of dashes as one: equal when a reader sees
 * the same.
 *
 * @example comparable('“两个 集中行动”（试行）') // '"两个集中行动"(试行)'
 */
export function comparable(words: string): string {
  return comparableText(words).text;
}

/** As {@link comparable}, with the way back to the text as written. */
export function comparableText(written: string): ComparableText {
  let text = '';
  const offsets: number[] = [];
  const ends: number[] = [];
  let at = 0;
  let afterDash = false;
  for (const sign of written) {
    const from = at;
    at += sign.length;
    if (BLANK.test(sign)) continue;
    const isDash = DASH.test(sign);
    const plain = isDash ? (afterDash ? '' : '-') : plainSign(sign);
    afterDash = isDash;
    text += plain;
    for (let index = 0; index < plain.length; index += 1) {
      offsets.push(from);
      ends.push(at);
    }
  }
  return { text, offsets, ends };
}

/** A sign in half width; NFKC may give several (`…`), and blanks that it makes do not count. */
function plainSign(sign: string): string {
  let plain = sign.normalize('NFKC').replace(/\s+/gu, '');
  for (const [pattern, replacement] of ALIKE) plain = plain.replace(pattern, replacement);
  return plain;
}
