/** How far somebody is within a cell: only on it; typing over it; changing its text, with a caret that moves. */
export type EditMode = 'on' | 'typing' | 'editing';

/** What a key means in a grid. */
export type GridCommand =
  | { readonly kind: 'move'; readonly row: number; readonly column: number; readonly isSelecting: boolean }
  | { readonly kind: 'next'; readonly step: 1 | -1 }
  | { readonly kind: 'edit' | 'cancel' | 'clear' | 'fillDown' | 'undo' | 'help' | 'selectAll' }
  | { readonly kind: 'edge'; readonly row: 'first' | 'last' };

/** What of a key event decides. */
export interface GridKey {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

const ARROWS: Readonly<Record<string, readonly [row: number, column: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/**
 * What a key does in a cell; null: what it does in any text field. Keys that an input method composes with never come here.
 *
 * @param isText whether the cell takes words, within which arrows and `?` belong to the text
 */
export function commandOf(event: GridKey, mode: EditMode, isText: boolean): GridCommand | null {
  const { key, shiftKey, altKey } = event;
  if (altKey) return null;
  if (event.ctrlKey || event.metaKey) return mode === 'on' ? withControl(key) : null;
  if (key === 'Enter') return { kind: 'move', row: shiftKey ? -1 : 1, column: 0, isSelecting: false };
  if (key === 'Tab') return { kind: 'next', step: shiftKey ? -1 : 1 };
  if (key === 'Escape') return { kind: 'cancel' };
  const arrow = ARROWS[key];
  if (arrow !== undefined) return arrowCommand(arrow, { shiftKey, mode, isText });
  if (mode !== 'on') return null;
  if (key === 'F2') return { kind: 'edit' };
  if (key === 'Delete') return { kind: 'clear' };
  if ((key === '?' || key === '？') && !isText) return { kind: 'help' };
  return null;
}

function withControl(key: string): GridCommand | null {
  switch (key) {
    case 'd':
    case 'D':
      return { kind: 'fillDown' };
    case 'z':
    case 'Z':
      return { kind: 'undo' };
    case 'a':
    case 'A':
      return { kind: 'selectAll' };
    case 'Home':
      return { kind: 'edge', row: 'first' };
    case 'End':
      return { kind: 'edge', row: 'last' };
    default:
      return null;
  }
}

function arrowCommand(
  [row, column]: readonly [number, number],
  { shiftKey, mode, isText }: { readonly shiftKey: boolean; readonly mode: EditMode; readonly isText: boolean },
): GridCommand | null {
  const isSideways = column !== 0;
  if (isSideways && (mode === 'editing' || (mode === 'typing' && isText))) return null;
  if (mode === 'editing' && shiftKey) return null;
  return { kind: 'move', row, column, isSelecting: shiftKey && mode === 'on' };
}
