import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useState } from 'react';
import { useLoaded } from '../../api/use-loaded.js';
import { useSay } from '../../i18n/use-say.js';
import { NextStep } from '../../layout/NextStep.js';
import { PageLoading } from '../../layout/Shell.js';
import { type CycleContent, CycleFrame } from '../cycles/CycleFrame.js';
import { AssignDialog, type AssignPreset } from './AssignDialog.js';
import { AssignmentMatrix } from './AssignmentMatrix.js';
import { AssignmentTable } from './AssignmentTable.js';
import { allAssignments, allCycleUnits } from './assignment.js';
import { assignmentWords } from './assignment-words.js';
import { RecusalPanel } from './RecusalPanel.js';

/** Who rates what in a cycle: assign to many, end, reassign what was recused. */
export function AssignmentsPage() {
  return <CycleFrame tab="assignments">{(content) => <Assignments {...content} />}</CycleFrame>;
}

function Assignments({ cycle, names }: CycleContent) {
  const say = useSay();
  const [preset, setPreset] = useState<AssignPreset | null>(null);
  const isOpened = cycle.state !== 'planned';
  const {
    data: assignments,
    error,
    reload,
  } = useLoaded(async () => (isOpened ? await allAssignments(cycle.id) : []), [cycle.id, isOpened]);
  const units = useLoaded(async () => (isOpened ? await allCycleUnits(cycle.id) : []), [cycle.id, isOpened]).data ?? [];
  if (!isOpened) {
    return <NextStep title={say(assignmentWords.notOpened)} about={say(assignmentWords.notOpenedAbout)} />;
  }
  if (error !== null) return <Alert severity="error">{error.message}</Alert>;
  if (assignments === null) return <PageLoading />;
  const create =
    cycle.state === 'open' ? (
      <Button variant="contained" onClick={() => setPreset({ source: null, units: [] })}>
        {say(assignmentWords.create)}
      </Button>
    ) : null;
  return (
    <Stack spacing={2.5}>
      {assignments.length === 0 ? (
        <NextStep title={say(assignmentWords.none)} about={say(assignmentWords.noneAbout)} action={create} />
      ) : (
        <>
          <RecusalPanel
            assignments={assignments}
            names={names}
            onReassign={cycle.state === 'open' ? setPreset : null}
          />
          <AssignmentTable
            cycle={cycle}
            assignments={assignments}
            units={units}
            names={names}
            actions={create}
            onChanged={reload}
          />
          <AssignmentMatrix assignments={assignments} units={units} names={names} />
        </>
      )}
      {preset === null ? null : (
        <AssignDialog
          cycle={cycle.id}
          names={names}
          units={units}
          preset={preset}
          onDone={() => {
            setPreset(null);
            reload();
          }}
          onClose={() => setPreset(null)}
        />
      )}
    </Stack>
  );
}
