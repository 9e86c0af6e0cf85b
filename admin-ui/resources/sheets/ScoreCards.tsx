import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState, useSyncExternalStore } from 'react';
import type { GridColumn, GridRow, GridSource } from '../../grid/grid.js';
import { StateCell } from '../../grid/StateCell.js';
import { useSay } from '../../i18n/use-say.js';
import { sheetWords } from './sheet-words.js';

export interface ScoreCardsProps {
  readonly rows: readonly GridRow[];
  readonly columns: readonly GridColumn[];
  readonly source: GridSource;
  readonly startRow: string | null;
  readonly onRow: (row: string) => void;
}

/** The same rows on a phone: one at a time, with large fields and the keyboard for numbers. */
export function ScoreCards({ rows, columns, source, startRow, onRow }: ScoreCardsProps) {
  const say = useSay();
  const [index, setIndex] = useState(() =>
    Math.max(
      0,
      rows.findIndex(({ id }) => id === startRow),
    ),
  );
  const row = rows[index];
  if (row === undefined) return null;
  const go = (to: number): void => {
    setIndex(to);
    const next = rows[to];
    if (next !== undefined) onRow(next.id);
  };
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <LinearProgress
        variant="determinate"
        value={((index + 1) / rows.length) * 100}
        aria-label={say(sheetWords.place({ at: index + 1, all: rows.length }))}
      />
      <Typography variant="caption" color="text.secondary">
        {say(sheetWords.place({ at: index + 1, all: rows.length }))}
        {row.group === null ? '' : ` · ${row.group}`}
      </Typography>
      <div>
        <Typography variant="h3" component="h2">
          {row.title}
        </Typography>
        {row.text === null ? null : <Typography variant="body2">{row.text}</Typography>}
      </div>
      <CardFields
        key={row.id}
        row={row}
        columns={columns}
        source={source}
        onNext={() => go(Math.min(rows.length - 1, index + 1))}
      />
      <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 1 }}>
        <Button size="large" variant="outlined" disabled={index === 0} onClick={() => go(index - 1)}>
          {say(sheetWords.previous)}
        </Button>
        <Button size="large" variant="contained" disabled={index + 1 >= rows.length} onClick={() => go(index + 1)}>
          {say(sheetWords.next)}
        </Button>
      </Box>
    </Box>
  );
}

function CardFields({
  row,
  columns,
  source,
  onNext,
}: Pick<ScoreCardsProps, 'columns' | 'source'> & { readonly row: GridRow; readonly onNext: () => void }) {
  useSyncExternalStore(
    (listener) => source.subscribe(row.id, listener),
    () => source.version(row.id),
  );
  const state = source.state(row.id);
  const shown = columns.filter(({ kind }) => kind === 'shown');
  const write = (column: string, text: string): void => {
    if (text !== source.text(row.id, column)) source.write([{ row: row.id, column, text }]);
  };
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <Box component="dl" sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, margin: 0 }}>
        {shown.map(({ id, label }) => (
          <div key={id}>
            <Typography variant="caption" component="dt" color="text.secondary">
              {label}
            </Typography>
            <Typography component="dd" sx={{ margin: 0 }}>
              {source.text(row.id, id) || '—'}
            </Typography>
          </div>
        ))}
      </Box>
      {columns
        .filter(({ kind }) => kind !== 'shown')
        .map(({ id, label, kind }) => {
          const options = source.options(row.id, id);
          return (
            <TextField
              key={`${id}-${source.text(row.id, id)}`}
              label={label}
              defaultValue={source.text(row.id, id)}
              disabled={!source.canEdit(row.id, id)}
              error={state.kind === 'refused' && kind === 'number'}
              multiline={kind === 'text'}
              select={options !== null}
              slotProps={{ htmlInput: { inputMode: kind === 'number' ? 'decimal' : 'text', autoComplete: 'off' } }}
              fullWidth
              onBlur={(event) => write(id, event.target.value)}
              onKeyDown={(event) => {
                if (event.nativeEvent.isComposing || event.key !== 'Enter' || kind === 'text') return;
                if (event.target instanceof HTMLInputElement) write(id, event.target.value);
                onNext();
              }}
            >
              {options?.map((option) => (
                <MenuItem key={option.value} value={option.value}>
                  {option.label}
                </MenuItem>
              ))}
            </TextField>
          );
        })}
      <Typography
        variant="body2"
        component="div"
        role="status"
        sx={{
          minHeight: '1.5em',
          display: 'flex',
          flexWrap: 'wrap',
          columnGap: 1.5,
          '& .icon': { marginRight: 0.5 },
          '& .choices': { display: 'grid', gap: 1, width: '100%' },
          '& button': { minHeight: 44, font: 'inherit' },
        }}
      >
        <StateCell state={state} row={row.id} source={source} />
      </Typography>
    </Box>
  );
}
