import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { api, dataOf, ifMatch } from '../../../api/api.js';
import { ApiError } from '../../../api/api-error.js';
import { useAction } from '../../../api/use-action.js';
import { useSay } from '../../../i18n/use-say.js';
import { ConfirmDialog } from '../../../layout/ConfirmDialog.js';
import type { VersionSummary } from '../scheme.js';
import { schemeWords } from '../scheme-words.js';

export interface RetireDialogProps {
  readonly version: Pick<VersionSummary, 'id' | 'number' | 'revision'>;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Takes a published version out of force, with a reason; asks again when cycles use it. */
export function RetireDialog({ version, onDone, onClose }: RetireDialogProps) {
  const say = useSay();
  const { run, isRunning } = useAction();
  const [reason, setReason] = useState('');
  const [isAsked, setAsked] = useState(false);
  const [isInUse, setInUse] = useState(false);
  const [acceptInUse, setAccepted] = useState(false);
  const retire = async () => {
    setAsked(true);
    if (reason.trim() === '') return;
    const done = await run(async () => {
      const { id, revision } = version;
      const body = { reason: reason.trim(), acceptInUse };
      const request = api.POST('/api/scheme-versions/{id}/retire', {
        params: { path: { id } },
        headers: ifMatch(revision),
        body,
      });
      return await dataOf(request).catch((error: unknown) => {
        if (error instanceof ApiError && error.refusal.code === 'version-in-use') setInUse(true);
        throw error;
      });
    }, say(schemeWords.wasRetired));
    if (done !== null) onDone();
  };
  return (
    <ConfirmDialog
      title={say(schemeWords.retireTitle({ number: version.number }))}
      about={say(schemeWords.retireAbout)}
      confirmLabel={say(schemeWords.retire)}
      isRunning={isRunning}
      onConfirm={() => void retire()}
      onClose={onClose}
    >
      <TextField
        fullWidth
        multiline
        required
        label={say(schemeWords.reason)}
        value={reason}
        error={isAsked && reason.trim() === ''}
        helperText={isAsked && reason.trim() === '' ? say(schemeWords.reasonNeeded) : ' '}
        onChange={({ target }) => setReason(target.value)}
        sx={{ marginTop: 2 }}
      />
      {isInUse ? (
        <FormControlLabel
          control={<Checkbox checked={acceptInUse} onChange={({ target }) => setAccepted(target.checked)} />}
          label={say(schemeWords.acceptInUse)}
        />
      ) : null}
    </ConfirmDialog>
  );
}
