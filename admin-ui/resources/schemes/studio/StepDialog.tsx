import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { type ReactNode, useId, useState } from 'react';
import { appWords } from '../../../app-words.js';
import { useSay } from '../../../i18n/use-say.js';
import { stepWords } from './step-words.js';

export interface StepDialogProps {
  readonly title: string;
  readonly about: string;
  readonly noteLabel: string;
  readonly confirmLabel: string;
  /** Whether the step cannot be taken without words. */
  readonly needsNote: boolean;
  /** What one should have seen before. */
  readonly children?: ReactNode;
  readonly isRunning: boolean;
  readonly onConfirm: (note: string) => void;
  readonly onClose: () => void;
}

/** Asks for a note before a step of a version. */
export function StepDialog(props: StepDialogProps) {
  const { title, about, noteLabel, confirmLabel, needsNote, children, isRunning, onConfirm, onClose } = props;
  const say = useSay();
  const id = useId();
  const [note, setNote] = useState('');
  const [isAsked, setAsked] = useState(false);
  const isLacking = needsNote && isAsked && note.trim() === '';
  const confirm = (): void => {
    setAsked(true);
    if (!needsNote || note.trim() !== '') onConfirm(note.trim());
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth={children === undefined ? 'sm' : 'md'} aria-labelledby={id}>
      <DialogTitle id={id}>{title}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2 }}>
        <DialogContentText>{about}</DialogContentText>
        {children}
        <TextField
          autoFocus
          fullWidth
          multiline
          minRows={2}
          label={noteLabel}
          value={note}
          required={needsNote}
          error={isLacking}
          helperText={isLacking ? say(stepWords.reasonNeeded) : ' '}
          onChange={({ target }) => setNote(target.value)}
        />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{say(appWords.cancel)}</Button>
        <Button variant="contained" loading={isRunning} onClick={confirm}>
          {confirmLabel}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
