import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { api, dataOf, ifMatch } from '../../../api/api.js';
import { useAction } from '../../../api/use-action.js';
import { useLanguage, useSay } from '../../../i18n/use-say.js';
import { FormDialog, typedText } from '../../../layout/FormDialog.js';
import type { Cycle } from '../cycle.js';
import { cycleWords } from '../cycle-words.js';
import { timelineWords } from './timeline-words.js';

export interface DaysDialogProps {
  readonly cycle: Cycle;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Changes the days of the stages; with a reason once the cycle is open. */
export function DaysDialog({ cycle, onDone, onClose }: DaysDialogProps) {
  const say = useSay();
  const language = useLanguage();
  const { submit, isRunning } = useAction();
  const [problem, setProblem] = useState<string | null>(null);
  const isPlanned = cycle.state === 'planned';
  const save = async (form: FormData) => {
    const day = (field: string) => typedText(form, field) || null;
    const stages = Object.fromEntries(
      cycle.stages.map(({ id }) => [id, { opensOn: day(`${id}.opensOn`), closesOn: day(`${id}.closesOn`) }]),
    );
    const body = { stages, ...(isPlanned ? {} : { reason: typedText(form, 'reason') }) };
    const params = { path: { id: cycle.id } };
    const refused = await submit(
      () => dataOf(api.PATCH('/api/cycles/{id}', { params, headers: ifMatch(cycle.revision), body })),
      say(timelineWords.saved),
    );
    if (refused === undefined) onDone();
    else setProblem(refused.root.serverError);
  };
  return (
    <FormDialog
      title={say(timelineWords.edit)}
      about={say(timelineWords.editAbout)}
      submitLabel={say(timelineWords.save)}
      isRunning={isRunning}
      problem={problem}
      onSubmit={(form) => void save(form)}
      onClose={onClose}
    >
      {cycle.stages.map(({ id, label, opensOn, closesOn }) => (
        <Box
          key={id}
          role="group"
          aria-label={label[language]}
          sx={{
            display: 'grid',
            gap: 1,
            gridTemplateColumns: { xs: '1fr', sm: '1fr 170px 170px' },
            alignItems: 'center',
          }}
        >
          <Typography variant="body2">{label[language]}</Typography>
          <DayField name={`${id}.opensOn`} label={say(timelineWords.opensOn)} day={opensOn} />
          <DayField name={`${id}.closesOn`} label={say(timelineWords.closesOn)} day={closesOn} />
        </Box>
      ))}
      {isPlanned ? null : (
        <TextField name="reason" required label={say(cycleWords.reason)} helperText={say(cycleWords.reasonHelp)} />
      )}
    </FormDialog>
  );
}

function DayField({
  name,
  label,
  day,
}: {
  readonly name: string;
  readonly label: string;
  readonly day: string | null;
}) {
  return (
    <TextField
      type="date"
      name={name}
      label={label}
      defaultValue={day ?? ''}
      slotProps={{ inputLabel: { shrink: true } }}
    />
  );
}
