import type { Path } from '../diagnostic/diagnostic.js';

/** Plain data that YAML can hold: texts, finite numbers, booleans, null, lists, maps. */
export type Data = string | number | boolean | null | readonly Data[] | { readonly [key: string]: Data };

/**
 * One change of a form, addressed to the document as it is written (not to its normal form): paths lead through keys
 * and 0-based indexes.
 *
 * - `set`: the value at a path; a key that its map does not have is added. Of a map or list only what differs is changed.
 * - `insert`: a new entry of a list, or with `key` of a map; `at` is its index afterwards (default: a list's end; in a
 *   map beside the other short entries). A value that is null (`facts:`) takes entries, too.
 * - `remove`: an entry of a map or a list. The last one leaves `{}` or `[]`.
 * - `move`: an entry to another index among its siblings.
 * - `rename`: the key at a path.
 */
export type Edit =
  | { readonly kind: 'set'; readonly path: Path; readonly value: Data }
  | {
      readonly kind: 'insert';
      readonly path: Path;
      readonly key?: string;
      readonly at?: number;
      readonly value: Data;
    }
  | { readonly kind: 'remove'; readonly path: Path }
  | { readonly kind: 'move'; readonly path: Path; readonly to: number }
  | { readonly kind: 'rename'; readonly path: Path; readonly to: string };

/** A stretch of the text before (UTF-16 units, half-open) and what stands in its place. */
export interface TextChange {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** The text after an edit, and how it came about: changes sorted, not overlapping, with offsets in the text before. */
export interface EditedText {
  readonly text: string;
  readonly changes: readonly TextChange[];
}
