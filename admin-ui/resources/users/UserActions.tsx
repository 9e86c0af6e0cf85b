import Button from '@mui/material/Button';
import { useState } from 'react';
import { api, dataOf, ifMatch } from '../../api/api.js';
import { useAction } from '../../api/use-action.js';
import { useSay } from '../../i18n/use-say.js';
import { ConfirmDialog } from '../../layout/ConfirmDialog.js';
import { SecretDialog } from '../../secrets/SecretDialog.js';
import type { User } from './user.js';
import { userWords } from './user-words.js';

interface UserActionsProps {
  readonly user: User;
  readonly onChanged: () => void;
}

/** Whether somebody may sign in, and with which password. */
export function UserActions({ user, onChanged }: UserActionsProps) {
  const say = useSay();
  const { run, isRunning } = useAction();
  const [asked, setAsked] = useState<'disable' | 'reset' | null>(null);
  const [password, setPassword] = useState<string | null>(null);
  const params = { path: { id: user.id } };
  const setDisabled = async (disabled: boolean) => {
    await run(
      () => dataOf(api.PATCH('/api/users/{id}', { params, headers: ifMatch(user.revision), body: { disabled } })),
      say(disabled ? userWords.wasDisabled : userWords.wasEnabled),
    );
    setAsked(null);
    onChanged();
  };
  const reset = async () => {
    const changed = await run(() => dataOf(api.POST('/api/users/{id}/password', { params })), null);
    setAsked(null);
    if (changed !== null) setPassword(changed.temporaryPassword);
    onChanged();
  };
  return (
    <>
      <Button variant="outlined" onClick={() => setAsked('reset')}>
        {say(userWords.reset)}
      </Button>
      {user.disabled ? (
        <Button variant="outlined" loading={isRunning} onClick={() => void setDisabled(false)}>
          {say(userWords.enable)}
        </Button>
      ) : (
        <Button variant="outlined" color="error" onClick={() => setAsked('disable')}>
          {say(userWords.disable)}
        </Button>
      )}
      {asked === null ? null : (
        <ConfirmDialog
          title={say(asked === 'disable' ? userWords.disableTitle : userWords.resetTitle)}
          about={say(asked === 'disable' ? userWords.disableAbout : userWords.resetAbout)}
          confirmLabel={say(asked === 'disable' ? userWords.disable : userWords.reset)}
          isRunning={isRunning}
          onConfirm={() => void (asked === 'disable' ? setDisabled(true) : reset())}
          onClose={() => setAsked(null)}
        />
      )}
      {password === null ? null : (
        <SecretDialog
          title={say(userWords.passwordTitle({ name: user.name }))}
          label={say(userWords.password)}
          secret={password}
          onClose={() => setPassword(null)}
        />
      )}
    </>
  );
}
