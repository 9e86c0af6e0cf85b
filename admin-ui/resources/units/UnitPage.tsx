import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import MuiLink from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Link, useParams } from 'react-admin';
import { api, dataOf } from '../../api/api.js';
import { useLoaded } from '../../api/use-loaded.js';
import { useFormat } from '../../i18n/use-format.js';
import { useSay } from '../../i18n/use-say.js';
import { PageFrame } from '../../layout/PageFrame.js';
import { Panel } from '../../layout/Panel.js';
import { PageLoading } from '../../layout/Shell.js';
import { PlainTable } from '../../lists/PlainTable.js';
import { StateChip } from '../../states/StateChip.js';
import { unitWords } from './unit-words.js';

/** One unit: where it belongs, and its attributes by year with what they were before. */
export function UnitPage() {
  const { id = '' } = useParams();
  const say = useSay();
  const [year, setYear] = useState(new Date().getFullYear());
  const { data: unit, error } = useLoaded(() => dataOf(api.GET('/api/units/{id}', { params: { path: { id } } })), [id]);
  const above = unit?.path.slice(0, -1) ?? [];
  const parents = useLoaded(
    async () =>
      above.length === 0
        ? []
        : (await dataOf(api.GET('/api/units', { params: { query: { ids: above.join(','), retired: 'all' } } }))).data,
    [above.join(',')],
  ).data;
  if (error !== null) return <Alert severity="error">{error.message}</Alert>;
  if (unit === null) return <PageLoading />;
  return (
    <PageFrame title={unit.name} maxWidth={900}>
      <Stack spacing={2.5}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center' }}>
          <MuiLink component={Link} to="/units">
            ← {say(unitWords.back)}
          </MuiLink>
          <StateChip
            tone={unit.retired ? 'plain' : 'good'}
            label={say(unit.retired ? unitWords.retired : unitWords.active)}
          />
          <Typography variant="body2" color="text.secondary">
            {say(unitWords.externalId)} {unit.externalId ?? '—'} · {say(unitWords.parent)}{' '}
            {above.length === 0
              ? say(unitWords.noParent)
              : above.map((parent) => parents?.find((one) => one.id === parent)?.name ?? '…').join(' / ')}
          </Typography>
        </Box>
        <Attributes key={year} unit={id} year={year} onYear={setYear} />
      </Stack>
    </PageFrame>
  );
}

interface AttributesProps {
  readonly unit: string;
  readonly year: number;
  readonly onYear: (year: number) => void;
}

function Attributes({ unit, year, onYear }: AttributesProps) {
  const say = useSay();
  const { minute } = useFormat();
  const [typed, setTyped] = useState(String(year));
  const path = { id: unit, year };
  const values = useLoaded(
    async () => (await dataOf(api.GET('/api/units/{id}/attributes/{year}', { params: { path } }))).values,
    [unit, year],
  ).data;
  const history = useLoaded(
    async () => (await dataOf(api.GET('/api/units/{id}/attributes/{year}/history', { params: { path } }))).data,
    [unit, year],
  ).data;
  const rows = Object.entries(values ?? {});
  return (
    <>
      <Panel
        title={say(unitWords.attributes)}
        about={say(unitWords.attributesAbout)}
        actions={
          <TextField
            type="number"
            label={say(unitWords.year)}
            value={typed}
            onChange={({ target }) => {
              setTyped(target.value);
              if (/^(19|2\d)\d{2}$/.test(target.value)) onYear(Number(target.value));
            }}
            sx={{ width: 120 }}
          />
        }
      >
        {rows.length === 0 ? (
          <Typography variant="body2" color="text.secondary" sx={{ padding: 2, paddingTop: 0 }}>
            {say(unitWords.noAttributes)}
          </Typography>
        ) : (
          <PlainTable
            label={say(unitWords.attributes)}
            rows={rows}
            keyOf={([attribute]) => attribute}
            columns={[
              { id: 'attribute', label: say(unitWords.attribute), render: ([attribute]) => attribute },
              { id: 'value', label: say(unitWords.value), render: ([, value]) => String(value ?? '—') },
            ]}
          />
        )}
      </Panel>
      {history === null || history.length === 0 ? null : (
        <Panel title={say(unitWords.history)}>
          <PlainTable
            label={say(unitWords.history)}
            rows={history}
            keyOf={({ attribute, revision }) => `${attribute} ${revision}`}
            columns={[
              { id: 'attribute', label: say(unitWords.attribute), render: ({ attribute }) => attribute },
              { id: 'value', label: say(unitWords.value), render: ({ value }) => String(value ?? '—') },
              { id: 'at', label: say(unitWords.recordedAt), render: ({ recordedAt }) => minute(recordedAt) },
              {
                id: 'source',
                label: say(unitWords.source),
                render: ({ source, reason }) => [source, reason].filter((text) => text !== null).join(' · ') || '—',
              },
            ]}
          />
        </Panel>
      )}
    </>
  );
}
