import {
  type ClipboardEvent,
  type FormEvent,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  useCallback,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { CellChange } from './grid.js';
import { copiedText, pastePlan, selectedChanges } from './grid-clipboard.js';
import { cursorAt, type GridCursor, type GridPlace, isRange, moved, nextPlace, rangeOf } from './grid-cursor.js';
import { commandOf, type EditMode, type GridCommand } from './grid-keys.js';
import { canEditAt, firstColumn, type GridData, placeOf, startOf, textAt } from './grid-start.js';
import type { PastePlan } from './paste-plan.js';
import { readSpreadsheetText } from './spreadsheet-text.js';

type Field = HTMLInputElement | HTMLSelectElement;
const UNDO_STEPS = 50;

/** What a grid does with keys, pointer and clipboard: the one place where its state is. */
export function useGrid(data: GridData, table: RefObject<HTMLTableElement | null>) {
  const [cursor, setCursor] = useState<GridCursor>(() => cursorAt(startOf(data)));
  const [paste, setPaste] = useState<PastePlan | null>(null);
  const [isHelpOpen, setHelpOpen] = useState(false);
  const mode = useRef<EditMode>('on');
  const wantsFocus = useRef(false);
  const undo = useRef<(readonly CellChange[])[]>([]);
  // Handlers stay the same for all rows; they look at what is there now.
  const now = useRef({ ...data, cursor });
  now.current = { ...data, cursor };
  const size = useCallback(() => ({ row: now.current.rows.length, column: now.current.columns.length }), []);
  const field = useCallback((): Field | null => table.current?.querySelector<Field>('[data-cell]') ?? null, [table]);

  const write = useCallback((changes: readonly CellChange[]) => {
    const { source } = now.current;
    const real = changes.filter(({ row, column, text }) => source.text(row, column) !== text);
    if (real.length === 0) return;
    undo.current.push(real.map(({ row, column }) => ({ row, column, text: source.text(row, column) })));
    if (undo.current.length > UNDO_STEPS) undo.current.shift();
    source.write(real);
  }, []);

  const commit = useCallback(() => {
    const { rows, columns, cursor: at } = now.current;
    const row = rows[at.at.row];
    const column = columns[at.at.column];
    const typed = field();
    const isTyped = mode.current !== 'on';
    mode.current = 'on';
    if (row === undefined || column === undefined || typed === null) return;
    if (isTyped && typed.value !== typed.dataset.cell) {
      write([{ row: row.id, column: column.id, text: typed.value }]);
    }
  }, [field, write]);

  const goToCursor = useCallback(
    (to: GridCursor) => {
      commit();
      wantsFocus.current = true;
      setCursor(to);
    },
    [commit],
  );

  // Before anything else runs: an effect of an earlier render would take the focus to the cell that one just left.
  useLayoutEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    const input = field();
    input?.focus({ preventScroll: true });
    if (input instanceof HTMLInputElement) input.select();
    input?.closest('tr')?.scrollIntoView({ block: 'nearest' });
  });

  const fill = useCallback(
    (textOf: (place: GridPlace) => string | null) => {
      const changes = selectedChanges(now.current, now.current.cursor, textOf);
      wantsFocus.current = true;
      write(changes);
      setCursor({ ...now.current.cursor });
    },
    [write],
  );

  const cancel = (): void => {
    const input = field();
    if (input !== null && mode.current !== 'on') input.value = input.dataset.cell ?? '';
    mode.current = 'on';
    if (input instanceof HTMLInputElement) input.select();
    setCursor(cursorAt(now.current.cursor.at));
  };

  const undoLast = (): void => {
    const step = undo.current.pop();
    wantsFocus.current = true;
    if (step !== undefined) now.current.source.write(step);
    setCursor({ ...now.current.cursor });
  };

  const fillDown = (): void => {
    const { cursor: at } = now.current;
    const { fromRow } = rangeOf(at);
    const top = isRange(at) ? fromRow : fromRow - 1;
    fill((place) => (place.row === top || top < 0 ? null : textAt(now.current, { ...place, row: top })));
  };

  const run = (command: GridCommand, event: KeyboardEvent): void => {
    const { at } = now.current.cursor;
    if (command.kind === 'next') {
      const to = nextPlace(at, command.step, size(), (place) => canEditAt(now.current, place));
      // At the ends Tab leaves the grid, as from any field.
      if (to === null) commit();
      else {
        event.preventDefault();
        goToCursor(cursorAt(to));
      }
      return;
    }
    event.preventDefault();
    switch (command.kind) {
      case 'move':
        goToCursor(moved(now.current.cursor, command, size(), command.isSelecting));
        break;
      case 'edge':
        goToCursor(cursorAt({ ...at, row: command.row === 'first' ? 0 : size().row - 1 }));
        break;
      case 'selectAll':
        setCursor({ at: { ...at, row: 0 }, corner: { ...at, row: size().row - 1 } });
        break;
      case 'edit':
        edit();
        break;
      case 'cancel':
        cancel();
        break;
      case 'clear':
        fill(() => '');
        break;
      case 'fillDown':
        fillDown();
        break;
      case 'undo':
        undoLast();
        break;
      case 'help':
        setHelpOpen(true);
        break;
      default:
        command satisfies never;
    }
  };

  const edit = useCallback(() => {
    const input = field();
    if (!(input instanceof HTMLInputElement) || input.readOnly) return;
    mode.current = 'editing';
    input.setSelectionRange(input.value.length, input.value.length);
  }, [field]);

  const copied = (event: ClipboardEvent): boolean => {
    if (mode.current !== 'on') return false;
    event.clipboardData.setData('text/plain', copiedText(now.current, now.current.cursor));
    event.preventDefault();
    return true;
  };

  const takePlan = useCallback(
    (plan: PastePlan) => {
      wantsFocus.current = true;
      write(plan.changes);
      setPaste(null);
    },
    [write],
  );

  return {
    cursor,
    paste,
    isHelpOpen,
    commit,
    goTo: useCallback(
      (id: string) => {
        const row = now.current.rows.findIndex((each) => each.id === id);
        if (row >= 0) goToCursor(cursorAt({ row, column: firstColumn(now.current, row) }));
      },
      [goToCursor],
    ),
    step: useCallback(
      (by: number) => goToCursor(moved(now.current.cursor, { row: by, column: 0 }, size(), false)),
      [goToCursor, size],
    ),
    showKeys: useCallback(() => setHelpOpen(true), []),
    hideKeys: () => {
      wantsFocus.current = true;
      setHelpOpen(false);
    },
    takePaste: () => {
      if (paste !== null) takePlan(paste);
    },
    dropPaste: () => {
      wantsFocus.current = true;
      setPaste(null);
    },
    onMouseDown: (event: MouseEvent) => {
      const at = placeOf(event.target, size());
      const { cursor: before } = now.current;
      const isField = event.target instanceof HTMLElement && event.target.dataset.cell !== undefined;
      if (at === null || isField) return;
      event.preventDefault();
      goToCursor(event.shiftKey ? { ...before, corner: at } : cursorAt(at));
    },
    onDoubleClick: edit,
    onKeyDown: (event: KeyboardEvent) => {
      // 229: a key that belongs to an input method, where the browser does not say so otherwise.
      if (event.nativeEvent.isComposing || event.keyCode === 229) return;
      if (!(event.target instanceof HTMLElement) || event.target.dataset.cell === undefined) return;
      const isSelect = event.target instanceof HTMLSelectElement;
      const column = now.current.columns[now.current.cursor.at.column];
      const command = commandOf(event, mode.current, column?.kind === 'text' && !isSelect);
      if (command === null || (isSelect && command.kind === 'move' && command.row !== 0 && event.key !== 'Enter'))
        return;
      run(command, event);
    },
    onInput: (event: FormEvent) => {
      if (event.target instanceof HTMLSelectElement) mode.current = 'typing';
      else if (mode.current === 'on') mode.current = 'typing';
    },
    onCopy: (event: ClipboardEvent) => {
      copied(event);
    },
    onCut: (event: ClipboardEvent) => {
      if (copied(event)) fill(() => '');
    },
    onPaste: (event: ClipboardEvent) => {
      const text = event.clipboardData.getData('text/plain');
      const cells = readSpreadsheetText(text);
      const isOne = cells.length === 1 && cells[0]?.length === 1;
      if (text === '' || (mode.current !== 'on' && isOne)) return;
      event.preventDefault();
      const plan = pastePlan(now.current, now.current.cursor, cells);
      mode.current = 'on';
      if (plan.refused.length > 0) setPaste(plan);
      else takePlan(plan);
    },
  };
}
