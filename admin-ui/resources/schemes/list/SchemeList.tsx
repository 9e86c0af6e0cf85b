import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useMay } from '../../../access/use-may.js';
import { api, dataOf } from '../../../api/api.js';
import { useLoaded } from '../../../api/use-loaded.js';
import { useSay } from '../../../i18n/use-say.js';
import { NextStep } from '../../../layout/NextStep.js';
import { PageFrame } from '../../../layout/PageFrame.js';
import { PageLoading } from '../../../layout/Shell.js';
import type { SchemeSummary } from '../scheme.js';
import { schemeWords } from '../scheme-words.js';
import { CopyDialog } from './CopyDialog.js';
import { CreateDialog } from './CreateDialog.js';
import { SchemeTable } from './SchemeTable.js';

/** All schemes by year and name, with their states; where authors begin. */
export function SchemeList() {
  const say = useSay();
  const { may } = useMay();
  const { data, error } = useLoaded(() => dataOf(api.GET('/api/schemes')), []);
  const [search, setSearch] = useState('');
  const [year, setYear] = useState<number | null>(null);
  const [copied, setCopied] = useState<SchemeSummary | null>(null);
  const [isCreating, setCreating] = useState(false);
  const all = data?.data ?? [];
  const ids = all.map(({ id }) => id);
  const shown = all.filter((scheme) => fits(scheme, search, year)).sort(byYearThenName);
  const create = may('schemes:write') ? (
    <Button variant="outlined" onClick={() => setCreating(true)}>
      {say(schemeWords.create)}
    </Button>
  ) : null;
  return (
    <PageFrame title={say(schemeWords.title)} about={say(schemeWords.about)} actions={create}>
      {error ? (
        <Alert severity="error">
          {say(schemeWords.failed)}：{error.message}
        </Alert>
      ) : null}
      {data === null ? error ? null : <PageLoading /> : null}
      {data !== null && all.length === 0 ? (
        <NextStep title={say(schemeWords.emptyTitle)} about={say(schemeWords.emptyAbout)} action={create} />
      ) : null}
      {all.length > 0 ? (
        <>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, marginBottom: 2 }}>
            <TextField
              type="search"
              label={say(schemeWords.search)}
              value={search}
              onChange={(event) => setSearch(event.target.value)}
              sx={{ width: { xs: '100%', sm: 280 } }}
            />
            <TextField
              select
              label={say(schemeWords.year)}
              value={year ?? ''}
              onChange={(event) => setYear(event.target.value === '' ? null : Number(event.target.value))}
              slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
              sx={{ width: 140 }}
            >
              <MenuItem value="">{say(schemeWords.allYears)}</MenuItem>
              {yearsOf(all).map((each) => (
                <MenuItem key={each} value={each}>
                  {each}
                </MenuItem>
              ))}
            </TextField>
          </Box>
          {shown.length === 0 ? (
            <NextStep title={say(schemeWords.noneTitle)} about={say(schemeWords.noneAbout)} />
          ) : (
            <SchemeTable schemes={shown} onCopy={may('schemes:write') ? setCopied : null} />
          )}
        </>
      ) : null}
      {copied ? <CopyDialog scheme={copied} taken={ids} onClose={() => setCopied(null)} /> : null}
      {isCreating ? <CreateDialog taken={ids} onClose={() => setCreating(false)} /> : null}
    </PageFrame>
  );
}

function fits({ id, title, year: own }: SchemeSummary, search: string, year: number | null): boolean {
  const wanted = search.trim().toLowerCase();
  return (year === null || own === year) && `${title ?? ''} ${id}`.toLowerCase().includes(wanted);
}

function byYearThenName(a: SchemeSummary, b: SchemeSummary): number {
  return (b.year ?? 0) - (a.year ?? 0) || (a.id < b.id ? -1 : 1);
}

function yearsOf(schemes: readonly SchemeSummary[]): readonly number[] {
  return [...new Set(schemes.flatMap(({ year }) => year ?? []))].sort((a, b) => b - a);
}
