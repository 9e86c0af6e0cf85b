import Close from '@mui/icons-material/Close';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import type { FormField } from '../../../../dsl/index.js';
import { useSay } from '../../../i18n/use-say.js';
import { ChoiceField } from './ChoiceField.js';
import { useOpenForm } from './form-context.js';
import { formWords } from './form-words.js';
import { NestedField } from './NestedField.js';
import { inputFor } from './read-input.js';
import { TextsField } from './TextsField.js';
import { WayMenu } from './WayMenu.js';
import { WrittenField } from './WrittenField.js';

/** One key of the language as a field, with what it means below it. */
export function FieldRow({ field }: { readonly field: FormField }) {
  const say = useSay();
  const { path, value, canEdit, make } = useOpenForm();
  const written = value[field.key];
  const canRemove = canEdit && !field.required && written !== undefined;
  return (
    <Box sx={{ display: 'flex', gap: 0.5, alignItems: 'flex-start' }}>
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <FieldInput field={field} />
      </Box>
      <Box sx={{ width: 34, flexShrink: 0 }}>
        {canEdit && written !== undefined ? <WayMenu field={field} /> : null}
        {canRemove ? (
          <IconButton
            size="small"
            aria-label={say(formWords.remove({ label: say(field.label) }))}
            title={say(formWords.remove({ label: say(field.label) }))}
            onClick={() => void make([{ kind: 'remove', path: [...path, field.key] }])}
          >
            <Close fontSize="small" />
          </IconButton>
        ) : null}
      </Box>
    </Box>
  );
}

function FieldInput({ field }: { readonly field: FormField }) {
  const { value, declarations } = useOpenForm();
  const written = value[field.key];
  const input = inputFor(field, written);
  switch (input.kind) {
    case 'choice':
      return (
        <ChoiceField field={field} options={input.options.map(({ value: each, words }) => ({ value: each, words }))} />
      );
    case 'flag':
      return <ChoiceField field={field} options={FLAGS} />;
    case 'reference':
      return (
        <ChoiceField
          field={field}
          options={declarations
            .filter(({ kind }) => kind === input.to)
            .map(({ id, label }) => ({ value: id, words: label ?? { zh: '', en: '' } }))}
        />
      );
    case 'list':
      return isPlainList(written) ? <TextsField field={field} /> : <NestedField field={field} />;
    case 'map':
    case 'form':
      return <NestedField field={field} />;
    default:
      return <WrittenField field={field} input={input} />;
  }
}

const FLAGS = [
  { value: 'true', words: formWords.yes },
  { value: 'false', words: formWords.no },
] as const;

/** A row of bands: a limit and a value. */
function isRow(value: unknown): boolean {
  return Array.isArray(value) && value.every((each) => typeof each !== 'object');
}

function isPlainList(value: unknown): boolean {
  return (
    value === undefined || (Array.isArray(value) && value.every((each) => typeof each !== 'object' || isRow(each)))
  );
}
