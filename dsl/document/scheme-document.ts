import type { Document } from 'yaml';
import type { Diagnostic, Path, Place, Within } from '../diagnostic/diagnostic.js';
import type { Content } from './content.js';

/** A YAML text with the positions of everything in it. Made by `parseDocument`; never changes. */
export interface SchemeDocument {
  readonly text: string;
  /** Name of the file, put into diagnostics; null when the text has none. */
  readonly file: string | null;
  /** The YAML tree with comments and ranges. Empty when the text was refused (too large, nested too deeply). */
  readonly yaml: Document.Parsed;
  /** Its content with the stretch of text each part covers; an empty map when there is none. For editing. */
  readonly root: Content;
  /** What parsing found, placed and sorted. */
  readonly diagnostics: readonly Diagnostic[];
  /** Whether the value can be trusted: the YAML is well-formed and its root is a map. Validation needs this; editors do not. */
  readonly readable: boolean;
  /**
   * Plain data: maps are objects without prototype (so `__proto__` is an ordinary key), keys are the text as written
   * (`0012` stays `0012`), numbers of more than 15 digits stay text, an alias is null. Of duplicate keys the first counts.
   * The same (deeply frozen) object on every call.
   */
  toValue(): unknown;
  /**
   * Where a path stands in the text: its value, or with `part: 'key'` the key of the last step; with `from`/`to` a part
   * of a scalar. The nearest ancestor that exists when the path does not; null only when the document has no content.
   */
  placeOf(path: Path, within?: Within | null): Place | null;
  /** The path of the innermost value whose key or value covers the offset; `[]` outside of everything. For editors. */
  pathAt(offset: number): Path;
  /** A scalar as it stands in the text (quotes included), or null when there is none at the path. */
  writtenAt(path: Path): string | null;
  /** Fills `place` and `file` where they are missing; sorts by offset, then by code point of code and message; removes repetitions. */
  place(diagnostics: readonly Diagnostic[]): readonly Diagnostic[];
}
