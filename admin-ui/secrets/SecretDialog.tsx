import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useSay } from '../i18n/use-say.js';
import { secretWords } from './secret-words.js';

export interface SecretDialogProps {
  readonly title: string;
  /** What the secret is: the label of its field. */
  readonly label: string;
  readonly secret: string;
  readonly onClose: () => void;
}

/** Shows a password or key that the server told once. Only its button closes it, not a click beside it. */
export function SecretDialog({ title, label, secret, onClose }: SecretDialogProps) {
  const say = useSay();
  const [copy, setCopy] = useState<'copied' | 'selectIt' | null>(null);
  // Where the page came over plain HTTP from another machine there is no clipboard.
  const copySecret = async () => {
    const isCopied = await navigator.clipboard?.writeText(secret).then(
      () => true,
      () => false,
    );
    setCopy(isCopied ? 'copied' : 'selectIt');
  };
  return (
    <Dialog open fullWidth maxWidth="sm" aria-labelledby="secret-dialog-title">
      <DialogTitle id="secret-dialog-title">{title}</DialogTitle>
      <DialogContent>
        <Alert severity="warning" sx={{ marginBottom: 2.5 }}>
          {say(secretWords.once)}
        </Alert>
        <TextField
          fullWidth
          autoFocus
          multiline
          label={label}
          value={secret}
          onFocus={(event) => event.target.select()}
          helperText={copy === null ? ' ' : say(secretWords[copy])}
          slotProps={{ htmlInput: { readOnly: true, style: { fontFamily: 'monospace', wordBreak: 'break-all' } } }}
        />
      </DialogContent>
      <DialogActions>
        <Button onClick={copySecret}>{say(secretWords.copy)}</Button>
        <Button variant="contained" onClick={onClose}>
          {say(secretWords.done)}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
