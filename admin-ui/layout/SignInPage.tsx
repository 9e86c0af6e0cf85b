import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { type FormEvent, useState } from 'react';
import { useLocation, useLogin } from 'react-admin';
import { api, dataOf } from '../api/api.js';
import { useLoaded } from '../api/use-loaded.js';
import { useSay } from '../i18n/use-say.js';
import { accountWords } from './account-words.js';
import { EntryFrame } from './EntryFrame.js';

/** Signing in with login and password. What the server says of a refusal is read out where it stands. */
export function SignInPage() {
  const say = useSay();
  const signIn = useLogin();
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isSending, setSending] = useState(false);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setSending(true);
    setRefusal(null);
    try {
      await signIn({ login: String(form.get('login')), password: String(form.get('password')) });
    } catch (error) {
      setRefusal(error instanceof Error ? error.message : String(error));
      setSending(false);
    }
  };
  return (
    <EntryFrame title={say(accountWords.signIn)}>
      <form onSubmit={submit}>
        <Stack spacing={2}>
          {refusal === null ? null : <Alert severity="error">{refusal}</Alert>}
          <TextField name="login" label={say(accountWords.login)} autoComplete="username" autoFocus required />
          <TextField
            name="password"
            type="password"
            label={say(accountWords.password)}
            autoComplete="current-password"
            required
          />
          <Button type="submit" variant="contained" size="large" loading={isSending}>
            {say(accountWords.signIn)}
          </Button>
          <OtherProviders />
          <Typography variant="caption" color="text.secondary">
            {say(accountWords.forgotten)}
          </Typography>
        </Stack>
      </form>
    </EntryFrame>
  );
}

/** Where else people can sign in: at the organisation's own provider, if there is one. */
function OtherProviders() {
  const say = useSay();
  const { state } = useLocation();
  const { data } = useLoaded(() => dataOf(api.GET('/api/sessions/providers')), []);
  const query = new URLSearchParams({ returnTo: `/#${askedFor(state)}` });
  return data?.data.map(({ id, name }) => (
    <Button key={id} href={`/api/sessions/${id}?${query}`} variant="outlined" size="large">
      {say(accountWords.signInAt({ name }))}
    </Button>
  ));
}

/** The page that was asked for before signing in, as react-admin keeps it; else the home page. */
function askedFor(state: unknown): string {
  const isKept = typeof state === 'object' && state !== null && 'nextPathname' in state;
  return isKept && typeof state.nextPathname === 'string' ? state.nextPathname : '/';
}
