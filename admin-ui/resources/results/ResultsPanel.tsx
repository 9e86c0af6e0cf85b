import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { type ReactNode, useState } from 'react';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { Panel } from '../../layout/Panel.js';
import { nameOf, type SchemeNames } from '../cycles/scheme/scheme-names.js';
import { type ResultSort, ResultTable } from './ResultTable.js';
import { type ResultRow, type RunPath, tiedUnits } from './result.js';
import { resultWords } from './result-words.js';

const PAGE = 100;
const NONE = '-';

export interface ResultsPanelProps extends RunPath {
  readonly rows: readonly ResultRow[];
  readonly names: SchemeNames;
}

/** The results of a run: searched, filtered by tier and group, sorted. */
export function ResultsPanel({ cycle, run, rows, names }: ResultsPanelProps) {
  const say = useSay();
  const language = useLanguage();
  const [text, setText] = useState('');
  const [tier, setTier] = useState('');
  const [group, setGroup] = useState('');
  const [isOnlyOpen, setOnlyOpen] = useState(false);
  const [sort, setSort] = useState<ResultSort>('position');
  const [shown, setShown] = useState(PAGE);
  const tied = tiedUnits(rows);
  const groups = [...new Set(rows.map((row) => row.group))];
  const tiers = [...new Set(rows.map((row) => row.tier ?? NONE))];
  const found = rows
    .filter(
      (row) =>
        `${row.name} ${row.documentId}`.includes(text.trim()) &&
        (tier === '' || (row.tier ?? NONE) === tier) &&
        (group === '' || row.group === group) &&
        (!isOnlyOpen || row.pending || tied.has(row.id)),
    )
    .sort(ORDERS[sort]);
  return (
    <Panel title={say(resultWords.table)}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, padding: 2, paddingTop: 0.5, alignItems: 'center' }}>
        <TextField
          type="search"
          label={say(resultWords.search)}
          value={text}
          onChange={({ target }) => setText(target.value)}
          sx={{ width: 220 }}
        />
        <Filter label={say(resultWords.tier)} all={say(resultWords.allTiers)} value={tier} onChange={setTier}>
          {tiers.map((id) => (
            <MenuItem key={id} value={id}>
              {id === NONE ? say(resultWords.noTier) : nameOf(names, 'tiers', id)[language]}
            </MenuItem>
          ))}
        </Filter>
        {groups.length < 2 ? null : (
          <Filter label={say(resultWords.group)} all={say(resultWords.allGroups)} value={group} onChange={setGroup}>
            {groups.map((id) => (
              <MenuItem key={id} value={id}>
                {id}
              </MenuItem>
            ))}
          </Filter>
        )}
        <FormControlLabel
          label={say(resultWords.onlyOpen)}
          control={<Checkbox size="small" checked={isOnlyOpen} onChange={(_, isOn) => setOnlyOpen(isOn)} />}
        />
        <Typography variant="body2" color="text.secondary" aria-live="polite" sx={{ marginLeft: 'auto' }}>
          {say(resultWords.shown({ count: found.length, all: rows.length }))}
        </Typography>
      </Box>
      {found.length === 0 ? (
        <Typography sx={{ padding: 2, paddingTop: 0 }}>{say(resultWords.noneFound)}</Typography>
      ) : (
        <ResultTable
          cycle={cycle}
          run={run}
          rows={found.slice(0, shown)}
          tied={tied}
          names={names}
          sort={sort}
          onSort={setSort}
        />
      )}
      {found.length > shown ? (
        <Button onClick={() => setShown(shown + PAGE)} sx={{ margin: 2 }}>
          {say(resultWords.more)}
        </Button>
      ) : null}
    </Panel>
  );
}

interface FilterProps {
  readonly label: string;
  readonly all: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly children: ReactNode;
}

function Filter({ label, all, value, onChange, children }: FilterProps) {
  return (
    <TextField
      select
      label={label}
      value={value}
      onChange={({ target }) => onChange(target.value)}
      slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true } }}
      sx={{ width: 180 }}
    >
      <MenuItem value="">{all}</MenuItem>
      {children}
    </TextField>
  );
}

/** Units without a number stand last; what is equal stands in the order of the official list. */
const ORDERS: Readonly<Record<ResultSort, (a: ResultRow, b: ResultRow) => number>> = {
  position: (a, b) => a.position - b.position,
  total: (a, b) => (b.total ?? -Infinity) - (a.total ?? -Infinity) || a.position - b.position,
  rank: (a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || a.position - b.position,
  name: (a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0),
};
