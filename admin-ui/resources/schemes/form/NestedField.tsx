import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { Data, FormField } from '../../../../dsl/index.js';
import { useSay } from '../../../i18n/use-say.js';
import { AddEntry } from './AddEntry.js';
import { EntryLine } from './EntryLine.js';
import { useOpenForm } from './form-context.js';
import { MapEntries } from './MapEntries.js';
import { nameOfEntry } from './read-input.js';
import { useHelp } from './use-help.js';

/** A part of its own, or a list or map of parts or values: each part leads to its form; entries are added, moved, copied, removed. */
export function NestedField({ field }: { readonly field: FormField }) {
  const say = useSay();
  const { path, value, canEdit, entryForms } = useOpenForm();
  const { label, help } = useHelp(field);
  const own = value[field.key];
  const at = [...path, field.key];
  const entry = entryForms[field.key] ?? null;
  const entries = entriesOf(own);
  const isGroup = entry !== null && (Array.isArray(own) || field.inputs.some(({ kind }) => kind === 'map'));
  const isMapOfValues = entry === null && typeof own === 'object' && own !== null && !Array.isArray(own);
  const isOne = field.inputs.some(({ kind }) => kind === 'form') && !Array.isArray(own);
  return (
    <Box
      component="fieldset"
      sx={{ border: 1, borderColor: 'divider', borderRadius: 1, margin: 0, padding: '4px 12px 8px', minWidth: 0 }}
    >
      <Typography component="legend" variant="caption" color="text.secondary" sx={{ paddingInline: 0.5 }}>
        {label}
      </Typography>
      {isOne ? (
        <EntryLine path={at} name={summaryOf(entries)} siblings={null} />
      ) : isMapOfValues ? (
        <MapEntries path={at} value={own} label={label} />
      ) : (
        entries.map(([key, each], index) => (
          <EntryLine
            key={key}
            path={[...at, key]}
            name={typeof key === 'string' ? `${key}　${nameOfEntry(each, 0)}` : nameOfEntry(each, index)}
            siblings={entries}
          />
        ))
      )}
      {isGroup && !isOne && canEdit ? (
        <AddEntry
          path={at}
          label={say(entry.label)}
          kinds={entry.choices
            .filter(({ exactlyOne }) => exactlyOne)
            .flatMap(({ keys }) => entry.fields.filter(({ key }) => keys.includes(key)))}
        />
      ) : null}
      <Typography variant="caption" color="text.secondary" component="p" sx={{ margin: 0 }}>
        {help}
      </Typography>
    </Box>
  );
}

function entriesOf(value: Data | undefined): readonly (readonly [number | string, Data])[] {
  if (Array.isArray(value)) return value.map((each: Data, index) => [index, each] as const);
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

function summaryOf(entries: readonly (readonly [number | string, Data])[]): string {
  const shown = entries.map(([key, entry]) => (typeof entry === 'object' ? key : `${key}: ${String(entry)}`));
  return shown.length === 0 ? '—' : shown.join('　');
}
