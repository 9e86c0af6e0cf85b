/** A cell by its place. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

/** Where one is: the cell that is typed into, and the other corner of what is selected. */
export interface GridCursor {
  readonly at: GridPlace;
  readonly corner: GridPlace;
}

/** The selected cells: from, to, both included. */
export interface GridRange {
  readonly fromRow: number;
  readonly toRow: number;
  readonly fromColumn: number;
  readonly toColumn: number;
}

export function cursorAt(at: GridPlace): GridCursor {
  return { at, corner: at };
}

export function rangeOf({ at, corner }: GridCursor): GridRange {
  return {
    fromRow: Math.min(at.row, corner.row),
    toRow: Math.max(at.row, corner.row),
    fromColumn: Math.min(at.column, corner.column),
    toColumn: Math.max(at.column, corner.column),
  };
}

/** Whether more than one cell is selected. */
export function isRange({ at, corner }: GridCursor): boolean {
  return at.row !== corner.row || at.column !== corner.column;
}

/** What moves: the cell, or (with Shift and an arrow) the corner of the selection. */
export function moved(cursor: GridCursor, by: GridPlace, size: GridPlace, isSelecting: boolean): GridCursor {
  const from = isSelecting ? cursor.corner : cursor.at;
  const place = {
    row: within(from.row + by.row, size.row),
    column: within(from.column + by.column, size.column),
  };
  return isSelecting ? { ...cursor, corner: place } : cursorAt(place);
}

/** The next place that fits, in reading order; null: there is none, and the grid is left. */
export function nextPlace(
  { row, column }: GridPlace,
  step: 1 | -1,
  size: GridPlace,
  fits: (place: GridPlace) => boolean,
): GridPlace | null {
  const last = size.row * size.column;
  for (let index = row * size.column + column + step; index >= 0 && index < last; index += step) {
    const place = { row: Math.floor(index / size.column), column: index % size.column };
    if (fits(place)) return place;
  }
  return null;
}

function within(index: number, size: number): number {
  return Math.max(0, Math.min(size - 1, index));
}
