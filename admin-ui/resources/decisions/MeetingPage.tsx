import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useState } from 'react';
import { Link } from 'react-admin';
import { useMay } from '../../access/use-may.js';
import { api, dataOf } from '../../api/api.js';
import { useLoaded } from '../../api/use-loaded.js';
import { useSay } from '../../i18n/use-say.js';
import { NextStep } from '../../layout/NextStep.js';
import { PageLoading } from '../../layout/Shell.js';
import { type CycleContent, CycleFrame } from '../cycles/CycleFrame.js';
import { useRunList } from '../runs/use-run-list.js';
import type { Decision, DraftDecision } from './decision.js';
import { decisionWords } from './decision-words.js';
import { MeetingTray } from './MeetingTray.js';
import { OpenPointPanel } from './OpenPointPanel.js';
import { TakenPanel } from './TakenPanel.js';
import { UnitPanel } from './UnitPanel.js';

/** A meeting of the leading group: open points first, what may be decided, what it changes, all of one meeting together. */
export function MeetingPage() {
  return <CycleFrame tab="decisions">{(content) => <Meeting {...content} />}</CycleFrame>;
}

function Meeting({ cycle, names }: CycleContent) {
  const say = useSay();
  const { may } = useMay();
  const [unit, setUnit] = useState<string | null>(null);
  const [drafts, setDrafts] = useState<readonly DraftDecision[]>([]);
  const { data: runs } = useRunList(cycle.id);
  const decisions = useLoaded(() => allDecisions(cycle.id), [cycle.id]);
  const canTake = may('decisions:take') && (cycle.state === 'open' || cycle.state === 'closed');
  const run = runs?.find(({ state }) => state === 'done');
  const isStale =
    run !== undefined &&
    (decisions.data ?? []).some(({ takenAt, revokedAt }) => (revokedAt ?? takenAt) > (run.inputsAt ?? ''));
  const add = (draft: DraftDecision) => setDrafts([...drafts.filter(({ key }) => key !== draft.key), draft]);
  if (runs === null) return <PageLoading />;
  if (run === undefined) {
    return (
      <NextStep
        title={say(decisionWords.noRun)}
        about={say(decisionWords.noRunAbout)}
        action={
          <Button component={Link} to={`/cycles/${cycle.id}/runs`} variant="contained">
            {say(decisionWords.toRuns)}
          </Button>
        }
      />
    );
  }
  return (
    <Stack spacing={2.5}>
      {canTake ? null : <Alert severity="info">{say(decisionWords.readOnly)}</Alert>}
      {isStale ? <Alert severity="warning">{say(decisionWords.rerun)}</Alert> : null}
      <Box
        sx={{
          display: 'grid',
          gap: 2.5,
          gridTemplateColumns: { xs: '1fr', md: 'minmax(0, 5fr) minmax(0, 7fr)' },
          alignItems: 'start',
        }}
      >
        <OpenPointPanel run={run} names={names} chosen={unit} onChoose={setUnit} />
        {unit === null ? null : (
          <UnitPanel
            key={`${unit} ${decisions.data?.length ?? 0}`}
            cycle={cycle.id}
            unit={unit}
            names={names}
            onAdd={canTake ? add : null}
          />
        )}
      </Box>
      {canTake ? (
        <MeetingTray
          cycle={cycle.id}
          run={run.id}
          names={names}
          drafts={drafts}
          onChange={setDrafts}
          onTaken={() => {
            setDrafts([]);
            decisions.reload();
          }}
        />
      ) : null}
      <TakenPanel
        cycle={cycle.id}
        decisions={decisions.data ?? []}
        names={names}
        canRevoke={canTake}
        onChanged={decisions.reload}
      />
    </Stack>
  );
}

async function allDecisions(cycle: string): Promise<readonly Decision[]> {
  const query = { perPage: 1000, sort: 'takenAt' as const, order: 'desc' as const };
  return (await dataOf(api.GET('/api/cycles/{cycle}/decisions', { params: { path: { cycle }, query } }))).data;
}
