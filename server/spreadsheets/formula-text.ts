/**
 * What spreadsheet programs may take for a formula or a command when a file is opened: a text that begins with `=`, `+`, `-`
 * or `@`, full-width or not, also after white space or characters that are not seen; or with a tab or the end of a line.
 */
const FORMULA = /^'*(?:[\t\r\n]|[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠﹢﹣﹦﹫−])/u;

/**
 * The text with an apostrophe before it where a program could compute it. One that would begin like a text treated so gets
 * another, so {@link bareText} gives back every text as it was.
 *
 * @example harmlessText('=1+1') // "'=1+1"
 */
export function harmlessText(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** The text without the apostrophe of {@link harmlessText}. */
export function bareText(text: string): string {
  return text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;
}
