import Alert from '@mui/material/Alert';
import MuiLink from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { Link, useParams } from 'react-admin';
import { useMay } from '../../access/use-may.js';
import { useLoaded } from '../../api/use-loaded.js';
import { useSay } from '../../i18n/use-say.js';
import { PageLoading } from '../../layout/Shell.js';
import { StateChip } from '../../states/StateChip.js';
import { type CycleContent, CycleFrame } from '../cycles/CycleFrame.js';
import { DistributionPanel } from '../results/DistributionPanel.js';
import { QuotaPanel } from '../results/QuotaPanel.js';
import { ResultsPanel } from '../results/ResultsPanel.js';
import { allResults } from '../results/result.js';
import { CitationPanel } from './CitationPanel.js';
import { RunActions } from './RunActions.js';
import { runWords } from './run-words.js';
import { listRuns, useRunList } from './use-run-list.js';

/** One run: its results, and what can be done with it. */
export function RunPage() {
  return <CycleFrame tab="runs">{(content) => <RunContent {...content} />}</CycleFrame>;
}

function RunContent({ cycle, names }: CycleContent) {
  const { run: id = '' } = useParams();
  const say = useSay();
  const { may } = useMay();
  const { data: runs, error, reload } = useRunList(cycle.id);
  const run = runs?.find((candidate) => candidate.id === id);
  const { previous } = cycle;
  const mayReadRuns = may('runs:read');
  const earlier = useLoaded(
    async () => (previous === null || !mayReadRuns ? [] : await listRuns(previous)),
    [previous, mayReadRuns],
  ).data;
  const results = useLoaded(
    async () => (run?.state === 'done' ? await allResults({ cycle: cycle.id, run: id }) : null),
    [cycle.id, id, run?.state ?? null],
  );
  if (error !== null) return <Alert severity="error">{error.message}</Alert>;
  if (runs === null) return <PageLoading />;
  if (run === undefined) return <Alert severity="warning">{say(runWords.noneReleased)}</Alert>;
  const path = { cycle: cycle.id, run: id };
  const rows = results.data;
  return (
    <Stack spacing={2.5}>
      <Stack direction="row" spacing={2} useFlexGap sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
        <MuiLink component={Link} to={`/cycles/${cycle.id}/runs`}>
          ← {say(runWords.back)}
        </MuiLink>
        <Typography variant="h2">
          {say(runWords.number(run))} · {say(runWords[run.kind])}
        </Typography>
        {run.inForce ? <StateChip tone="good" label={say(runWords.inForce)} /> : null}
      </Stack>
      <RunActions run={run} others={runs} earlier={earlier ?? []} onChanged={reload} />
      {results.error === null ? null : <Alert severity="error">{results.error.message}</Alert>}
      {rows === null && results.error === null ? <PageLoading /> : null}
      {rows === null ? null : (
        <>
          {may('runs:read') ? <QuotaPanel {...path} rows={rows} names={names} /> : null}
          <ResultsPanel {...path} rows={rows} names={names} />
          <DistributionPanel rows={rows} names={names} />
        </>
      )}
      {may('runs:read') ? <CitationPanel run={run} /> : null}
    </Stack>
  );
}
