/** How much of a text changed, in lines, between the first and the last line that differ. */
export interface LineChange {
  /** The first line that differs, from 1. */
  readonly from: number;
  readonly removed: number;
  readonly added: number;
}

/** Where two texts differ; null when they are the same. For the audit log, which does not keep the texts. */
export function changedLines(before: string, after: string): LineChange | null {
  if (before === after) return null;
  const [left, right] = [before.split('\n'), after.split('\n')];
  const shorter = Math.min(left.length, right.length);
  let start = 0;
  while (start < shorter && left[start] === right[start]) start += 1;
  let end = 0;
  while (end < shorter - start && left.at(-1 - end) === right.at(-1 - end)) end += 1;
  return { from: start + 1, removed: left.length - start - end, added: right.length - start - end };
}
