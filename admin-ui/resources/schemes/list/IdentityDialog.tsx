import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { useId } from 'react';
import { appWords } from '../../../app-words.js';
import { useSay } from '../../../i18n/use-say.js';
import { schemeWords } from '../scheme-words.js';

/** What a scheme is called. */
export interface Identity {
  readonly id: string;
  readonly year: number;
  readonly title: string;
}

export interface IdentityDialogProps {
  readonly heading: string;
  readonly about: string;
  readonly confirmLabel: string;
  readonly identity: Identity;
  readonly taken: readonly string[];
  readonly isRunning: boolean;
  readonly onChange: (identity: Identity) => void;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Asks for year, id and title of a scheme to be made. */
export function IdentityDialog(props: IdentityDialogProps) {
  const { heading, about, confirmLabel, identity, taken, isRunning, onChange, onConfirm, onClose } = props;
  const say = useSay();
  const id = useId();
  const isTaken = taken.includes(identity.id);
  const isReady =
    !isTaken && /^[\p{L}_][\p{L}\p{N}_-]*$/u.test(identity.id) && identity.year >= 1900 && identity.year <= 2200;
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby={`${id}-title`}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (isReady) onConfirm();
        }}
      >
        <DialogTitle id={`${id}-title`}>{heading}</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 2.5 }}>
          <DialogContentText>{about}</DialogContentText>
          <TextField
            autoFocus
            label={say(schemeWords.year)}
            value={Number.isNaN(identity.year) ? '' : identity.year}
            onChange={({ target }) => onChange({ ...identity, year: Number(target.value.replace(/\D/g, '')) })}
            slotProps={{ htmlInput: { inputMode: 'numeric' } }}
            sx={{ width: 140 }}
          />
          <TextField
            label={say(schemeWords.id)}
            value={identity.id}
            error={isTaken}
            helperText={say(isTaken ? schemeWords.idTaken : schemeWords.idHelp)}
            onChange={({ target }) => onChange({ ...identity, id: target.value.trim() })}
          />
          <TextField
            label={say(schemeWords.heading)}
            value={identity.title}
            onChange={({ target }) => onChange({ ...identity, title: target.value })}
          />
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{say(appWords.cancel)}</Button>
          <Button type="submit" variant="contained" disabled={!isReady} loading={isRunning}>
            {confirmLabel}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
