import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { api, dataOf, ifMatch } from '../../../api/api.js';
import { useAction } from '../../../api/use-action.js';
import { useSay } from '../../../i18n/use-say.js';
import { FormDialog, typedText } from '../../../layout/FormDialog.js';
import type { Unit } from '../unit.js';
import { editWords } from './edit-words.js';

export interface UnitStepDialogProps {
  readonly unit: Unit;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Retires a unit, or restores it, with a reason. */
export function UnitStepDialog({ unit, onDone, onClose }: UnitStepDialogProps) {
  const say = useSay();
  const { submit, isRunning } = useAction();
  const [problem, setProblem] = useState<string | null>(null);
  const { retired } = unit;
  const go = async (form: FormData) => {
    const given = {
      params: { path: { id: unit.id } },
      headers: ifMatch(unit.revision),
      body: { reason: typedText(form, 'reason') },
    };
    const refused = await submit(
      () => dataOf(retired ? api.POST('/api/units/{id}/restore', given) : api.POST('/api/units/{id}/retire', given)),
      say(retired ? editWords.wasRestored : editWords.wasRetired),
    );
    if (refused === undefined) onDone();
    else setProblem(refused.root.serverError);
  };
  return (
    <FormDialog
      title={say(retired ? editWords.restoreTitle(unit) : editWords.retireTitle(unit))}
      about={say(retired ? editWords.restoreAbout : editWords.retireAbout)}
      submitLabel={say(retired ? editWords.restore : editWords.retire)}
      isRunning={isRunning}
      problem={problem}
      maxWidth="xs"
      onSubmit={(form) => void go(form)}
      onClose={onClose}
    >
      <TextField name="reason" required multiline label={say(editWords.reason)} autoComplete="off" />
    </FormDialog>
  );
}
