import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useState } from 'react';
import { useMay } from '../../access/use-may.js';
import { useSay } from '../../i18n/use-say.js';
import { NextStep } from '../../layout/NextStep.js';
import { Panel } from '../../layout/Panel.js';
import { PageLoading } from '../../layout/Shell.js';
import { type CycleContent, CycleFrame } from '../cycles/CycleFrame.js';
import { NewRunDialog } from './NewRunDialog.js';
import { RunTable } from './RunTable.js';
import type { Run } from './run.js';
import { runWords } from './run-words.js';
import { useRunList } from './use-run-list.js';

/** The runs of a cycle: start one, follow it, open its results. */
export function RunsPage() {
  return <CycleFrame tab="runs">{(content) => <Runs {...content} />}</CycleFrame>;
}

function Runs({ cycle }: CycleContent) {
  const say = useSay();
  const { may } = useMay();
  const [starting, setStarting] = useState<Run['kind'] | null>(null);
  const { data: runs, error, reload } = useRunList(cycle.id);
  const mayCompute = may('runs:compute');
  const canStart = mayCompute && (cycle.state === 'open' || cycle.state === 'closed');
  const buttons = canStart ? (
    <Stack direction="row" spacing={1} justifyContent="center">
      <Button variant="outlined" onClick={() => setStarting('interim')}>
        {say(runWords.startInterim)}
      </Button>
      <Button variant="contained" onClick={() => setStarting('final')}>
        {say(runWords.startFinal)}
      </Button>
    </Stack>
  ) : null;
  return (
    <>
      {error === null ? null : <Alert severity="error">{error.message}</Alert>}
      {runs === null && error === null ? <PageLoading /> : null}
      {runs?.length === 0 ? (
        <NextStep
          title={say(runWords.none)}
          about={say(
            cycle.state === 'planned' ? runWords.notOpened : mayCompute ? runWords.noneAbout : runWords.noneReleased,
          )}
          action={buttons}
        />
      ) : null}
      {runs === null || runs.length === 0 ? null : (
        <Panel title={say(runWords.title)} about={say(runWords.about)} actions={buttons}>
          <RunTable runs={runs} onChanged={reload} />
        </Panel>
      )}
      {starting === null ? null : (
        <NewRunDialog
          cycle={cycle.id}
          kind={starting}
          onDone={() => {
            setStarting(null);
            reload();
          }}
          onClose={() => setStarting(null)}
        />
      )}
    </>
  );
}
