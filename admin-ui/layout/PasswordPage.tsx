import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { type FormEvent, useState } from 'react';
import { useNavigate, useNotify } from 'react-admin';
import { changePassword, knownSession } from '../access/session.js';
import { ApiError } from '../api/api-error.js';
import { useSay } from '../i18n/use-say.js';
import { accountWords } from './account-words.js';
import { EntryFrame } from './EntryFrame.js';

interface Refused {
  readonly summary: string | null;
  readonly fields: Readonly<Record<string, string>>;
}

const NOTHING: Refused = { summary: null, fields: {} };

/** The own password: before anything else where somebody else gave the first one, and at any time later. */
export function PasswordPage() {
  const say = useSay();
  const navigate = useNavigate();
  const notify = useNotify();
  const [refused, setRefused] = useState<Refused>(NOTHING);
  const [isSending, setSending] = useState(false);
  const [isFirst] = useState(() => knownSession()?.mustChangePassword === true);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const [current, password, again] = ['current', 'password', 'again'].map((name) => String(form.get(name)));
    if (password !== again) return setRefused({ summary: null, fields: { again: say(accountWords.differs) } });
    setSending(true);
    setRefused(NOTHING);
    try {
      await changePassword(current ?? '', password ?? '');
      notify(say(accountWords.saved), { type: 'success' });
      navigate('/');
    } catch (error) {
      setRefused(readRefused(error));
      setSending(false);
    }
  };
  return (
    <EntryFrame title={say(isFirst ? accountWords.firstTitle : accountWords.changeTitle)}>
      <form onSubmit={submit}>
        <Stack spacing={2}>
          {isFirst ? <Typography variant="body2">{say(accountWords.firstAbout)}</Typography> : null}
          {refused.summary === null ? null : <Alert severity="error">{refused.summary}</Alert>}
          <TextField
            name="current"
            type="password"
            label={say(accountWords.current)}
            autoComplete="current-password"
            autoFocus
            required
            {...told(refused.fields.current)}
          />
          <TextField
            name="password"
            type="password"
            label={say(accountWords.fresh)}
            autoComplete="new-password"
            required
            {...told(refused.fields.password, say(accountWords.freshHelp))}
          />
          <TextField
            name="again"
            type="password"
            label={say(accountWords.again)}
            autoComplete="new-password"
            required
            {...told(refused.fields.again)}
          />
          <Button type="submit" variant="contained" size="large" loading={isSending}>
            {say(accountWords.save)}
          </Button>
          {isFirst ? null : <Button onClick={() => navigate(-1)}>{say(accountWords.cancel)}</Button>}
        </Stack>
      </form>
    </EntryFrame>
  );
}

function told(error: string | undefined, help?: string) {
  return { error: error !== undefined, helperText: error ?? help };
}

function readRefused(error: unknown): Refused {
  if (!(error instanceof ApiError)) return { summary: String(error), fields: {} };
  const { root, ...fields } = error.refusal.errors;
  const texts = Object.entries(fields).flatMap(([name, text]) => (typeof text === 'string' ? [[name, text]] : []));
  return { summary: root.serverError, fields: Object.fromEntries(texts) };
}
