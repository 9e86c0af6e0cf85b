import Box from '@mui/material/Box';
import { useTheme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { type ReactNode, type RefObject, useCallback, useState } from 'react';
import type { GridColumn, GridRow } from '../../grid/grid.js';
import { ScoreGrid, type ScoreGridHandle } from '../../grid/ScoreGrid.js';
import type { EntrySource } from './entry-source.js';
import { type RowDetails, RowPanel } from './RowPanel.js';
import { ScoreCards } from './ScoreCards.js';

export interface SheetLayoutProps {
  readonly label: string;
  readonly rowLabel: string;
  readonly rows: readonly GridRow[];
  readonly columns: readonly GridColumn[];
  readonly source: EntrySource;
  readonly startRow: string | null;
  readonly detailsOf: (row: string) => RowDetails | null;
  readonly handle: RefObject<ScoreGridHandle | null>;
  readonly remarkLabel?: string;
  /** Further parts of the panel beside the grid. */
  readonly panelOf?: (row: string) => ReactNode;
}

/** A grid with the row one is on beside it; on a phone one row at a time. */
export function SheetLayout(props: SheetLayoutProps) {
  const { label, rowLabel, rows, columns, source, startRow, detailsOf, handle, remarkLabel, panelOf } = props;
  const isPhone = useMediaQuery(useTheme().breakpoints.down('sm'));
  const [row, setRow] = useState(startRow ?? rows[0]?.id ?? null);
  const done = useCallback(() => handle.current?.step(1), [handle]);
  const details = row === null ? null : detailsOf(row);
  const panel =
    details === null ? null : (
      <RowPanel
        details={details}
        source={source}
        isBrief={isPhone}
        onDone={done}
        {...(remarkLabel === undefined ? {} : { remarkLabel })}
      >
        {panelOf?.(details.id)}
      </RowPanel>
    );
  if (isPhone) {
    return (
      <Box data-sheet sx={{ display: 'grid', gap: 3 }}>
        <ScoreCards rows={rows} columns={columns} source={source} startRow={row} onRow={setRow} />
        {panel}
      </Box>
    );
  }
  return (
    <Box
      data-sheet
      sx={{
        display: 'grid',
        gap: 2,
        gridTemplateColumns: { sm: '1fr', md: 'minmax(0, 1fr) 280px' },
        alignItems: 'start',
      }}
    >
      <Box
        sx={{ overflow: 'auto', maxHeight: 'calc(100vh - 232px)', border: 1, borderColor: 'divider', borderRadius: 1 }}
      >
        <ScoreGrid
          ref={handle}
          label={label}
          rowLabel={rowLabel}
          rows={rows}
          columns={columns}
          source={source}
          startRow={row}
          onRow={setRow}
        />
      </Box>
      <Box sx={{ position: 'sticky', top: 72, maxHeight: 'calc(100vh - 232px)', overflow: 'auto', padding: 0.5 }}>
        {panel}
      </Box>
    </Box>
  );
}
