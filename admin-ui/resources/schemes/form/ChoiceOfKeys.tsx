import TextField from '@mui/material/TextField';
import type { FormField } from '../../../../dsl/index.js';
import { useSay } from '../../../i18n/use-say.js';
import { useOpenForm } from './form-context.js';
import { formWords } from './form-words.js';
import { keyItems } from './key-items.js';

/** Which of the keys that exclude each other is written: the method of an item, the action of a step. */
export function ChoiceOfKeys({ fields }: { readonly fields: readonly FormField[] }) {
  const say = useSay();
  const { value, canEdit, switchTo } = useOpenForm();
  const written = fields.find(({ key }) => value[key] !== undefined);
  return (
    <TextField
      select
      fullWidth
      label={say(formWords.method)}
      value={written?.key ?? ''}
      disabled={!canEdit}
      helperText={written === undefined ? say(formWords.methodNeeded) : say(written.doc)}
      onChange={({ target }) => void switchTo(target.value)}
      slotProps={{
        select: { renderValue: () => (written === undefined ? '' : `${say(written.label)}（${written.key}）`) },
      }}
    >
      {keyItems(fields, say)}
    </TextField>
  );
}
