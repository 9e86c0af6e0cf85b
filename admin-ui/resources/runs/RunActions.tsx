import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useNavigate } from 'react-admin';
import { useMay } from '../../access/use-may.js';
import { api, dataOf, ifMatch } from '../../api/api.js';
import { useAction } from '../../api/use-action.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { FormDialog, typedText } from '../../layout/FormDialog.js';
import { type Run, runAddress } from './run.js';
import { runWords } from './run-words.js';

export interface RunActionsProps {
  readonly run: Run;
  /** The runs of the cycle, to compare with. */
  readonly others: readonly Run[];
  /** The runs of the year before, newest first. */
  readonly earlier: readonly Run[];
  readonly onChanged: () => void;
}

/** Exports, comparison, release. */
export function RunActions({ run, others, earlier, onChanged }: RunActionsProps) {
  const say = useSay();
  const language = useLanguage();
  const navigate = useNavigate();
  const { may } = useMay();
  const [isReleasing, setReleasing] = useState(false);
  const file = `/api/cycles/${run.cycle}/runs/${run.id}/results`;
  const comparable = [...others, ...earlier].filter(({ id, state }) => id !== run.id && state === 'done');
  const compare = (id: string) => {
    const other = comparable.find((candidate) => candidate.id === id);
    const ofYear = other === undefined || other.cycle === run.cycle ? '' : `/of/${other.cycle}`;
    navigate(`${runAddress(run)}/compare/${id}${ofYear}`);
  };
  const canRelease = may('runs:compute') && run.kind === 'final' && run.state === 'done' && run.releasedAt === null;
  return (
    <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
      {canRelease ? (
        <Button variant="contained" onClick={() => setReleasing(true)}>
          {say(runWords.release)}
        </Button>
      ) : null}
      <Button variant="outlined" href={`${file}.xlsx?lang=${language}`} download>
        {say(runWords.exportXlsx)}
      </Button>
      <Button variant="outlined" href={`${file}.csv?lang=${language}`} download>
        {say(runWords.exportCsv)}
      </Button>
      {may('runs:read') && comparable.length > 0 ? (
        <TextField
          select
          label={say(runWords.compare)}
          value=""
          onChange={({ target }) => compare(target.value)}
          slotProps={{ inputLabel: { shrink: true } }}
          sx={{ width: 240 }}
        >
          {comparable.map((other) => (
            <MenuItem key={other.id} value={other.id}>
              {other.cycle === run.cycle ? '' : `${say(runWords.yearBefore)} · `}
              {say(runWords.number(other))} · {say(runWords[other.kind])}
            </MenuItem>
          ))}
        </TextField>
      ) : null}
      {isReleasing ? (
        <ReleaseDialog
          run={run}
          onDone={() => {
            setReleasing(false);
            onChanged();
          }}
          onClose={() => setReleasing(false)}
        />
      ) : null}
    </Stack>
  );
}

interface ReleaseDialogProps {
  readonly run: Run;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

function ReleaseDialog({ run, onDone, onClose }: ReleaseDialogProps) {
  const say = useSay();
  const { submit, isRunning } = useAction();
  const [problem, setProblem] = useState<string | null>(null);
  const release = async (form: FormData) => {
    const note = typedText(form, 'note');
    const params = { path: { cycle: run.cycle, run: run.id } };
    const body = note === '' ? {} : { note };
    const refused = await submit(
      () =>
        dataOf(api.POST('/api/cycles/{cycle}/runs/{run}/release', { params, headers: ifMatch(run.revision), body })),
      say(runWords.wasReleased),
    );
    if (refused === undefined) onDone();
    else setProblem(refused.root.serverError);
  };
  return (
    <FormDialog
      title={say(runWords.release)}
      about={say(runWords.releaseAbout)}
      submitLabel={say(runWords.release)}
      isRunning={isRunning}
      problem={problem}
      onSubmit={(form) => void release(form)}
      onClose={onClose}
    >
      <TextField name="note" label={say(runWords.releaseNote)} />
    </FormDialog>
  );
}
