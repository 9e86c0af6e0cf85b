import Box from '@mui/material/Box';
import { Form, SaveButton } from 'react-admin';
import { api, dataOf, ifMatch } from '../../api/api.js';
import { changedFields } from '../../api/changed-fields.js';
import { useAction } from '../../api/use-action.js';
import { useSay } from '../../i18n/use-say.js';
import { Panel } from '../../layout/Panel.js';
import { PersonFields } from './PersonFields.js';
import type { User } from './user.js';
import { userWords } from './user-words.js';

/** What every part of a user's page takes. */
export interface UserPartProps {
  readonly user: User;
  readonly readOnly: boolean;
  /** Asks for the user again. */
  readonly onChanged: () => void;
}

/** Name, login and ids of a user; saved with the revision that was shown. */
export function PersonPanel({ user, readOnly, onChanged }: UserPartProps) {
  const say = useSay();
  const { submit, isRunning } = useAction();
  const save = async (data: Readonly<Record<string, unknown>>) => {
    const body = changedFields({ ...user }, data);
    if (Object.keys(body).length === 0) return undefined;
    const params = { path: { id: user.id } };
    const errors = await submit(
      () => dataOf(api.PATCH('/api/users/{id}', { params, headers: ifMatch(user.revision), body })),
      say(userWords.saved),
      ({ code }) => code === 'revision-conflict' && onChanged(),
    );
    if (errors === undefined) onChanged();
    return errors;
  };
  return (
    <Panel title={say(userWords.person)}>
      <Form record={user} onSubmit={save}>
        <Box sx={{ padding: 2, paddingTop: 1, display: 'grid', gap: 2, justifyItems: 'start' }}>
          <PersonFields readOnly={readOnly} />
          {readOnly ? null : <SaveButton label={say(userWords.save)} disabled={isRunning} />}
        </Box>
      </Form>
    </Panel>
  );
}
