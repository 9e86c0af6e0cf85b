import MuiLink from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import TableSortLabel from '@mui/material/TableSortLabel';
import type { ReactNode } from 'react';
import { Link } from 'react-admin';
import { useMay } from '../../access/use-may.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { PlainTable } from '../../lists/PlainTable.js';
import { StateChip } from '../../states/StateChip.js';
import { nameOf, type SchemeNames } from '../cycles/scheme/scheme-names.js';
import type { ResultRow, RunPath } from './result.js';
import { resultWords } from './result-words.js';

export type ResultSort = 'position' | 'total' | 'rank' | 'name';

export interface ResultTableProps extends RunPath {
  readonly rows: readonly ResultRow[];
  readonly tied: ReadonlySet<string>;
  readonly names: SchemeNames;
  readonly sort: ResultSort;
  readonly onSort: (sort: ResultSort) => void;
}

/** Results as a table: the official list, or sorted otherwise; a unit opens into its explanation. */
export function ResultTable({ cycle, run, rows, tied, names, sort, onSort }: ResultTableProps) {
  const say = useSay();
  const language = useLanguage();
  const { may } = useMay();
  const hasGroups = rows.some(({ group }) => group !== rows[0]?.group);
  const sortable = (by: ResultSort, label: string): ReactNode => (
    <TableSortLabel active={sort === by} direction={by === 'total' ? 'desc' : 'asc'} onClick={() => onSort(by)}>
      {label}
    </TableSortLabel>
  );
  return (
    <PlainTable
      label={say(resultWords.table)}
      rows={rows}
      keyOf={({ id }) => id}
      columns={[
        {
          id: 'unit',
          label: sortable('name', say(resultWords.unit)),
          minWidth: 200,
          render: ({ id, name }) =>
            may('runs:read') ? (
              <MuiLink component={Link} to={`/cycles/${cycle}/runs/${run}/units/${id}`}>
                {name}
              </MuiLink>
            ) : (
              name
            ),
        },
        ...(hasGroups ? [{ id: 'group', label: say(resultWords.group), render: ({ group }: ResultRow) => group }] : []),
        {
          id: 'place',
          label: sortable('position', say(resultWords.place)),
          isFigure: true,
          render: ({ position }) => position,
        },
        {
          id: 'total',
          label: sortable('total', say(resultWords.total)),
          isFigure: true,
          render: ({ total }) => total ?? '—',
        },
        {
          id: 'rank',
          label: sortable('rank', say(resultWords.rank)),
          isFigure: true,
          render: ({ rank }) => rank ?? '—',
        },
        {
          id: 'tier',
          label: say(resultWords.tier),
          render: ({ tier }) => (tier === null ? '—' : nameOf(names, 'tiers', tier)[language]),
        },
        {
          id: 'remarks',
          label: say(resultWords.remarks),
          render: ({ id, pending, excluded }) => (
            <Stack direction="row" spacing={1.5}>
              {pending ? <StateChip tone="warn" label={say(resultWords.pending)} /> : null}
              {tied.has(id) ? <StateChip tone="active" label={say(resultWords.tied)} /> : null}
              {excluded === null ? null : (
                <StateChip
                  tone="bad"
                  label={say(resultWords.excluded({ rule: nameOf(names, 'rules', excluded)[language] }))}
                />
              )}
            </Stack>
          ),
        },
      ]}
    />
  );
}
