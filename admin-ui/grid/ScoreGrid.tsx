import { type ForwardedRef, forwardRef, useEffect, useId, useImperativeHandle, useMemo, useRef } from 'react';
import { useSay } from '../i18n/use-say.js';
import { GridLine } from './GridLine.js';
import { COLUMNS, GridTable } from './GridTable.js';
import type { GridColumn, GridRow, GridSource } from './grid.js';
import { rangeOf } from './grid-cursor.js';
import { gridWords } from './grid-words.js';
import { KeysDialog } from './KeysDialog.js';
import { PasteDialog } from './PasteDialog.js';
import { useGrid } from './use-grid.js';

export interface ScoreGridProps {
  /** What the grid is, for those who do not see it. */
  readonly label: string;
  /** Label of the first column. */
  readonly rowLabel: string;
  readonly rows: readonly GridRow[];
  readonly columns: readonly GridColumn[];
  readonly source: GridSource;
  /** Where one begins; the first cell that can be changed otherwise. */
  readonly startRow?: string | null;
  /** Told which row one is on. */
  readonly onRow?: (row: string) => void;
}

/** What others may ask of a grid. */
export interface ScoreGridHandle {
  /** Goes to a row, into its first cell that can be changed. */
  goTo(row: string): void;
  /** The same by steps from where one is. */
  step(by: number): void;
  showKeys(): void;
}

/** Pixels of the column that says how a row stands. */
const STATE_WIDTH = 104;

/**
 * A grid that is filled in like a spreadsheet: one row per item or unit. Only the cell one is on holds an input field, so that
 * hundreds of rows open at once; each row listens to its own changes alone.
 */
export const ScoreGrid = forwardRef(function ScoreGrid(props: ScoreGridProps, ref: ForwardedRef<ScoreGridHandle>) {
  const { label, rowLabel, rows, columns, source, onRow } = props;
  const say = useSay();
  const id = useId();
  const table = useRef<HTMLTableElement>(null);
  const grid = useGrid(props, table);
  const { cursor, paste, isHelpOpen } = grid;
  const { goTo, step, showKeys } = grid;
  useImperativeHandle(ref, () => ({ goTo, step, showKeys }), [goTo, step, showKeys]);
  const current = rows[cursor.at.row]?.id;
  useEffect(() => {
    if (current !== undefined) onRow?.(current);
  }, [current, onRow]);
  const range = rangeOf(cursor);
  const lines = useMemo(
    () =>
      1 + rows.length + rows.filter(({ group }, index) => group !== null && group !== rows[index - 1]?.group).length,
    [rows],
  );
  const style = useMemo(() => {
    const widths = columns.map(({ width }) => `${width}px`);
    return { [COLUMNS]: `minmax(0, 1fr) ${widths.join(' ')} ${STATE_WIDTH}px` };
  }, [columns]);
  return (
    <>
      <GridTable
        ref={table}
        role="grid"
        aria-label={label}
        style={style}
        aria-rowcount={lines}
        aria-multiselectable
        onMouseDown={grid.onMouseDown}
        onDoubleClick={grid.onDoubleClick}
        onKeyDown={grid.onKeyDown}
        onInput={grid.onInput}
        onCopy={grid.onCopy}
        onCut={grid.onCut}
        onPaste={grid.onPaste}
      >
        <thead>
          <tr>
            <th scope="col">{rowLabel}</th>
            {columns.map((column) => (
              <th key={column.id} scope="col">
                {column.label}
              </th>
            ))}
            <th scope="col">{say(gridWords.state)}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => {
            const isIn = index >= range.fromRow && index <= range.toRow;
            return (
              <GridLine
                key={row.id}
                idBase={`${id}-${index}`}
                index={index}
                row={row}
                startsGroup={row.group !== null && row.group !== rows[index - 1]?.group}
                columns={columns}
                source={source}
                active={index === cursor.at.row ? cursor.at.column : null}
                from={isIn ? range.fromColumn : null}
                to={isIn ? range.toColumn : null}
                onLeave={grid.commit}
              />
            );
          })}
        </tbody>
      </GridTable>
      {paste === null ? null : <PasteDialog plan={paste} onTake={grid.takePaste} onClose={grid.dropPaste} />}
      {isHelpOpen ? <KeysDialog onClose={grid.hideKeys} /> : null}
    </>
  );
});
