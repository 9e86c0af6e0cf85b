import Box from '@mui/material/Box';
import { useState } from 'react';
import { Form, SaveButton, useNavigate } from 'react-admin';
import { api, dataOf } from '../../api/api.js';
import type { paths } from '../../api/schema.generated.js';
import { useAction } from '../../api/use-action.js';
import { useSay } from '../../i18n/use-say.js';
import { PageFrame } from '../../layout/PageFrame.js';
import { Panel } from '../../layout/Panel.js';
import { SecretDialog } from '../../secrets/SecretDialog.js';
import { PersonFields } from './PersonFields.js';
import { userWords } from './user-words.js';

type NewUser = paths['/api/users']['post']['requestBody']['content']['application/json'];
type MadeUser = paths['/api/users']['post']['responses'][201]['content']['application/json'];

/** Makes an account, shows its first password once, and goes on to its roles. */
export function NewUserPage() {
  const say = useSay();
  const navigate = useNavigate();
  const { submit, isRunning } = useAction();
  const [made, setMade] = useState<MadeUser | null>(null);
  const create = (data: object) =>
    submit(async () => {
      // The fields of the form are those of a new user; the server checks them.
      const body = data as NewUser;
      setMade(await dataOf(api.POST('/api/users', { body })));
    }, null);
  return (
    <PageFrame title={say(userWords.create)} about={say(userWords.createAbout)} maxWidth={860}>
      <Panel title={say(userWords.person)}>
        <Form onSubmit={create} sanitizeEmptyValues>
          <Box sx={{ padding: 2, paddingTop: 1, display: 'grid', gap: 2, justifyItems: 'start' }}>
            <PersonFields />
            <SaveButton label={say(userWords.create)} alwaysEnable={!isRunning} />
          </Box>
        </Form>
      </Panel>
      {made?.temporaryPassword ? (
        <SecretDialog
          title={say(userWords.passwordTitle({ name: made.name }))}
          label={say(userWords.password)}
          secret={made.temporaryPassword}
          onClose={() => navigate(`/users/${made.id}`)}
        />
      ) : null}
    </PageFrame>
  );
}
