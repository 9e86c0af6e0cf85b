import TextField from '@mui/material/TextField';
import type { FormField } from '../../../../dsl/index.js';
import { useSay } from '../../../i18n/use-say.js';
import { useOpenForm } from './form-context.js';
import { formWords } from './form-words.js';
import { keyItems } from './key-items.js';
import { inputFor } from './read-input.js';

/** Offers what is not written yet. A part of its own is written empty and opened; a plain field is shown to be filled in. */
export function AddField({
  fields,
  onAdd,
}: {
  readonly fields: readonly FormField[];
  readonly onAdd: (key: string) => void;
}) {
  const say = useSay();
  const { path, add: addPart } = useOpenForm();
  const add = async (field: FormField): Promise<void> => {
    const input = inputFor(field, undefined);
    const isListOfTexts =
      input.kind === 'list' && input.of.every(({ kind }) => kind === 'text' || kind === 'reference');
    const isPart = input.kind === 'form' || input.kind === 'map' || input.kind === 'list';
    if (!isPart || isListOfTexts) onAdd(field.key);
    else await addPart([...path, field.key], null);
  };
  if (fields.length === 0) return null;
  return (
    <TextField
      select
      label={say(formWords.add)}
      value=""
      onChange={({ target }) => {
        const field = fields.find(({ key }) => key === target.value);
        if (field !== undefined) void add(field);
      }}
      slotProps={{ select: { MenuProps: { slotProps: { paper: { sx: { maxHeight: 420 } } } } } }}
      sx={{ maxWidth: 260 }}
    >
      {keyItems(fields, say)}
    </TextField>
  );
}
