import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { api, dataOf } from '../../api/api.js';
import { useAction } from '../../api/use-action.js';
import { useLoaded } from '../../api/use-loaded.js';
import { useFormat } from '../../i18n/use-format.js';
import { useSay } from '../../i18n/use-say.js';
import { Panel } from '../../layout/Panel.js';
import type { UserPartProps } from './PersonPanel.js';
import { userWords } from './user-words.js';

/** With whom at the organisation's identity provider a user is connected; nothing where there is no provider. */
export function UserIdentities({ user, readOnly }: Omit<UserPartProps, 'onChanged'>) {
  const say = useSay();
  const { minute } = useFormat();
  const { run, isRunning } = useAction();
  const path = { id: user.id };
  const { data, reload } = useLoaded(async () => {
    const { data: providers } = await dataOf(api.GET('/api/sessions/providers'));
    const [provider] = providers;
    if (provider === undefined) return null;
    return { provider, ...(await dataOf(api.GET('/api/users/{id}/identities', { params: { path } }))) };
  }, [user.id]);
  if (data === null) return null;
  const { provider, data: identities, invitation } = data;
  const change = async (step: () => Promise<unknown>) => {
    await run(step, say(userWords.saved));
    reload();
  };
  const invite = () => change(() => dataOf(api.PUT('/api/users/{id}/identities/invitation', { params: { path } })));
  const withdraw = () =>
    change(() => dataOf(api.DELETE('/api/users/{id}/identities/invitation', { params: { path } })));
  const disconnect = (identity: string) =>
    change(() =>
      dataOf(api.DELETE('/api/users/{id}/identities/{identity}', { params: { path: { ...path, identity } } })),
    );
  return (
    <Panel
      title={provider.name}
      about={say(userWords.identitiesAbout)}
      actions={
        readOnly ? null : (
          <Button
            variant="outlined"
            disabled={isRunning}
            onClick={() => void (invitation === null ? invite() : withdraw())}
          >
            {say(invitation === null ? userWords.invite : userWords.uninvite)}
          </Button>
        )
      }
    >
      <Box sx={{ padding: 2, paddingTop: 0 }}>
        {identities.length === 0 ? (
          <Typography variant="body2" color="text.secondary">
            {say(invitation === null ? userWords.notConnected : userWords.invited)}
          </Typography>
        ) : (
          identities.map(({ id, subject, createdAt }) => (
            <Stack key={id} direction="row" spacing={2} sx={{ alignItems: 'center' }}>
              <Typography variant="body2" sx={{ flex: 1, wordBreak: 'break-all' }}>
                {subject} · {minute(createdAt)}
              </Typography>
              {readOnly ? null : (
                <Button size="small" color="error" disabled={isRunning} onClick={() => void disconnect(id)}>
                  {say(userWords.disconnect)}
                </Button>
              )}
            </Stack>
          ))
        )}
      </Box>
    </Panel>
  );
}
