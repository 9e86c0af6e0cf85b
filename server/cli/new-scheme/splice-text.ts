import type { Path, SchemeDocument } from '../../../dsl/index.js';

/** A value that is to be written at a path, as YAML text. */
export interface Splice {
  readonly path: Path;
  readonly written: string;
}

/**
 * Replaces the values at some paths by their ranges in the text; all the rest (comments, order, blanks) stays as it is.
 * Paths that the document does not have are left out.
 */
export function spliceText(document: SchemeDocument, splices: readonly Splice[]): string {
  const placed = splices
    .filter(({ path }) => document.writtenAt(path) !== null)
    .flatMap(({ path, written }) => {
      const place = document.placeOf(path);
      return place === null ? [] : [{ from: place.offset, to: place.end, written }];
    })
    .sort((left, right) => right.from - left.from);
  return placed.reduce((text, { from, to, written }) => text.slice(0, from) + written + text.slice(to), document.text);
}

/** A scheme's id as YAML: in quotes where YAML would read something else. */
export function writtenId(id: string): string {
  return /^(?:true|false|null|yes|no|on|off|y|n)$/i.test(id) ? JSON.stringify(id) : id;
}
