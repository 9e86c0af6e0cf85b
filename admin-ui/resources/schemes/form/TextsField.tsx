import TextField from '@mui/material/TextField';
import { useEffect, useState } from 'react';
import type { Data, FormField, FormInput } from '../../../../dsl/index.js';
import { useSay } from '../../../i18n/use-say.js';
import { useOpenForm } from './form-context.js';
import { formWords } from './form-words.js';
import { readValue, shownValue } from './read-input.js';
import { useHelp } from './use-help.js';

/** A list of texts or ids, one per line. */
export function TextsField({ field }: { readonly field: FormField }) {
  const say = useSay();
  const { path, value, canEdit, make } = useOpenForm();
  const { label, help } = useHelp(field);
  const list = value[field.key];
  const written = Array.isArray(list) ? list.map(shownLine).join('\n') : '';
  const [text, setText] = useState(written);
  useEffect(() => setText(written), [written]);
  const commit = (): void => {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    if (lines.length === 0) setText(written);
    if (text === written || lines.length === 0) return;
    const isOfRows = Array.isArray(list) && list.some((each) => Array.isArray(each));
    const inputs = field.inputs.flatMap((input) => (input.kind === 'list' ? input.of : []));
    void make([
      { kind: 'set', path: [...path, field.key], value: lines.map((line) => readLine(line, isOfRows, inputs)) },
    ]);
  };
  return (
    <TextField
      fullWidth
      multiline
      label={`${label}（${say(formWords.onePerLine)}）`}
      value={text}
      helperText={help}
      onChange={({ target }) => setText(target.value)}
      onBlur={commit}
      slotProps={{ input: { readOnly: !canEdit } }}
    />
  );
}

/** A row of bands stands in a line, its limit before its value. */
function shownLine(entry: Data): string {
  return Array.isArray(entry) ? entry.map((each: Data) => shownValue(each)).join(', ') : shownValue(entry);
}

function readLine(line: string, isRow: boolean, inputs: readonly FormInput[]): Data {
  if (!isRow) return readValue(line, inputs);
  return line.split(/[,，:：]/u).map((part) => readValue(part, inputs));
}
