/** Characters that take two columns of a terminal: those of East Asia in their full width, and pictures. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
/** Marks that stand on the character before them, and characters nobody sees. */
const NARROWEST = /[\p{M}\p{Cf}\p{Cc}]/u;

/** How many columns a text takes in a terminal; quotation marks and others of unclear width count one. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

/** Columns of one character: 0, 1 or 2. */
export function characterWidth(character: string): number {
  if (character >= ' ' && character <= '~') return 1;
  return WIDE.test(character) ? 2 : NARROWEST.test(character) ? 0 : 1;
}

/** The text with blanks up to a width; as it is when it is wider. */
export function padText(text: string, width: number, side: 'left' | 'right' = 'left'): string {
  const blanks = ' '.repeat(Math.max(0, width - textWidth(text)));
  return side === 'left' ? text + blanks : blanks + text;
}

/** The text cut to a width, the cut shown by `…`. */
export function cutText(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  let cut = '';
  let used = 0;
  for (const character of text) {
    used += characterWidth(character);
    if (used > width - 1) break;
    cut += character;
  }
  return `${cut}…`;
}
