/** What stands in a cell, as far as it can be told without guessing. */
export type Cell =
  /** Without white space around it; never empty. */
  | { readonly kind: 'text'; readonly text: string }
  /** `text` is the exact decimal value; `shown` what the sheet displays where its format pads with zeros. */
  | { readonly kind: 'number'; readonly text: string; readonly shown: string }
  /** `YYYY-MM-DD`. */
  | { readonly kind: 'date'; readonly text: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  /** A value that is computed: it may be out of date, or a trap for whoever opens the file. */
  | { readonly kind: 'formula'; readonly text: string }
  /** What no value can be read from. */
  | { readonly kind: 'unreadable'; readonly text: string; readonly why: UnreadableReason };

/** `error`: `#N/A` and the like; `digits`: more than 15 digits, the rest is lost; `time`: no whole day; `characters`: control characters. */
export type UnreadableReason = 'error' | 'digits' | 'time' | 'characters';

export interface TableRow {
  /** As the spreadsheet program shows it, from 1. */
  readonly number: number;
  /** By column, from 0; null: empty. Trailing empty cells may be left out. */
  readonly cells: readonly (Cell | null)[];
}

/** A sheet as rows of cells; empty rows are left out. */
export interface Table {
  readonly format: 'csv' | 'xlsx';
  /** Of a CSV file: `utf-8`, `utf-16le`, `utf-16be`, `gb18030`. */
  readonly encoding: string | null;
  /** Name of the sheet that was read, and of those that were not. */
  readonly sheet: string | null;
  readonly otherSheets: readonly string[];
  readonly rows: readonly TableRow[];
}

/** The most that is read of one file. */
export const TABLE_LIMITS = { bytes: 16 * 1024 * 1024, unpackedBytes: 192 * 1024 * 1024, rows: 50_000, columns: 500 };

/** The letters of a column counted from 0: `A`, `Z`, `AA`. */
export function columnLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetters(Math.floor(index / 26) - 1) + letter;
}

/** A cell as people would type it. */
export function cellText(cell: Cell): string {
  if (cell.kind === 'boolean') return cell.value ? 'TRUE' : 'FALSE';
  return cell.kind === 'number' ? cell.shown : cell.text;
}

/** Control characters except tabs and line ends, and halves of characters. */
const UNREADABLE_CHARACTERS = /[^\P{Cc}\t\n\r]|\p{Surrogate}/u;

/** The cell of a text: null when it is blank. White space around it is no part of it, full-width or not. */
export function textCell(written: string): Cell | null {
  const text = written.trim();
  if (text === '') return null;
  if (UNREADABLE_CHARACTERS.test(text)) return { kind: 'unreadable', text, why: 'characters' };
  return { kind: 'text', text };
}
