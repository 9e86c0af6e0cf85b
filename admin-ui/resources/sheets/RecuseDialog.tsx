import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { api, dataOf, idempotencyKey } from '../../api/api.js';
import { useAction } from '../../api/use-action.js';
import { useSay } from '../../i18n/use-say.js';
import { ConfirmDialog } from '../../layout/ConfirmDialog.js';
import { sheetWords } from './sheet-words.js';

export interface RecuseDialogProps {
  readonly cycle: string;
  readonly unit: { readonly id: string; readonly name: string };
  /** Ids of those that give the unit to the rater. */
  readonly assignments: readonly string[];
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Withdraws a rater from a unit (回避), with a reason. */
export function RecuseDialog({ cycle, unit, assignments, onClose, onDone }: RecuseDialogProps) {
  const say = useSay();
  const { run, isRunning } = useAction();
  const [reason, setReason] = useState('');
  const recuse = async (): Promise<void> => {
    const step = async () => {
      for (const id of assignments) {
        const params = { path: { cycle, id } };
        const body = { unit: unit.id, reason: reason.trim() };
        await dataOf(
          api.POST('/api/cycles/{cycle}/assignments/{id}/recuse', { params, headers: idempotencyKey(), body }),
        );
      }
      return true;
    };
    if ((await run(step, say(sheetWords.wasRecused))) !== null) onDone();
  };
  return (
    <ConfirmDialog
      title={say(sheetWords.recuseTitle({ name: unit.name }))}
      about={say(sheetWords.recuseAbout)}
      confirmLabel={say(sheetWords.recuse)}
      isRunning={isRunning}
      onConfirm={() => {
        if (reason.trim() !== '') void recuse();
      }}
      onClose={onClose}
    >
      <TextField
        label={say(sheetWords.reason)}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        required
        multiline
        minRows={2}
        fullWidth
        sx={{ marginTop: 2 }}
      />
    </ConfirmDialog>
  );
}
