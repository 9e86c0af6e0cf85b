import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { api, dataOf, ifMatch } from '../../api/api.js';
import { useAction } from '../../api/use-action.js';
import { marks } from '../../i18n/punctuation-words.js';
import { useSay } from '../../i18n/use-say.js';
import { FormDialog, typedText } from '../../layout/FormDialog.js';
import { type Assignment, type CycleUnit, stateFor } from './assignment.js';
import { assignmentWords } from './assignment-words.js';

export interface AdjustDialogProps {
  readonly assignment: Assignment;
  readonly units: readonly CycleUnit[];
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Changes the units of an assignment, with a reason. */
export function AdjustDialog({ assignment, units, onDone, onClose }: AdjustDialogProps) {
  const say = useSay();
  const { submit, isRunning } = useAction();
  const [chosen, setChosen] = useState(units.filter(({ id }) => stateFor(assignment, id) === 'rates'));
  const [problem, setProblem] = useState<string | null>(null);
  const save = async (form: FormData) => {
    const params = { path: { cycle: assignment.cycle, id: assignment.id } };
    const body = { units: { units: chosen.map(({ id }) => id) }, reason: typedText(form, 'reason') };
    const headers = ifMatch(assignment.revision);
    const refused = await submit(
      () => dataOf(api.PATCH('/api/cycles/{cycle}/assignments/{id}', { params, headers, body })),
      say(assignmentWords.wasAdjusted),
    );
    if (refused === undefined) onDone();
    else setProblem(refused.root.serverError);
  };
  return (
    <FormDialog
      title={`${say(assignmentWords.adjust)}${say(marks.colon)}${assignment.rater}`}
      about={say(assignmentWords.adjustAbout)}
      submitLabel={say(assignmentWords.adjust)}
      canSubmit={chosen.length > 0}
      isRunning={isRunning}
      problem={problem}
      onSubmit={(form) => void save(form)}
      onClose={onClose}
    >
      <Autocomplete
        multiple
        limitTags={12}
        options={units}
        value={chosen}
        getOptionLabel={({ name }) => name}
        getOptionKey={({ id }) => id}
        onChange={(_, next) => setChosen(next)}
        renderInput={(params) => <TextField {...params} label={say(assignmentWords.units)} />}
      />
      <TextField name="reason" required label={say(assignmentWords.reason)} />
    </FormDialog>
  );
}
