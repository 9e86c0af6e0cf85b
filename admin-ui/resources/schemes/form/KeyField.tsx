import TextField from '@mui/material/TextField';
import { type KeyboardEvent, useState } from 'react';
import { useSay } from '../../../i18n/use-say.js';
import { useOpenForm } from './form-context.js';
import { formWords } from './form-words.js';

/** The id of a part that is called by its key: it counts when one leaves the field, or at Enter; Esc takes it back. */
export function KeyField() {
  const say = useSay();
  const { path, canEdit, rename } = useOpenForm();
  const written = String(path.at(-1));
  const [text, setText] = useState(written);
  const commit = (): void => {
    const to = text.trim();
    if (to === '') setText(written);
    else if (to !== written) void rename(to);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') commit();
    if (event.key === 'Escape') setText(written);
  };
  return (
    <TextField
      fullWidth
      label={say(formWords.key)}
      value={text}
      helperText={say(formWords.keyHelp)}
      onChange={({ target }) => setText(target.value)}
      onBlur={commit}
      onKeyDown={onKeyDown}
      slotProps={{ input: { readOnly: !canEdit, sx: { fontFamily: 'monospace' } } }}
      sx={{ marginTop: 1.5, paddingRight: '38px' }}
    />
  );
}
