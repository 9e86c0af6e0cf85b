/** A cell to be written; null: empty. What is meant as a number says so: a text never becomes one. */
export type WrittenCell =
  | { readonly kind: 'text'; readonly text: string }
  /** `text` is the exact decimal, without exponent. */
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | null;

export type WrittenRow = readonly WrittenCell[];

/** Rows as they come, e.g. page by page from a database. */
export type WrittenRows = Iterable<WrittenRow> | AsyncIterable<WrittenRow>;

/** A sheet to be written. */
export interface WrittenSheet {
  /** Shown on its tab; what a tab cannot hold is left out. CSV files have no place for it. */
  readonly name: string;
  /** The first row; it stays in view. */
  readonly header: readonly string[];
  readonly rows: WrittenRows;
}

const DECIMAL = /^-?\d+(?:\.\d+)?$/;

export function textOf(text: string | null): WrittenCell {
  return text === null || text === '' ? null : { kind: 'text', text };
}

/** @throws Error when the text is no decimal: a bug */
export function numberOf(text: string | null): WrittenCell {
  if (text === null) return null;
  if (!DECIMAL.test(text)) throw new Error(`bug: "${text}" is no decimal`);
  return { kind: 'number', text };
}
