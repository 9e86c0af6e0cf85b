import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import type { ReactNode } from 'react';
import { TABULAR } from '../theme/tokens.js';

/** One column of a {@link PlainTable}. The first column names the row. */
export interface PlainColumn<T> {
  readonly id: string;
  readonly label: ReactNode;
  readonly render: (row: T) => ReactNode;
  /** Figures stand at the right, below each other. */
  readonly isFigure?: boolean;
  /** Pixels that the column does not get narrower than. */
  readonly minWidth?: number;
}

export interface PlainTableProps<T> {
  /** What the table shows, for those who do not see it. */
  readonly label: string;
  readonly columns: readonly PlainColumn<T>[];
  readonly rows: readonly T[];
  readonly keyOf: (row: T) => string;
  /** Marks a row, e.g. the one that is looked at. */
  readonly isChosen?: (row: T) => boolean;
}

/** A table of data that is here already; lists that the server pages are `ListFrame`s. */
export function PlainTable<T>({ label, columns, rows, keyOf, isChosen }: PlainTableProps<T>) {
  return (
    <TableContainer tabIndex={0} role="region" aria-label={label}>
      <Table aria-label={label} size="small">
        <TableHead>
          <TableRow>
            {columns.map((column) => (
              <TableCell key={column.id} align={column.isFigure ? 'right' : 'left'}>
                {column.label}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <TableRow key={keyOf(row)} hover selected={isChosen?.(row) ?? false}>
              {columns.map((column, index) => (
                <TableCell
                  key={column.id}
                  align={column.isFigure ? 'right' : 'left'}
                  sx={{
                    ...(column.isFigure ? TABULAR : {}),
                    ...(column.minWidth === undefined ? {} : { minWidth: column.minWidth }),
                  }}
                  {...(index === 0 ? { component: 'th', scope: 'row' } : {})}
                >
                  {column.render(row)}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
