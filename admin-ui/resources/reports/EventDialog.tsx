import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import MenuItem from '@mui/material/MenuItem';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { useId, useState } from 'react';
import { api, dataOf, idempotencyKey } from '../../api/api.js';
import { useAction } from '../../api/use-action.js';
import { appWords } from '../../app-words.js';
import { marks } from '../../i18n/punctuation-words.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import type { EntryForm } from '../sheets/sheet-api.js';
import { checkText } from '../sheets/value-rule.js';
import { ruleOf } from './fact-rows.js';
import { reportWords } from './report-words.js';

export interface EventDialogProps {
  readonly form: EntryForm;
  readonly unit: string;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Enters an event, or a record with its fields. */
export function EventDialog({ form, unit, onClose, onDone }: EventDialogProps) {
  const say = useSay();
  const language = useLanguage();
  const id = useId();
  const { run, isRunning } = useAction();
  const [listId, setListId] = useState(form.lists[0]?.id ?? '');
  const [values, setValues] = useState<Readonly<Record<string, string>>>({});
  const [wrong, setWrong] = useState<string | null>(null);
  const list = form.lists.find((each) => each.id === listId);
  const fields = (list?.fields ?? []).filter(({ ratedBy }) => ratedBy === null);
  const set = (field: string, value: string): void => setValues((before) => ({ ...before, [field]: value }));
  const enter = async (): Promise<void> => {
    const given: Record<string, string | boolean> = {};
    for (const field of fields) {
      const checked = checkText(ruleOf(field, language), values[field.id] ?? '');
      if (checked.kind === 'refused') {
        setWrong(`${field.label[language]}${say(marks.colon)}${say(checked.why)}`);
        return;
      }
      if (checked.text !== '') given[field.id] = field.type === 'boolean' ? checked.text === 'true' : checked.text;
    }
    const count = values.count ?? '';
    if (fields.length === 0 && count !== '') given.count = count;
    // OpenAPI says of the fields only that they are an object's; the scheme checks them.
    const content = given as Record<string, never>;
    const source = (values.source ?? '').trim();
    const body = { unit, list: listId, content, ...(source === '' ? {} : { source }) };
    const params = { path: { cycle: form.cycle.id } };
    const made = await run(
      () => dataOf(api.POST('/api/cycles/{cycle}/events', { params, headers: idempotencyKey(), body })),
      say(reportWords.eventAdded),
    );
    if (made !== null) onDone();
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby={id}>
      <DialogTitle id={id}>{say(reportWords.addEvent)}</DialogTitle>
      <DialogContent>
        <Stack spacing={2} sx={{ paddingTop: 1 }}>
          <TextField
            select
            label={say(reportWords.kind)}
            value={listId}
            onChange={(event) => setListId(event.target.value)}
            helperText={list?.text ?? undefined}
          >
            {form.lists.map((each) => (
              <MenuItem key={each.id} value={each.id}>
                {each.label[language]}
              </MenuItem>
            ))}
          </TextField>
          {fields.map((field) => {
            const rule = ruleOf(field, language);
            return (
              <TextField
                key={field.id}
                label={
                  field.unit === null
                    ? field.label[language]
                    : `${field.label[language]}${say(marks.open)}${field.unit}${say(marks.close)}`
                }
                helperText={field.text ?? undefined}
                select={rule.kind === 'choice'}
                value={values[field.id] ?? ''}
                onChange={(event) => set(field.id, event.target.value)}
              >
                {rule.kind === 'choice'
                  ? rule.options.map(({ value, label }) => (
                      <MenuItem key={value} value={value}>
                        {label}
                      </MenuItem>
                    ))
                  : null}
              </TextField>
            );
          })}
          {fields.length > 0 ? null : (
            <TextField
              label={say(reportWords.count)}
              value={values.count ?? '1'}
              onChange={(event) => set('count', event.target.value)}
              slotProps={{ htmlInput: { inputMode: 'numeric' } }}
            />
          )}
          <TextField
            label={say(reportWords.source)}
            value={values.source ?? ''}
            onChange={(event) => set('source', event.target.value)}
            multiline
          />
          {wrong === null ? null : <Alert severity="error">{wrong}</Alert>}
        </Stack>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{say(appWords.cancel)}</Button>
        <Button variant="contained" loading={isRunning} onClick={() => void enter()}>
          {say(reportWords.addEvent)}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
