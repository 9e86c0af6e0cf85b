import { ApiError } from '../../api/api-error.js';
import type { paths } from '../../api/schema.generated.js';

type SheetPath = '/api/cycles/{cycle}/units/{unit}/ratings/{source}/{rater}';
/** A sheet as the server gives it. */
export type Sheet = paths[SheetPath]['patch']['responses'][200]['content']['application/json'];
export type StoredCell = Sheet['cells'][string];

/** What of a sheet is shown and changed. */
export type SheetContent = Pick<Sheet, 'cells' | 'revision' | 'submittedAt'>;

/** Which sheet: of the facts of a unit, or of marks. */
export interface SheetAddress {
  readonly cycle: string;
  readonly unit: string;
  /** Null: the facts. */
  readonly marks: { readonly source: string; readonly rater: string } | null;
}

/** What became of cells that were sent. */
export type SaveOutcome =
  | { readonly kind: 'saved'; readonly sheet: SheetContent }
  /** Somebody else changed some of them; null: took them back. */
  | { readonly kind: 'conflict'; readonly cells: Readonly<Record<string, StoredCell | null>> }
  /** Nothing was stored; why, by cell where it is about one. */
  | { readonly kind: 'refused'; readonly cells: Readonly<Record<string, string>>; readonly message: string }
  | { readonly kind: 'locked'; readonly message: string }
  /** No answer, or none that decides: to be tried again. */
  | { readonly kind: 'unreachable'; readonly message: string };

const LOCKED = ['sheet-submitted', 'entry-closed', 'cell-verified', 'rating-not-assigned', 'cycle-state'];
const CELL = 'cells.';

/** The value of a stored cell as people type it; empty where there is none. */
export function valueText(cell: StoredCell | null): string {
  return cell === null || cell.value === null ? '' : String(cell.value);
}

/** Cells without those that were taken back. */
export function presentCells(cells: Readonly<Record<string, StoredCell | null>>): Readonly<Record<string, StoredCell>> {
  return Object.fromEntries(Object.entries(cells).flatMap(([key, cell]) => (cell === null ? [] : [[key, cell]])));
}

/** Runs a request that changes a sheet, and says what became of it. */
export async function outcomeOf(request: Promise<SheetContent>): Promise<SaveOutcome> {
  try {
    return { kind: 'saved', sheet: await request };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return refusedOutcome(error);
  }
}

function refusedOutcome({ status, message, refusal }: ApiError): SaveOutcome {
  const { code, errors, conflict } = refusal;
  if (status === 0 || status === 401 || status === 429 || status >= 500) return { kind: 'unreachable', message };
  if (code === 'revision-conflict' && isConflict(conflict?.current)) {
    return { kind: 'conflict', cells: conflict.current.cells };
  }
  if (LOCKED.includes(code)) return { kind: 'locked', message };
  const cells = Object.entries(errors).flatMap(([field, why]) =>
    field.startsWith(CELL) && typeof why === 'string' ? [[field.slice(CELL.length), why] as const] : [],
  );
  return { kind: 'refused', cells: Object.fromEntries(cells), message };
}

function isConflict(current: unknown): current is { readonly cells: Readonly<Record<string, StoredCell | null>> } {
  return typeof current === 'object' && current !== null && 'cells' in current && typeof current.cells === 'object';
}
