import type { Words } from '../../../../dsl/index.js';
import { type Cell, cellText, columnLetters } from '../../../spreadsheets/table.js';

/** A cell that is not taken over, and why. `ignored` changes nothing; `refused` stops the import. */
export interface CellReport {
  /** As the spreadsheet program shows it. */
  readonly row: number;
  /** Letters. */
  readonly column: string;
  /** What stands at the head of the column. */
  readonly header: string | null;
  /** What stands in the cell; empty where something is missing. */
  readonly value: string;
  readonly severity: 'ignored' | 'refused';
  /** Slug of the reason. */
  readonly code: string;
  readonly message: Words;
}

export interface CellReason {
  readonly severity: CellReport['severity'];
  readonly code: string;
  readonly message: Words;
}

const LONGEST = 200;

/** Reports a cell. */
export function reportCell(
  row: number,
  column: number,
  header: string | null,
  cell: Cell | null,
  reason: CellReason,
): CellReport {
  const text = cell === null ? '' : cellText(cell);
  const value = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  return { row, column: columnLetters(column), header, value, ...reason };
}

/** A reason that changes nothing. */
export function ignored(code: string, zh: string, en: string): CellReason {
  return { severity: 'ignored', code, message: { zh, en } };
}

/** A reason that stops the import. */
export function refused(code: string, zh: string, en: string): CellReason {
  return { severity: 'refused', code, message: { zh, en } };
}
