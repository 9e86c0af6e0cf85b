import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import FormLabel from '@mui/material/FormLabel';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { type FormEvent, useState } from 'react';
import type { RefusalBody } from '../../api/api-error.js';
import { ScopePicker } from '../../grants/ScopePicker.js';
import { useSay } from '../../i18n/use-say.js';
import { EVENT_LABELS, EVENT_TYPES, type EventType, type NewWebhook } from './webhook.js';
import { webhookWords } from './webhook-words.js';

export interface WebhookFormProps {
  readonly initial: Pick<NewWebhook, 'name' | 'url' | 'events'>;
  /** Whether the cycle is asked for: it is fixed when the webhook is made. */
  readonly asksCycle: boolean;
  readonly readOnly?: boolean;
  readonly submitLabel: string;
  /** Gives what the server refused, by field; undefined when it is done. */
  readonly onSubmit: (webhook: NewWebhook) => Promise<RefusalBody['errors'] | undefined>;
}

/** Where messages go, and of what. */
export function WebhookForm({ initial, asksCycle, readOnly = false, submitLabel, onSubmit }: WebhookFormProps) {
  const say = useSay();
  const [name, setName] = useState(initial.name);
  const [url, setUrl] = useState(initial.url);
  const [events, setEvents] = useState<readonly EventType[]>(initial.events);
  const [cycle, setCycle] = useState<string | undefined>(undefined);
  const [refusals, setRefusals] = useState<RefusalBody['errors'] | null>(null);
  const [wasSent, setSent] = useState(false);
  const [isSending, setSending] = useState(false);
  const lacksEvents = wasSent && events.length === 0;
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setSent(true);
    if (events.length === 0) return;
    setSending(true);
    const refused = await onSubmit({ name, url, events: [...events], ...(cycle === undefined ? {} : { cycle }) });
    setRefusals(refused ?? null);
    setSending(false);
  };
  return (
    <form onSubmit={submit}>
      <Stack spacing={2} sx={{ padding: 2, paddingTop: 1 }}>
        {refusals === null ? null : <Alert severity="error">{refusals.root.serverError}</Alert>}
        <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { sm: '1fr 2fr' }, alignItems: 'start' }}>
          <TextField
            required
            label={say(webhookWords.name)}
            value={name}
            disabled={readOnly}
            onChange={(event) => setName(event.target.value)}
            error={textOf(refusals?.name) !== undefined}
            helperText={textOf(refusals?.name) ?? say(webhookWords.nameHelp)}
          />
          <TextField
            required
            type="url"
            label={say(webhookWords.url)}
            value={url}
            disabled={readOnly}
            onChange={(event) => setUrl(event.target.value)}
            error={textOf(refusals?.url) !== undefined}
            helperText={textOf(refusals?.url) ?? say(webhookWords.urlHelp)}
          />
        </Box>
        <EventBoxes chosen={events} disabled={readOnly} isLacking={lacksEvents} onChange={setEvents} />
        {asksCycle ? <ScopePicker scopeKey="cycle" refusal={textOf(refusals?.cycle)} onChange={setCycle} /> : null}
        {readOnly ? null : (
          <div>
            <Button type="submit" variant="contained" loading={isSending}>
              {submitLabel}
            </Button>
          </div>
        )}
      </Stack>
    </form>
  );
}

interface EventBoxesProps {
  readonly chosen: readonly EventType[];
  readonly disabled: boolean;
  readonly isLacking: boolean;
  readonly onChange: (chosen: readonly EventType[]) => void;
}

function EventBoxes({ chosen, disabled, isLacking, onChange }: EventBoxesProps) {
  const say = useSay();
  return (
    <FormControl component="fieldset" error={isLacking} disabled={disabled}>
      <FormLabel component="legend">{say(webhookWords.events)}</FormLabel>
      <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(210px, 1fr))', columnGap: 2 }}>
        {EVENT_TYPES.map((type) => (
          <FormControlLabel
            key={type}
            label={say(EVENT_LABELS[type])}
            control={
              <Checkbox
                size="small"
                checked={chosen.includes(type)}
                onChange={(_, isChosen) =>
                  onChange(EVENT_TYPES.filter((each) => (each === type ? isChosen : chosen.includes(each))))
                }
              />
            }
          />
        ))}
      </Box>
      {isLacking ? <FormHelperText role="alert">{say(webhookWords.eventsNeeded)}</FormHelperText> : null}
    </FormControl>
  );
}

function textOf(refusal: unknown): string | undefined {
  return typeof refusal === 'string' ? refusal : undefined;
}
