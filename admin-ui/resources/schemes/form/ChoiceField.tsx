import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import type { Data, FormField, Words } from '../../../../dsl/index.js';
import { useSay } from '../../../i18n/use-say.js';
import { useOpenForm } from './form-context.js';
import { shownValue } from './read-input.js';
import { useHelp } from './use-help.js';

export interface ChoiceFieldProps {
  readonly field: FormField;
  readonly options: readonly { readonly value: string; readonly words: Words }[];
}

/** One of several words, or of the things that the scheme declares. What is written stays, though it is none of them. */
export function ChoiceField({ field, options }: ChoiceFieldProps) {
  const say = useSay();
  const { path, value, canEdit, make } = useOpenForm();
  const { label, help } = useHelp(field);
  const written = shownValue(value[field.key]);
  const isKnown = written === '' || options.some((option) => option.value === written);
  const all = isKnown ? options : [...options, { value: written, words: { zh: '', en: '' } }];
  const isFlag =
    field.inputs.some(({ kind }) => kind === 'flag') && (written === '' || written === 'true' || written === 'false');
  const read = (chosen: string): Data => (isFlag ? chosen === 'true' : chosen);
  return (
    <TextField
      select
      fullWidth
      label={label}
      value={written}
      helperText={help}
      required={field.required}
      disabled={!canEdit}
      onChange={({ target }) => void make([{ kind: 'set', path: [...path, field.key], value: read(target.value) }])}
      slotProps={{ select: { renderValue: (chosen) => shownOption(String(chosen)) } }}
    >
      {all.map((option) => (
        <MenuItem key={option.value} value={option.value} sx={{ gap: 1, whiteSpace: 'normal' }}>
          {isFlag ? say(option.words) : option.value}
          <Typography variant="caption" color="text.secondary">
            {isFlag ? '' : say(option.words)}
          </Typography>
        </MenuItem>
      ))}
    </TextField>
  );

  function shownOption(chosen: string): string {
    const option = all.find((each) => each.value === chosen);
    if (option === undefined) return chosen;
    const words = say(option.words);
    return isFlag
      ? words
      : words === ''
        ? chosen
        : `${chosen}（${words.length > 20 ? `${words.slice(0, 20)}…` : words}）`;
  }
}
