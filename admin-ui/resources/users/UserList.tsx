import { DataTable } from 'react-admin';
import { useSay } from '../../i18n/use-say.js';
import { NextStep } from '../../layout/NextStep.js';
import { ListFrame } from '../../lists/ListFrame.js';
import { userWords } from './user-words.js';

/** Everybody with an account. */
export function UserList() {
  const say = useSay();
  return (
    <ListFrame
      resource="users"
      title={say(userWords.title)}
      about={say(userWords.about)}
      sort={{ field: 'login', order: 'ASC' }}
      searchLabel={say(userWords.search)}
      empty={<NextStep title={say(userWords.title)} about={say(userWords.about)} />}
    >
      <DataTable bulkActionButtons={false} rowClick={false}>
        <DataTable.Col source="name" />
        <DataTable.Col source="login" />
      </DataTable>
    </ListFrame>
  );
}
