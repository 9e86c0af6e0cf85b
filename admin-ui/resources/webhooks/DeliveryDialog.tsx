import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { api, dataOf, idempotencyKey } from '../../api/api.js';
import { useAction } from '../../api/use-action.js';
import { useLoaded } from '../../api/use-loaded.js';
import { useFormat } from '../../i18n/use-format.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { CodeBlock } from '../../layout/CodeBlock.js';
import { PageLoading } from '../../layout/Shell.js';
import { StateChip } from '../../states/StateChip.js';
import { deliveryWords } from './delivery-words.js';
import { DELIVERY_TONES, type DeliveryLog, eventLabel } from './webhook.js';

export interface DeliveryDialogProps {
  readonly webhook: string;
  readonly delivery: string;
  readonly mayReplay: boolean;
  readonly onReplayed: () => void;
  readonly onClose: () => void;
}

/** One message: what was sent, every attempt with what came back; sending it again. */
export function DeliveryDialog({ webhook, delivery, mayReplay, onReplayed, onClose }: DeliveryDialogProps) {
  const say = useSay();
  const language = useLanguage();
  const { run, isRunning } = useAction();
  const path = { id: webhook, delivery };
  const { data, error } = useLoaded(
    () => dataOf(api.GET('/api/webhooks/{id}/deliveries/{delivery}', { params: { path } })),
    [webhook, delivery],
  );
  const replay = async () => {
    const headers = idempotencyKey();
    const step = () =>
      dataOf(api.POST('/api/webhooks/{id}/deliveries/{delivery}/replay', { params: { path }, headers }));
    if ((await run(step, say(deliveryWords.replayed))) !== null) onReplayed();
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="md" aria-labelledby="delivery-dialog-title">
      <DialogTitle id="delivery-dialog-title">
        {data === null ? say(deliveryWords.title) : eventLabel(data.type)[language]}
      </DialogTitle>
      <DialogContent>
        {error === null ? null : <Alert severity="error">{error.message}</Alert>}
        {data === null ? <PageLoading /> : <DeliveryBody log={data} />}
      </DialogContent>
      <DialogActions>
        {mayReplay ? (
          <Button loading={isRunning} onClick={() => void replay()}>
            {say(deliveryWords.replay)}
          </Button>
        ) : null}
        <Button variant="contained" onClick={onClose}>
          {say(deliveryWords.close)}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function DeliveryBody({ log }: { readonly log: DeliveryLog }) {
  const say = useSay();
  const { minute } = useFormat();
  return (
    <Stack spacing={2}>
      <StateChip tone={DELIVERY_TONES[log.state]} label={say(deliveryWords[log.state])} />
      <Typography variant="body2" color="text.secondary" sx={{ wordBreak: 'break-all' }}>
        {say(deliveryWords.messageId)}: {log.messageId}
      </Typography>
      <Typography variant="h3">{say(deliveryWords.payload)}</Typography>
      <CodeBlock text={indented(log.payload)} label={say(deliveryWords.payload)} />
      <Typography variant="h3">{say(deliveryWords.log)}</Typography>
      {log.log.length === 0 ? <Typography variant="body2">{say(deliveryWords.noAttempt)}</Typography> : null}
      {log.log.map(({ number, at, status, milliseconds, problem, answer }) => (
        <div key={number}>
          <Typography variant="body2">
            {number}. {minute(at)} · {status === null ? say(deliveryWords.noAnswer) : `HTTP ${status}`} ·{' '}
            {say(deliveryWords.took({ milliseconds }))}
          </Typography>
          {problem === null ? null : <Alert severity="warning">{problem}</Alert>}
          {answer === null ? null : (
            <CodeBlock text={answer === '' ? say(deliveryWords.empty) : answer} label={say(deliveryWords.answer)} />
          )}
        </div>
      ))}
    </Stack>
  );
}

/** The message is JSON that the server wrote without blanks. */
function indented(payload: string): string {
  return JSON.stringify(JSON.parse(payload), null, 2);
}
