import { memo, useSyncExternalStore } from 'react';
import { CellInput } from './CellInput.js';
import type { GridColumn, GridRow, GridSource } from './grid.js';
import { StateCell } from './StateCell.js';

export interface GridLineProps {
  readonly idBase: string;
  readonly index: number;
  readonly row: GridRow;
  /** Whether a heading stands above it. */
  readonly startsGroup: boolean;
  readonly columns: readonly GridColumn[];
  readonly source: GridSource;
  /** Column that one is on; null: on another row. */
  readonly active: number | null;
  /** Selected columns, both included; null: none. */
  readonly from: number | null;
  readonly to: number | null;
  readonly onLeave: () => void;
}

/** One row, with its heading above where one begins. It renders when its own cells change, or the cursor comes or goes. */
export const GridLine = memo(function GridLine(props: GridLineProps) {
  const { idBase, index, row, startsGroup, columns, source, active, from, to, onLeave } = props;
  useSyncExternalStore(
    (listener) => source.subscribe(row.id, listener),
    () => source.version(row.id),
  );
  const state = source.state(row.id);
  const isWrong = state.kind === 'refused' || state.kind === 'conflict';
  return (
    <>
      {startsGroup ? (
        <tr className="group">
          <th colSpan={columns.length + 2} scope="colgroup">
            {row.group}
          </th>
        </tr>
      ) : null}
      <tr className={`${state.kind}${active === null ? '' : ' here'}`} data-row={index}>
        <th scope="row">
          <span className="title">{row.title}</span>
          {row.text === null ? null : <span className="full">{row.text}</span>}
        </th>
        {columns.map((column, at) => {
          const isSelected = from !== null && to !== null && at >= from && at <= to;
          const canEdit = column.kind !== 'shown' && source.canEdit(row.id, column.id);
          const text = source.text(row.id, column.id);
          return (
            // biome-ignore lint/a11y/useAriaPropsSupportedByRole: within role="grid" a cell is a gridcell
            <td
              key={column.id}
              className={column.kind}
              aria-selected={isSelected || undefined}
              aria-readonly={!canEdit || undefined}
              data-differs={state.differs && column.kind === 'number' ? true : undefined}
            >
              {active === at ? (
                <CellInput
                  key={text}
                  label={`${row.title} ${column.label}`}
                  column={column}
                  text={text}
                  canEdit={canEdit}
                  isWrong={isWrong && column.kind === 'number'}
                  describedBy={`${idBase}-state`}
                  options={canEdit ? source.options(row.id, column.id) : null}
                  onLeave={onLeave}
                />
              ) : (
                labelOf(source, row.id, column.id, text)
              )}
            </td>
          );
        })}
        <td className="state" id={`${idBase}-state`}>
          <StateCell state={state} row={row.id} source={source} />
        </td>
      </tr>
    </>
  );
});

function labelOf(source: GridSource, row: string, column: string, text: string): string {
  if (text === '') return '';
  return source.options(row, column)?.find(({ value }) => value === text)?.label ?? text;
}
