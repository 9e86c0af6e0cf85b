import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { api, dataOf } from '../../api/api.js';
import { useAction } from '../../api/use-action.js';
import { GrantDialog } from '../../grants/GrantDialog.js';
import { GrantTable } from '../../grants/GrantTable.js';
import type { Grant, NewGrant } from '../../grants/grant.js';
import { grantWords } from '../../grants/grant-words.js';
import { useSay } from '../../i18n/use-say.js';
import { ConfirmDialog } from '../../layout/ConfirmDialog.js';
import { NextStep } from '../../layout/NextStep.js';
import { Panel } from '../../layout/Panel.js';
import type { UserPartProps } from './PersonPanel.js';
import { userWords } from './user-words.js';

/** The roles of a user: given and taken back one by one, each at once. */
export function UserGrants({ user, readOnly, onChanged }: UserPartProps) {
  const say = useSay();
  const { run, submit, isRunning } = useAction();
  const [isGiving, setGiving] = useState(false);
  const [taken, setTaken] = useState<Grant | null>(null);
  const give = async (body: NewGrant) => {
    const path = { id: user.id };
    const refusals = await submit(
      () => dataOf(api.POST('/api/users/{id}/grants', { params: { path }, body })),
      say(grantWords.given),
    );
    if (refusals !== undefined) return refusals;
    setGiving(false);
    onChanged();
    return undefined;
  };
  const take = async (grant: Grant) => {
    const path = { id: user.id, grant: grant.id };
    await run(() => dataOf(api.DELETE('/api/users/{id}/grants/{grant}', { params: { path } })), say(grantWords.taken));
    setTaken(null);
    onChanged();
  };
  const giveButton = readOnly ? null : (
    <Button variant="outlined" onClick={() => setGiving(true)}>
      {say(grantWords.give)}
    </Button>
  );
  return (
    <Panel
      title={say(grantWords.roles)}
      about={say(grantWords.rolesAbout)}
      actions={user.grants.length === 0 ? null : giveButton}
    >
      {user.grants.length === 0 ? (
        <Box sx={{ padding: 2, paddingTop: 0 }}>
          <NextStep title={say(grantWords.none)} about={say(grantWords.noneAbout)} action={giveButton} />
        </Box>
      ) : (
        <GrantTable grants={user.grants} onTake={readOnly ? undefined : setTaken} />
      )}
      {isGiving ? (
        <GrantDialog submitLabel={say(grantWords.give)} onGive={give} onClose={() => setGiving(false)} />
      ) : null}
      {taken === null ? null : (
        <ConfirmDialog
          title={say(userWords.takeTitle)}
          about={say(userWords.takeAbout)}
          confirmLabel={say(grantWords.take)}
          isRunning={isRunning}
          onConfirm={() => void take(taken)}
          onClose={() => setTaken(null)}
        />
      )}
    </Panel>
  );
}
