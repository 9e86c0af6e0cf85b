import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import MenuItem from '@mui/material/MenuItem';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { type FormEvent, useState } from 'react';
import type { RefusalBody } from '../api/api-error.js';
import { useLanguage, useSay } from '../i18n/use-say.js';
import type { NewGrant } from './grant.js';
import { SCOPE_KEYS } from './grant.js';
import { grantWords } from './grant-words.js';
import { ScopePicker } from './ScopePicker.js';
import { useRoles } from './use-roles.js';

export interface GrantDialogProps {
  /** What the button says that ends it. */
  readonly submitLabel: string;
  /** Gives what the server refused, by field; undefined when the role was given. */
  readonly onGive: (grant: NewGrant) => Promise<RefusalBody['errors'] | undefined>;
  readonly onClose: () => void;
}

/** Asks for a role and where it shall hold. */
export function GrantDialog({ submitLabel, onGive, onClose }: GrantDialogProps) {
  const say = useSay();
  const language = useLanguage();
  const roles = useRoles();
  const [role, setRole] = useState('');
  const [scope, setScope] = useState<NewGrant['scope']>({});
  const [refusals, setRefusals] = useState<RefusalBody['errors'] | null>(null);
  const [isSending, setSending] = useState(false);
  const chosen = roles.find(({ id }) => id === role);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    // React tells a form around the dialog too, although it stands elsewhere in the page.
    event.stopPropagation();
    // The list offers the server's own roles only.
    const given = role as NewGrant['role'];
    setSending(true);
    setRefusals((await onGive({ role: given, scope })) ?? null);
    setSending(false);
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" aria-labelledby="grant-dialog-title">
      <form onSubmit={submit}>
        <DialogTitle id="grant-dialog-title">{say(grantWords.giveTitle)}</DialogTitle>
        <DialogContent>
          <Stack spacing={2} sx={{ paddingTop: 1 }}>
            {refusals === null ? null : <Alert severity="error">{refusals.root.serverError}</Alert>}
            <TextField
              select
              required
              autoFocus
              label={say(grantWords.role)}
              value={role}
              onChange={(event) => setRole(event.target.value)}
            >
              {roles.map(({ id, label }) => (
                <MenuItem key={id} value={id}>
                  {label[language]}
                </MenuItem>
              ))}
            </TextField>
            {chosen === undefined ? null : (
              <Typography variant="caption" color="text.secondary">
                {say(grantWords.includes)}
                {chosen.permissions.map(({ label }) => label[language]).join(language === 'zh' ? '、' : '; ')}
              </Typography>
            )}
            <Typography variant="h3">{say(grantWords.limit)}</Typography>
            {SCOPE_KEYS.map((key) => (
              <ScopePicker
                key={key}
                scopeKey={key}
                refusal={refusalOf(refusals, key)}
                onChange={(id) =>
                  setScope(({ [key]: _, ...others }) => (id === undefined ? others : { ...others, [key]: id }))
                }
              />
            ))}
          </Stack>
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{say(grantWords.cancel)}</Button>
          <Button type="submit" variant="contained" disabled={role === ''} loading={isSending}>
            {submitLabel}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

/** What is wrong with one limit, e.g. in `scope.cycle` or `grants.0.scope.cycle`. */
function refusalOf(refusals: RefusalBody['errors'] | null, key: string): string | undefined {
  const found = Object.entries(refusals ?? {}).find(([field]) => field.endsWith(`scope.${key}`))?.[1];
  return typeof found === 'string' ? found : undefined;
}
