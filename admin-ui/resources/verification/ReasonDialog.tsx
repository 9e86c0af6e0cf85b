import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useSay } from '../../i18n/use-say.js';
import { ConfirmDialog } from '../../layout/ConfirmDialog.js';
import { verificationWords } from './verification-words.js';

export interface ReasonDialogProps {
  readonly title: string;
  readonly about: string;
  readonly confirmLabel: string;
  readonly isRunning: boolean;
  readonly onConfirm: (reason: string) => void;
  readonly onClose: () => void;
}

/** Asks for a reason; nothing happens without one. */
export function ReasonDialog({ onConfirm, ...props }: ReasonDialogProps) {
  const say = useSay();
  const [reason, setReason] = useState('');
  return (
    <ConfirmDialog
      {...props}
      onConfirm={() => {
        if (reason.trim() !== '') onConfirm(reason.trim());
      }}
    >
      <TextField
        label={say(verificationWords.reason)}
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
