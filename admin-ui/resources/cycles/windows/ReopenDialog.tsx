import Autocomplete from '@mui/material/Autocomplete';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { api, dataOf } from '../../../api/api.js';
import { useAction } from '../../../api/use-action.js';
import { useLanguage, useSay } from '../../../i18n/use-say.js';
import { FormDialog, typedText } from '../../../layout/FormDialog.js';
import type { Cycle } from '../cycle.js';
import { cycleWords } from '../cycle-words.js';
import { windowWords } from './window-words.js';

export interface ReopenDialogProps {
  readonly cycle: Cycle;
  readonly units: readonly { readonly id: string; readonly name: string }[];
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Opens a stage that has ended again for one unit, until a day, with a reason. */
export function ReopenDialog({ cycle, units, onDone, onClose }: ReopenDialogProps) {
  const say = useSay();
  const language = useLanguage();
  const { submit, isRunning } = useAction();
  const ended = cycle.stages.filter(({ state }) => state === 'ended');
  const [stage, setStage] = useState(ended[0]?.id ?? '');
  const [unit, setUnit] = useState<ReopenDialogProps['units'][number] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const reopen = async (form: FormData) => {
    if (unit === null) return;
    const params = { path: { id: cycle.id, stage } };
    const body = { unit: unit.id, reason: typedText(form, 'reason'), closesOn: typedText(form, 'closesOn') };
    const refused = await submit(
      () => dataOf(api.POST('/api/cycles/{id}/stages/{stage}/reopenings', { params, body })),
      say(windowWords.reopened),
    );
    if (refused === undefined) onDone();
    else setProblem(refused.root.serverError);
  };
  return (
    <FormDialog
      title={say(windowWords.reopen)}
      about={say(windowWords.reopenAbout)}
      submitLabel={say(windowWords.reopen)}
      canSubmit={unit !== null}
      isRunning={isRunning}
      problem={problem}
      maxWidth="xs"
      onSubmit={(form) => void reopen(form)}
      onClose={onClose}
    >
      <TextField select label={say(windowWords.stage)} value={stage} onChange={({ target }) => setStage(target.value)}>
        {ended.map(({ id, label }) => (
          <MenuItem key={id} value={id}>
            {label[language]}
          </MenuItem>
        ))}
      </TextField>
      <Autocomplete
        options={units}
        getOptionLabel={({ name }) => name}
        getOptionKey={({ id }) => id}
        value={unit}
        onChange={(_, chosen) => setUnit(chosen)}
        renderInput={(params) => <TextField {...params} required label={say(windowWords.unit)} />}
      />
      <TextField
        type="date"
        name="closesOn"
        required
        label={say(windowWords.until)}
        slotProps={{ inputLabel: { shrink: true } }}
      />
      <TextField name="reason" required label={say(cycleWords.reason)} helperText={say(cycleWords.reasonHelp)} />
    </FormDialog>
  );
}
