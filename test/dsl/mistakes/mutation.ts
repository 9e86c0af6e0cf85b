/** A mistake that an author could make on one line of a scheme. `all` are the lines of the scheme as shipped. */
export interface Mutation {
  readonly kind: string;
  /** Code of the one diagnostic that must be found. */
  readonly code: string;
  /** The line with the mistake; null when this line does not offer itself. */
  readonly change: (line: string, index: number, all: readonly string[]) => string | null;
  /** The line on which it is found, when not its own. */
  readonly foundAt?: (index: number, all: readonly string[]) => number;
  /** Lines, first to last, that must stay as they are: what the mistake rests on. Default its own. */
  readonly restsOn?: (index: number, all: readonly string[]) => readonly [first: number, last: number];
  /** Whether the rules of arithmetic decide if it is one: such a line counts when it is found with nothing else changed. */
  readonly depends?: boolean;
}

/** Replaces the first match, or gives null. */
export function replaced(line: string, pattern: RegExp, by: string): string | null {
  return pattern.test(line) ? line.replace(pattern, by) : null;
}

/** Columns before the first sign of a line; -1 when it is empty. */
export function depthOf(line: string | undefined): number {
  return (line ?? '').search(/\S/);
}

/** The line on which the entry of a list begins that a line belongs to. */
export function startOfEntry(index: number, all: readonly string[]): number {
  const depth = depthOf(all[index]);
  let at = index;
  while (at > 0 && !(depthOf(all[at]) === depth - 2 && /^\s*- /.test(all[at] ?? ''))) at -= 1;
  return at;
}

/** The last line of what begins on a line. */
export function endOfBlock(first: number, all: readonly string[]): number {
  let last = first;
  while (last + 1 < all.length && (depthOf(all[last + 1]) < 0 || depthOf(all[last + 1]) > depthOf(all[first])))
    last += 1;
  return last;
}

/** Whether a line belongs to a section of the top level. */
export function isInSection(section: string, index: number, all: readonly string[]): boolean {
  return all.slice(0, index).findLast((line) => /^\w/.test(line)) === `${section}:`;
}
