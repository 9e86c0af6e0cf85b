import TextField from '@mui/material/TextField';
import { type KeyboardEvent, useEffect, useState } from 'react';
import type { FormField, FormInput } from '../../../../dsl/index.js';
import { useSay } from '../../../i18n/use-say.js';
import { useOpenForm } from './form-context.js';
import { formWords } from './form-words.js';
import { isRefused, readValue, shownValue } from './read-input.js';
import { useHelp } from './use-help.js';

/** A field to write in: text, number or expression. It counts when one leaves it, or at Enter; Esc takes it back. */
export function WrittenField({ field, input }: { readonly field: FormField; readonly input: FormInput }) {
  const say = useSay();
  const { path, value, canEdit, make, rename } = useOpenForm();
  const { label, help } = useHelp(field);
  const written = shownValue(value[field.key]);
  const [text, setText] = useState(written);
  useEffect(() => setText(written), [written]);
  const isWrong = text !== written && text.trim() !== '' && isRefused(text, field.inputs);
  const isLong = input.kind === 'text' && input.long;
  const commit = (): void => {
    if (text === written || isWrong) return;
    if (text.trim() === '') {
      if (field.required || value[field.key] === undefined) setText(written);
      else void make([{ kind: 'remove', path: [...path, field.key] }]);
      return;
    }
    const isNewName = field.key === 'id' && written !== '' && path.length > 1;
    if (isNewName) void rename(text.trim());
    else void make([{ kind: 'set', path: [...path, field.key], value: readValue(text, field.inputs) }]);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && (!isLong || event.ctrlKey)) {
      event.preventDefault();
      commit();
    }
    if (event.key === 'Escape') setText(written);
  };
  const isCode = input.kind === 'expression' || input.kind === 'condition' || input.kind === 'id';
  return (
    <TextField
      fullWidth
      label={label}
      value={text}
      multiline={isLong || text.length > 60}
      error={isWrong}
      helperText={isWrong ? say(formWords.notANumber) : help}
      required={field.required}
      onChange={({ target }) => setText(target.value)}
      onBlur={commit}
      onKeyDown={onKeyDown}
      slotProps={{
        input: { readOnly: !canEdit, sx: isCode ? { fontFamily: 'monospace' } : {} },
        htmlInput: input.kind === 'number' ? { inputMode: 'decimal' } : {},
      }}
    />
  );
}
