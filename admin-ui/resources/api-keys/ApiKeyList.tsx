import Add from '@mui/icons-material/Add';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { DataTable, LinkBase, useListContext, useRefresh } from 'react-admin';
import { useMay } from '../../access/use-may.js';
import { api, dataOf } from '../../api/api.js';
import type { paths } from '../../api/schema.generated.js';
import { useAction } from '../../api/use-action.js';
import { GrantLines } from '../../grants/GrantLabel.js';
import { useScopeNames } from '../../grants/scope-target.js';
import { useFormat } from '../../i18n/use-format.js';
import { useSay } from '../../i18n/use-say.js';
import { ConfirmDialog } from '../../layout/ConfirmDialog.js';
import { NextStep } from '../../layout/NextStep.js';
import { ListFrame } from '../../lists/ListFrame.js';
import { StateChip, type Tone } from '../../states/StateChip.js';
import { apiKeyWords } from './api-key-words.js';

type ApiKey = paths['/api/api-keys']['get']['responses'][200]['content']['application/json']['data'][number];

const TONES: Readonly<Record<ApiKey['state'], Tone>> = { active: 'good', expired: 'plain', revoked: 'bad' };

/** The keys of other systems: what they may do, until when, whether they are used. */
export function ApiKeyList() {
  const say = useSay();
  const mayManage = useMay().may('api-keys:manage');
  return (
    <ListFrame
      resource="api-keys"
      title={say(apiKeyWords.title)}
      about={say(apiKeyWords.about)}
      actions={<NewKeyButton />}
      sort={{ field: 'name', order: 'ASC' }}
      searchLabel={say(apiKeyWords.search)}
      empty={
        <NextStep
          title={say(apiKeyWords.emptyTitle)}
          about={say(mayManage ? apiKeyWords.emptyAbout : apiKeyWords.emptyReader)}
          action={<NewKeyButton />}
        />
      }
    >
      <ApiKeyTable />
    </ListFrame>
  );
}

function ApiKeyTable() {
  const say = useSay();
  const { day, minute } = useFormat();
  const { data = [] } = useListContext<ApiKey>();
  const names = useScopeNames(data.flatMap(({ grants }) => grants));
  return (
    <DataTable<ApiKey> bulkActionButtons={false} rowClick={false}>
      <DataTable.Col source="name" label={say(apiKeyWords.name)} />
      <DataTable.Col
        label={say(apiKeyWords.state)}
        render={({ state }: ApiKey) => <StateChip tone={TONES[state]} label={say(apiKeyWords[state])} />}
      />
      <DataTable.Col
        label={say(apiKeyWords.roles)}
        render={({ grants }: ApiKey) => <GrantLines grants={grants} names={names} />}
      />
      <DataTable.Col
        source="expiresAt"
        label={say(apiKeyWords.expiresAt)}
        disableSort
        render={({ expiresAt }: ApiKey) => day(expiresAt)}
      />
      <DataTable.Col
        source="lastUsedAt"
        label={say(apiKeyWords.lastUsedAt)}
        disableSort
        render={({ lastUsedAt }: ApiKey) => (lastUsedAt === null ? say(apiKeyWords.never) : minute(lastUsedAt))}
      />
      <DataTable.Col label={say(apiKeyWords.actions)} render={(key: ApiKey) => <RevokeButton apiKey={key} />} />
    </DataTable>
  );
}

function NewKeyButton() {
  const say = useSay();
  const { may } = useMay();
  if (!may('api-keys:manage')) return null;
  return (
    <Button variant="contained" component={LinkBase} to="/api-keys/new" startIcon={<Add />}>
      {say(apiKeyWords.create)}
    </Button>
  );
}

function RevokeButton({ apiKey }: { readonly apiKey: ApiKey }) {
  const say = useSay();
  const { may } = useMay();
  const refresh = useRefresh();
  const { run, isRunning } = useAction();
  const [isAsked, setAsked] = useState(false);
  if (apiKey.state !== 'active' || !may('api-keys:manage')) return null;
  const revoke = async () => {
    const params = { path: { id: apiKey.id } };
    await run(() => dataOf(api.DELETE('/api/api-keys/{id}', { params })), say(apiKeyWords.wasRevoked));
    setAsked(false);
    refresh();
  };
  return (
    <>
      <Button size="small" color="error" onClick={() => setAsked(true)}>
        {say(apiKeyWords.revoke)}
      </Button>
      {isAsked ? (
        <ConfirmDialog
          title={say(apiKeyWords.revokeTitle({ name: apiKey.name }))}
          about={say(apiKeyWords.revokeAbout)}
          confirmLabel={say(apiKeyWords.revoke)}
          isRunning={isRunning}
          onConfirm={() => void revoke()}
          onClose={() => setAsked(false)}
        />
      ) : null}
    </>
  );
}
