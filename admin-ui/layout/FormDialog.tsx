import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import Stack from '@mui/material/Stack';
import { type FormEvent, type ReactNode, useId } from 'react';
import { appWords } from '../app-words.js';
import { useSay } from '../i18n/use-say.js';

export interface FormDialogProps {
  readonly title: string;
  /** What will happen, and whether it can be taken back. */
  readonly about?: string;
  /** What the button does, as a verb. */
  readonly submitLabel: string;
  readonly canSubmit?: boolean;
  readonly isRunning?: boolean;
  /** What the server refused, in its words. */
  readonly problem?: string | null;
  readonly maxWidth?: 'xs' | 'sm' | 'md';
  readonly children: ReactNode;
  readonly onSubmit: (form: FormData) => void;
  readonly onClose: () => void;
}

const FORM = { display: 'flex', flexDirection: 'column', minHeight: 0 } as const;

/** A few fields and a button, over the page. */
export function FormDialog(props: FormDialogProps) {
  const { title, about, submitLabel, canSubmit = true, isRunning = false, problem = null, maxWidth = 'sm' } = props;
  const say = useSay();
  const id = useId();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    // React tells a form around the dialog too, although it stands elsewhere in the page.
    event.stopPropagation();
    props.onSubmit(new FormData(event.currentTarget));
  };
  return (
    <Dialog open onClose={props.onClose} fullWidth maxWidth={maxWidth} aria-labelledby={id}>
      {/* What is long scrolls between title and buttons. */}
      <form onSubmit={submit} style={FORM}>
        <DialogTitle id={id}>{title}</DialogTitle>
        <DialogContent>
          <Stack spacing={2} sx={{ paddingTop: 0.5 }}>
            {about === undefined ? null : <DialogContentText>{about}</DialogContentText>}
            {problem === null ? null : <Alert severity="error">{problem}</Alert>}
            {props.children}
          </Stack>
        </DialogContent>
        <DialogActions>
          <Button onClick={props.onClose}>{say(appWords.cancel)}</Button>
          <Button type="submit" variant="contained" disabled={!canSubmit} loading={isRunning}>
            {submitLabel}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

/** A text that was typed into a field of a form, without blanks around it. */
export function typedText(form: FormData, field: string): string {
  return String(form.get(field) ?? '').trim();
}
