import type { Words } from './words.js';

/** How much a diagnostic matters: an `error` stops evaluation and publishing, a `warning` publishing unless acknowledged, an `info` nothing. */
export type Severity = 'error' | 'warning' | 'info';

/** Steps from the root of a document to a value: keys of maps, 0-based indexes of lists. */
export type Path = readonly (string | number)[];

/** A stretch of text. Offsets are UTF-16 units from 0, half-open; lines and columns count from 1, the end is exclusive. */
export interface Place {
  readonly offset: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Which part of the value at a path a diagnostic concerns. */
export interface Within {
  /** `key`: the key of the last step. `value`: the value (default). */
  readonly part?: 'key' | 'value';
  /** Offsets inside the text of a scalar value (as parsed), half-open. */
  readonly from?: number;
  readonly to?: number;
}

/** An author's or user's mistake, as data. */
export interface Diagnostic {
  /** Stable slug, e.g. `weights-total`. */
  readonly code: string;
  readonly severity: Severity;
  /** What is wrong, quoting the value. */
  readonly message: Words;
  /** What to do, or null when the message says it all. */
  readonly fix: Words | null;
  readonly path: Path;
  readonly within: Within | null;
  /** Where in the text; null until placed, or when the input was not text. */
  readonly place: Place | null;
  /** The file it concerns, when several are involved (set by whoever reads files). */
  readonly file?: string;
}

/** What every phase returns: a value when there is one, and everything that was found. */
export interface Outcome<T> {
  readonly value?: T;
  readonly diagnostics: readonly Diagnostic[];
}
