import Add from '@mui/icons-material/Add';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import { DataTable, LinkBase, useListContext } from 'react-admin';
import { useMay } from '../../access/use-may.js';
import { useScopeNames } from '../../grants/scope-target.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { NextStep } from '../../layout/NextStep.js';
import { ListFrame } from '../../lists/ListFrame.js';
import { StateChip } from '../../states/StateChip.js';
import { eventLabel, type Webhook } from './webhook.js';
import { webhookWords } from './webhook-words.js';

/** Every webhook: where it leads, what it tells of, whether it is on. */
export function WebhookList() {
  const say = useSay();
  const mayManage = useMay().may('webhooks:manage');
  return (
    <ListFrame
      resource="webhooks"
      title={say(webhookWords.title)}
      about={say(webhookWords.about)}
      actions={<NewWebhookButton />}
      sort={{ field: 'name', order: 'ASC' }}
      searchLabel={say(webhookWords.search)}
      empty={
        <NextStep
          title={say(webhookWords.emptyTitle)}
          about={say(mayManage ? webhookWords.emptyAbout : webhookWords.emptyReader)}
          action={<NewWebhookButton />}
        />
      }
    >
      <WebhookTable />
    </ListFrame>
  );
}

function WebhookTable() {
  const say = useSay();
  const language = useLanguage();
  const { data = [] } = useListContext<Webhook>();
  const names = useScopeNames(data.map(({ cycle }) => ({ scope: cycle === null ? {} : { cycle } })));
  return (
    <DataTable<Webhook> bulkActionButtons={false} rowClick={false}>
      <DataTable.Col
        source="name"
        label={say(webhookWords.name)}
        render={({ id, name }: Webhook) => (
          <Link component={LinkBase} to={`/webhooks/${id}`}>
            {name}
          </Link>
        )}
      />
      <DataTable.Col
        source="url"
        label={say(webhookWords.url)}
        disableSort
        render={({ url }: Webhook) => <span style={{ wordBreak: 'break-all' }}>{url}</span>}
      />
      <DataTable.Col
        label={say(webhookWords.events)}
        render={({ events }: Webhook) =>
          events.map((type) => eventLabel(type)[language]).join(language === 'zh' ? '、' : ', ')
        }
      />
      <DataTable.Col
        label={say(webhookWords.cycle)}
        render={({ cycle }: Webhook) => (cycle === null ? say(webhookWords.allCycles) : (names.get(cycle) ?? cycle))}
      />
      <DataTable.Col
        label={say(webhookWords.state)}
        render={({ disabledAt }: Webhook) => <WebhookState isDisabled={disabledAt !== null} />}
      />
    </DataTable>
  );
}

/** Whether messages are sent. */
export function WebhookState({ isDisabled }: { readonly isDisabled: boolean }) {
  const say = useSay();
  return (
    <StateChip
      tone={isDisabled ? 'plain' : 'good'}
      label={say(isDisabled ? webhookWords.disabled : webhookWords.active)}
    />
  );
}

function NewWebhookButton() {
  const say = useSay();
  const { may } = useMay();
  if (!may('webhooks:manage')) return null;
  return (
    <Button variant="contained" component={LinkBase} to="/webhooks/new" startIcon={<Add />}>
      {say(webhookWords.create)}
    </Button>
  );
}
