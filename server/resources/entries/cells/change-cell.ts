import type { Cell, CellValue, Stamp } from './cell.js';
import { inOrder } from './cell-text.js';

/** What somebody enters into a cell. Of note and source: not there leaves it as it is, null clears it. */
export interface GivenCell {
  readonly value: CellValue;
  readonly note?: string | null;
  readonly source?: string | null;
}

/**
 * A cell after something was entered: a draft, or, when it corrects what was submitted, submitted still. Whoever enters a
 * returned cell again, with the same value too, makes it a draft.
 *
 * @param given null takes it back
 * @returns null when nothing changes
 */
export function enteredCell(before: Cell | undefined, given: GivenCell | null, stamp: Stamp): Cell | null {
  const value = given?.value ?? null;
  const note = given === null ? undefined : given.note === undefined ? before?.note : (given.note ?? undefined);
  const source = given === null ? undefined : given.source === undefined ? before?.source : (given.source ?? undefined);
  const was = before ?? { value: null, note: undefined, source: undefined, state: 'draft' };
  const isSame = was.value === value && was.note === note && was.source === source;
  if (isSame && was.state !== 'returned') return null;
  return {
    at: stamp.at,
    by: stamp.by,
    ...(note === undefined ? {} : { note }),
    revision: stamp.revision,
    ...(source === undefined ? {} : { source }),
    state: was.state === 'submitted' ? 'submitted' : 'draft',
    value,
  };
}

/** A draft that is handed in. */
export function submittedCell(cell: Cell): Cell {
  return { ...cell, state: 'submitted' };
}

/** A cell that is to be entered again, and why. */
export function returnedCell(cell: Cell, reason: string, { by, at }: Stamp): Cell {
  return inOrder({ ...cell, state: 'returned', reason, checkedBy: by, checkedAt: at });
}

/** A cell that a second person found right. */
export function verifiedCell(cell: Cell, { by, at }: Stamp): Cell {
  return inOrder({ ...cell, state: 'verified', checkedBy: by, checkedAt: at });
}

/** Whether an entry would leave a cell as it is. */
export function isSameEntry(cell: Cell | undefined, given: GivenCell | null): boolean {
  return enteredCell(cell, given, { by: '', at: '', revision: 0 }) === null;
}
