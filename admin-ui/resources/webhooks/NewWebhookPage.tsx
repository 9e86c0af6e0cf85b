import { useState } from 'react';
import { useNavigate } from 'react-admin';
import { api, dataOf } from '../../api/api.js';
import { useAction } from '../../api/use-action.js';
import { useSay } from '../../i18n/use-say.js';
import { PageFrame } from '../../layout/PageFrame.js';
import { Panel } from '../../layout/Panel.js';
import { SecretDialog } from '../../secrets/SecretDialog.js';
import { WebhookForm } from './WebhookForm.js';
import type { MadeWebhook, NewWebhook } from './webhook.js';
import { webhookWords } from './webhook-words.js';

/** Makes a webhook and shows its secret once. */
export function NewWebhookPage() {
  const say = useSay();
  const navigate = useNavigate();
  const { submit } = useAction();
  const [made, setMade] = useState<MadeWebhook | null>(null);
  const create = (body: NewWebhook) =>
    submit(async () => setMade(await dataOf(api.POST('/api/webhooks', { body }))), null);
  return (
    <PageFrame title={say(webhookWords.create)} about={say(webhookWords.createAbout)} maxWidth={860}>
      <Panel title={say(webhookWords.settings)}>
        <WebhookForm
          initial={{ name: '', url: '', events: [] }}
          asksCycle
          submitLabel={say(webhookWords.create)}
          onSubmit={create}
        />
      </Panel>
      {made?.secret ? (
        <SecretDialog
          title={say(webhookWords.secretTitle({ name: made.name }))}
          label={say(webhookWords.secret)}
          secret={made.secret}
          onClose={() => navigate(`/webhooks/${made.id}`)}
        />
      ) : null}
    </PageFrame>
  );
}
