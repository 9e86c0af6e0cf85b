import Alert from '@mui/material/Alert';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useParams } from 'react-admin';
import { useMay } from '../../access/use-may.js';
import { api, dataOf, ifMatch } from '../../api/api.js';
import { useAction } from '../../api/use-action.js';
import { useLoaded } from '../../api/use-loaded.js';
import { useScopeNames } from '../../grants/scope-target.js';
import { useSay } from '../../i18n/use-say.js';
import { PageFrame } from '../../layout/PageFrame.js';
import { Panel } from '../../layout/Panel.js';
import { PageLoading } from '../../layout/Shell.js';
import { DeliveryPanel } from './DeliveryPanel.js';
import { WebhookActions } from './WebhookActions.js';
import { WebhookForm } from './WebhookForm.js';
import { WebhookState } from './WebhookList.js';
import type { NewWebhook, Webhook } from './webhook.js';
import { webhookWords } from './webhook-words.js';

/** One webhook: its settings, and what it was sent. */
export function WebhookPage() {
  const { id = '' } = useParams();
  const { may } = useMay();
  const [tests, setTests] = useState(0);
  const path = { id };
  const loaded = useLoaded(() => dataOf(api.GET('/api/webhooks/{id}', { params: { path } })), [id]);
  const { data: webhook, error, reload } = loaded;
  if (error !== null && webhook === null) return <Alert severity="error">{error.message}</Alert>;
  if (webhook === null) return <PageLoading />;
  const mayManage = may('webhooks:manage');
  return (
    <PageFrame
      title={webhook.name}
      maxWidth={1080}
      actions={
        mayManage ? (
          <WebhookActions webhook={webhook} onChanged={reload} onTested={() => setTests((before) => before + 1)} />
        ) : null
      }
    >
      <Stack spacing={2.5}>
        <WebhookFacts webhook={webhook} />
        <WebhookSettings
          key={`settings ${webhook.revision}`}
          webhook={webhook}
          readOnly={!mayManage}
          onChanged={reload}
        />
        <DeliveryPanel key={`log ${tests}`} webhook={id} mayReplay={mayManage && webhook.disabledAt === null} />
      </Stack>
    </PageFrame>
  );
}

function WebhookFacts({ webhook }: { readonly webhook: Webhook }) {
  const say = useSay();
  const { cycle, disabledAt, disableReason } = webhook;
  const names = useScopeNames([{ scope: cycle === null ? {} : { cycle } }]);
  return (
    <Stack spacing={1.5}>
      <Stack direction="row" spacing={2}>
        <WebhookState isDisabled={disabledAt !== null} />
        <span>{cycle === null ? say(webhookWords.allCycles) : (names.get(cycle) ?? cycle)}</span>
      </Stack>
      {disableReason === null ? null : (
        <Alert severity="warning">{say(webhookWords.disabledBecause({ reason: disableReason }))}</Alert>
      )}
    </Stack>
  );
}

interface WebhookSettingsProps {
  readonly webhook: Webhook;
  readonly readOnly: boolean;
  readonly onChanged: () => void;
}

function WebhookSettings({ webhook, readOnly, onChanged }: WebhookSettingsProps) {
  const say = useSay();
  const { submit } = useAction();
  const save = async ({ name, url, events }: NewWebhook) => {
    const request = { params: { path: { id: webhook.id } }, headers: ifMatch(webhook.revision) };
    const body = { name, url, events };
    const refused = await submit(
      () => dataOf(api.PATCH('/api/webhooks/{id}', { ...request, body })),
      say(webhookWords.saved),
    );
    if (refused === undefined) onChanged();
    return refused;
  };
  return (
    <Panel title={say(webhookWords.settings)}>
      <WebhookForm
        initial={webhook}
        asksCycle={false}
        readOnly={readOnly}
        submitLabel={say(webhookWords.save)}
        onSubmit={save}
      />
      <Typography variant="body2" color="text.secondary" sx={{ padding: 2, paddingTop: 0 }}>
        {say(webhookWords.signature)}
      </Typography>
    </Panel>
  );
}
