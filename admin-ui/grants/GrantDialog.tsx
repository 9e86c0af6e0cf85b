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
import { useLanguage, useSay } from '../i18n/use-say.js';
import type { NewGrant } from './grant.js';
import { SCOPE_KEYS } from './grant.js';
import { grantWords } from './grant-words.js';
import { useRoles } from './use-roles.js';

const HELP = { subtree: 'subtreeHelp', department: 'departmentHelp', cycle: 'cycleHelp' } as const;

export interface GrantDialogProps {
  /** What the button says that ends it. */
  readonly submitLabel: string;
  readonly onGive: (grant: NewGrant) => void;
  readonly onClose: () => void;
}

/** Asks for a role and where it shall hold. */
export function GrantDialog({ submitLabel, onGive, onClose }: GrantDialogProps) {
  const say = useSay();
  const language = useLanguage();
  const roles = useRoles();
  const [role, setRole] = useState('');
  const chosen = roles.find(({ id }) => id === role);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    // React tells a form around the dialog too, although it stands elsewhere in the page.
    event.stopPropagation();
    const form = new FormData(event.currentTarget);
    const limits = SCOPE_KEYS.map((key) => [key, String(form.get(key) ?? '').trim()] as const);
    // The list offers the server's own roles only.
    const given = role as NewGrant['role'];
    onGive({ role: given, scope: Object.fromEntries(limits.filter(([, value]) => value !== '')) });
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" aria-labelledby="grant-dialog-title">
      <form onSubmit={submit}>
        <DialogTitle id="grant-dialog-title">{say(grantWords.giveTitle)}</DialogTitle>
        <DialogContent>
          <Stack spacing={2} sx={{ paddingTop: 1 }}>
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
              <TextField
                key={key}
                name={key}
                label={say(grantWords[key])}
                helperText={say(grantWords[HELP[key]])}
                autoComplete="off"
              />
            ))}
          </Stack>
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{say(grantWords.cancel)}</Button>
          <Button type="submit" variant="contained" disabled={role === ''}>
            {submitLabel}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
