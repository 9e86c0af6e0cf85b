import type { Instant } from '../../../storage/index.js';

/** What a cell holds: a number as it was given (JSON number or decimal text), a text, yes or no; null: taken back. */
export type CellValue = number | string | boolean | null;

/** How far a cell has come; `returned` (with a reason) is to be entered again, `verified` is locked. */
export type CellState = 'draft' | 'submitted' | 'returned' | 'verified';

/** One value of a sheet, with who said so. */
export interface Cell {
  readonly value: CellValue;
  readonly state: CellState;
  /** Of the sheet, when value, note or source last changed. */
  readonly revision: number;
  /** Id of the actor who entered it; empty for the system. */
  readonly by: string;
  readonly at: Instant;
  /** Where the number comes from (数据来源). */
  readonly source?: string;
  /** Remark (评分依据、自评说明). */
  readonly note?: string;
  /** Why it was returned. */
  readonly reason?: string;
  /** Who verified or returned it. */
  readonly checkedBy?: string;
  readonly checkedAt?: Instant;
}

/** The cells of a sheet by key. */
export type Cells = Readonly<Record<string, Cell>>;

/** Who changed a sheet, when, and which revision that made. */
export interface Stamp {
  readonly by: string;
  readonly at: Instant;
  readonly revision: number;
}

/** A cell as it is stored: without the three that its row says too. */
export type StoredCell = Omit<Cell, keyof Stamp> & Partial<Stamp>;

/** The cells of a row of `sheets`, or the changes of one of `sheet_revisions`, as they are stored. */
export function parseStoredCells(text: string): Readonly<Record<string, StoredCell>> {
  return JSON.parse(text); // written by `cellsText`
}

/** The cells of a row; `stamp` says who made its revision, when. */
export function parseCells(text: string, stamp: Stamp): Map<string, Cell> {
  const cells = new Map<string, Cell>();
  const { at, by, revision } = stamp;
  const stored = parseStoredCells(text);
  for (const key of Object.keys(stored)) {
    const cell = stored[key];
    if (cell === undefined) continue;
    cells.set(key, cell.by === undefined ? { at, by, revision, ...cell } : { ...stamp, ...cell });
  }
  return cells;
}

/** Whether runs count a cell: it was submitted, and not taken back. Drafts and returned cells wait. */
export function isCounted({ value, state }: Pick<Cell, 'value' | 'state'>): boolean {
  return value !== null && (state === 'submitted' || state === 'verified');
}
