import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import MuiLink from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Link, useParams } from 'react-admin';
import { api, dataOf } from '../../api/api.js';
import { useLoaded } from '../../api/use-loaded.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { Panel } from '../../layout/Panel.js';
import { PageLoading } from '../../layout/Shell.js';
import { type CycleContent, CycleFrame } from '../cycles/CycleFrame.js';
import { nameOf } from '../cycles/scheme/scheme-names.js';
import { GroupPanel } from './GroupPanel.js';
import { NodeDetail } from './NodeDetail.js';
import { explanationOf } from './result.js';
import { resultWords } from './result-words.js';
import { ScoreTree } from './ScoreTree.js';
import { WholeTextPanel } from './WholeTextPanel.js';

/** The result of one unit, opening down to the clause and to who entered each input. */
export function ResultPage() {
  return <CycleFrame tab="runs">{(content) => <UnitResult {...content} />}</CycleFrame>;
}

function UnitResult({ cycle, names }: CycleContent) {
  const { run = '', unit = '' } = useParams();
  const say = useSay();
  const language = useLanguage();
  const [chosen, setChosen] = useState<string | null>(null);
  const path = { cycle: cycle.id, run, unit };
  const { data: row, error } = useLoaded(
    () => dataOf(api.GET('/api/cycles/{cycle}/runs/{run}/results/{unit}', { params: { path } })),
    [cycle.id, run, unit],
  );
  const explained = useLoaded(() => explanationOf(path), [cycle.id, run, unit]);
  const inputs = useLoaded(
    async () =>
      (await dataOf(api.GET('/api/cycles/{cycle}/runs/{run}/results/{unit}/inputs', { params: { path } }))).data,
    [cycle.id, run, unit],
  ).data;
  if (error !== null) return <Alert severity="error">{error.message}</Alert>;
  if (explained.error !== null) return <Alert severity="error">{explained.error.message}</Alert>;
  if (row === null || explained.data === null) return <PageLoading />;
  const explanation = explained.data;
  const node = chosen ?? explanation.total;
  const facts = [
    [resultWords.total, row.total ?? '—'],
    [resultWords.rank, row.rank ?? '—'],
    [resultWords.tier, row.tier === null ? say(resultWords.pending) : nameOf(names, 'tiers', row.tier)[language]],
    ...(row.group === '' ? [] : [[resultWords.group, row.group] as const]),
  ] as const;
  return (
    <Stack spacing={2.5}>
      <Stack direction="row" spacing={2} useFlexGap sx={{ flexWrap: 'wrap', alignItems: 'baseline' }}>
        <MuiLink component={Link} to={`/cycles/${cycle.id}/runs/${run}`}>
          ← {say(resultWords.backToRun)}
        </MuiLink>
        <Typography variant="h2">{row.name}</Typography>
        {facts.map(([label, value]) => (
          <Typography key={label.en} variant="body2">
            <Box component="span" sx={{ color: 'text.secondary' }}>
              {say(label)}{' '}
            </Box>
            <strong>{value}</strong>
          </Typography>
        ))}
      </Stack>
      <Box
        sx={{
          display: 'grid',
          gap: 2.5,
          gridTemplateColumns: { xs: '1fr', md: 'minmax(0, 5fr) minmax(0, 7fr)' },
          alignItems: 'start',
        }}
      >
        <Panel title={say(resultWords.explained)} about={say(resultWords.explainedAbout)}>
          <ScoreTree explanation={explanation} names={names} chosen={node} onChoose={setChosen} />
        </Panel>
        <NodeDetail key={node} path={path} node={node} names={names} inputs={inputs ?? []} />
      </Box>
      <WholeTextPanel path={path} />
      <GroupPanel cycle={cycle.id} run={run} row={row} />
    </Stack>
  );
}
