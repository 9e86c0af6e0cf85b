import PersonAdd from '@mui/icons-material/PersonAddOutlined';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import { DataTable, LinkBase } from 'react-admin';
import { useMay } from '../../access/use-may.js';
import { RoleNames } from '../../grants/GrantLabel.js';
import { useFormat } from '../../i18n/use-format.js';
import { useSay } from '../../i18n/use-say.js';
import { NextStep } from '../../layout/NextStep.js';
import { ListFrame } from '../../lists/ListFrame.js';
import { StateChip } from '../../states/StateChip.js';
import { USER_TONES, type User, userState } from './user.js';
import { userWords } from './user-words.js';

/** Everybody with an account. */
export function UserList() {
  const say = useSay();
  const { minute } = useFormat();
  return (
    <ListFrame
      resource="users"
      title={say(userWords.title)}
      about={say(userWords.about)}
      actions={<NewUserButton />}
      sort={{ field: 'login', order: 'ASC' }}
      searchLabel={say(userWords.search)}
      empty={
        <NextStep title={say(userWords.emptyTitle)} about={say(userWords.emptyAbout)} action={<NewUserButton />} />
      }
    >
      <DataTable<User> bulkActionButtons={false} rowClick={false}>
        <DataTable.Col
          source="name"
          label={say(userWords.name)}
          render={({ id, name }: User) => (
            <Link component={LinkBase} to={`/users/${id}`}>
              {name}
            </Link>
          )}
        />
        <DataTable.Col source="login" label={say(userWords.login)} />
        <DataTable.Col label={say(userWords.roles)} render={({ grants }: User) => <RoleNames grants={grants} />} />
        <DataTable.Col label={say(userWords.state)} render={(user: User) => <UserStateChip user={user} />} />
        <DataTable.Col
          source="lastLoginAt"
          label={say(userWords.lastLogin)}
          disableSort
          render={({ lastLoginAt }: User) => (lastLoginAt === null ? say(userWords.never) : minute(lastLoginAt))}
        />
      </DataTable>
    </ListFrame>
  );
}

/** Whether a user can sign in. */
export function UserStateChip({ user }: { readonly user: User }) {
  const say = useSay();
  const state = userState(user, Date.now());
  return <StateChip tone={USER_TONES[state]} label={say(userWords[state])} />;
}

function NewUserButton() {
  const say = useSay();
  const { may } = useMay();
  if (!may('users:manage')) return null;
  return (
    <Button variant="contained" component={LinkBase} to="/users/new" startIcon={<PersonAdd />}>
      {say(userWords.create)}
    </Button>
  );
}
