import Alert from '@mui/material/Alert';
import Stack from '@mui/material/Stack';
import { useParams } from 'react-admin';
import { useMay } from '../../access/use-may.js';
import { api, dataOf } from '../../api/api.js';
import { useLoaded } from '../../api/use-loaded.js';
import { PageFrame } from '../../layout/PageFrame.js';
import { PageLoading } from '../../layout/Shell.js';
import { PersonPanel } from './PersonPanel.js';
import { UserActions } from './UserActions.js';
import { UserGrants } from './UserGrants.js';
import { UserIdentities } from './UserIdentities.js';
import { UserStateChip } from './UserList.js';

/** One user: who it is, their roles, whether they may sign in. */
export function UserPage() {
  const { id = '' } = useParams();
  const { may } = useMay();
  const {
    data: user,
    error,
    reload,
  } = useLoaded(() => dataOf(api.GET('/api/users/{id}', { params: { path: { id } } })), [id]);
  if (error !== null) return <Alert severity="error">{error.message}</Alert>;
  if (user === null) return <PageLoading />;
  const mayManage = may('users:manage');
  return (
    <PageFrame
      title={user.name}
      maxWidth={860}
      actions={mayManage ? <UserActions user={user} onChanged={reload} /> : null}
    >
      <Stack spacing={2.5}>
        <div>
          <UserStateChip user={user} />
        </div>
        <PersonPanel key={user.revision} user={user} readOnly={!mayManage} onChanged={reload} />
        <UserIdentities user={user} readOnly={!mayManage} />
        <UserGrants user={user} readOnly={!mayManage} onChanged={reload} />
      </Stack>
    </PageFrame>
  );
}
