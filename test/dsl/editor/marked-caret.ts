/** A text with `|` at the caret, and the offset of it. */
export function caretIn(marked: string): { readonly text: string; readonly offset: number } {
  const offset = marked.indexOf('|');
  if (offset < 0) throw new Error('mark the caret with |');
  return { text: marked.replace('|', ''), offset };
}
