import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { api, dataOf, ifMatch } from '../../../api/api.js';
import { useAction } from '../../../api/use-action.js';
import { useLoaded } from '../../../api/use-loaded.js';
import { marks } from '../../../i18n/punctuation-words.js';
import { useSay } from '../../../i18n/use-say.js';
import { FormDialog, typedText } from '../../../layout/FormDialog.js';
import type { Cycle } from '../cycle.js';
import { cycleWords } from '../cycle-words.js';
import { planWords } from './plan-words.js';

export interface PreviousDialogProps {
  readonly cycle: Cycle;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Says which cycle of an earlier year counts as last year; with a reason once the cycle is open. */
export function PreviousDialog({ cycle, onDone, onClose }: PreviousDialogProps) {
  const say = useSay();
  const { submit, isRunning } = useAction();
  const [chosen, setChosen] = useState(cycle.previous ?? '');
  const [problem, setProblem] = useState<string | null>(null);
  const needsReason = cycle.state !== 'planned';
  const earlier = useLoaded(async () => {
    const { data } = await dataOf(
      api.GET('/api/cycles', { params: { query: { perPage: 200, sort: 'year', order: 'desc' } } }),
    );
    return data.filter(({ year }) => year < cycle.year);
  }, [cycle.year]).data;
  const save = async (form: FormData) => {
    const params = { path: { id: cycle.id } };
    const previous = chosen === '' ? null : chosen;
    const body = { previous, ...(needsReason ? { reason: typedText(form, 'reason') } : {}) };
    const refused = await submit(
      () => dataOf(api.PATCH('/api/cycles/{id}', { params, headers: ifMatch(cycle.revision), body })),
      say(planWords.savedPrevious),
    );
    if (refused === undefined) onDone();
    else setProblem(refused.root.serverError);
  };
  return (
    <FormDialog
      title={say(planWords.setPrevious)}
      about={say(planWords.previousAbout)}
      submitLabel={say(planWords.setPrevious)}
      isRunning={isRunning}
      problem={problem}
      onSubmit={(form) => void save(form)}
      onClose={onClose}
    >
      <TextField
        select
        label={say(planWords.previous)}
        value={earlier === null ? '' : chosen}
        onChange={({ target }) => setChosen(target.value)}
        slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true } }}
      >
        <MenuItem value="">{say(planWords.noPrevious)}</MenuItem>
        {(earlier ?? []).map(({ id, name, year }) => (
          <MenuItem key={id} value={id}>
            {name}
            {say(marks.open)}
            {year}
            {say(marks.close)}
          </MenuItem>
        ))}
      </TextField>
      {needsReason ? (
        <TextField name="reason" required label={say(cycleWords.reason)} helperText={say(cycleWords.reasonHelp)} />
      ) : null}
    </FormDialog>
  );
}
