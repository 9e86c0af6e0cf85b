/**
 * The stretch in which two texts differ, from the first to the last line that is not the same, with some lines around it.
 * Empty texts where they are the same.
 *
 * @example differingLines('a\nb\nc', 'a\nx\nc', 0) // { line: 2, mine: 'b', theirs: 'x' }
 */
export function differingLines(
  mine: string,
  theirs: string,
  around: number,
): { readonly line: number; readonly mine: string; readonly theirs: string } {
  if (mine === theirs) return { line: 1, mine: '', theirs: '' };
  const [left, right] = [mine.split('\n'), theirs.split('\n')];
  const shorter = Math.min(left.length, right.length);
  let start = 0;
  while (start < shorter && left[start] === right[start]) start += 1;
  let end = 0;
  while (end < shorter - start && left.at(-1 - end) === right.at(-1 - end)) end += 1;
  const from = Math.max(0, start - around);
  const part = (lines: readonly string[]): string =>
    lines.slice(from, lines.length - Math.max(0, end - around)).join('\n');
  return { line: from + 1, mine: part(left), theirs: part(right) };
}
