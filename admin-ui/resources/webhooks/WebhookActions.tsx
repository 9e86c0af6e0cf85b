import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useState } from 'react';
import { api, dataOf, idempotencyKey, ifMatch } from '../../api/api.js';
import { useAction } from '../../api/use-action.js';
import { useSay } from '../../i18n/use-say.js';
import { ConfirmDialog } from '../../layout/ConfirmDialog.js';
import { SecretDialog } from '../../secrets/SecretDialog.js';
import type { Webhook } from './webhook.js';
import { webhookWords } from './webhook-words.js';

export interface WebhookActionsProps {
  readonly webhook: Webhook;
  readonly onChanged: () => void;
  /** A test was sent. */
  readonly onTested: () => void;
}

/** Tests a webhook, switches it on or off, gives it a new secret. */
export function WebhookActions({ webhook, onChanged, onTested }: WebhookActionsProps) {
  const say = useSay();
  const { run, isRunning } = useAction();
  const [isRotating, setRotating] = useState(false);
  const [secret, setSecret] = useState<string | null>(null);
  const path = { id: webhook.id };
  const isDisabled = webhook.disabledAt !== null;
  const test = async () => {
    const headers = idempotencyKey();
    const step = () => dataOf(api.POST('/api/webhooks/{id}/test', { params: { path }, headers }));
    if ((await run(step, say(webhookWords.testSent))) !== null) onTested();
  };
  const setDisabled = async (disabled: boolean) => {
    const request = { params: { path }, headers: ifMatch(webhook.revision), body: { disabled } };
    const done = say(disabled ? webhookWords.wasDisabled : webhookWords.wasEnabled);
    await run(() => dataOf(api.PATCH('/api/webhooks/{id}', request)), done);
    onChanged();
  };
  const rotate = async () => {
    const made = await run(() => dataOf(api.POST('/api/webhooks/{id}/rotate', { params: { path } })), null);
    setRotating(false);
    if (made !== null) setSecret(made.secret);
  };
  return (
    <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap' }}>
      {isDisabled ? null : (
        <Button variant="contained" loading={isRunning} onClick={() => void test()}>
          {say(webhookWords.test)}
        </Button>
      )}
      <Button variant="outlined" onClick={() => setRotating(true)}>
        {say(webhookWords.rotate)}
      </Button>
      <Button
        variant="outlined"
        color={isDisabled ? 'primary' : 'error'}
        disabled={isRunning}
        onClick={() => void setDisabled(!isDisabled)}
      >
        {say(isDisabled ? webhookWords.enable : webhookWords.disable)}
      </Button>
      {isRotating ? (
        <ConfirmDialog
          title={say(webhookWords.rotateTitle)}
          about={say(webhookWords.rotateAbout)}
          confirmLabel={say(webhookWords.rotate)}
          isRunning={isRunning}
          onConfirm={() => void rotate()}
          onClose={() => setRotating(false)}
        />
      ) : null}
      {secret === null ? null : (
        <SecretDialog
          title={say(webhookWords.secretTitle({ name: webhook.name }))}
          label={say(webhookWords.secret)}
          secret={secret}
          onClose={() => {
            setSecret(null);
            onChanged();
          }}
        />
      )}
    </Stack>
  );
}
