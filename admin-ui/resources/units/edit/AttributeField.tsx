import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useLanguage, useSay } from '../../../i18n/use-say.js';
import type { NamedAttribute } from '../../cycles/scheme/scheme-names.js';
import { editWords } from './edit-words.js';

export interface AttributeFieldProps {
  readonly attribute: NamedAttribute;
  readonly text: string;
  /** What the server refused of it. */
  readonly refusal: string | undefined;
  readonly onChange: (text: string) => void;
}

/** One attribute as its scheme has it: a choice from a list, yes or no, a number or a text. */
export function AttributeField({ attribute, text, refusal, onChange }: AttributeFieldProps) {
  const say = useSay();
  const language = useLanguage();
  const { label, type, values } = attribute;
  const choices =
    type === 'boolean'
      ? [
          { id: 'true', label: say(editWords.yes) },
          { id: 'false', label: say(editWords.no) },
        ]
      : values.map((value) => ({ id: value.id, label: value.label[language] }));
  // A value that the scheme does not know is shown as it is, to be mended.
  const shown = choices.length === 0 || text === '' || choices.some(({ id }) => id === text);
  return (
    <TextField
      label={label[language]}
      value={text}
      select={choices.length > 0}
      error={refusal !== undefined}
      helperText={refusal}
      autoComplete="off"
      onChange={({ target }) => onChange(target.value)}
      {...(choices.length > 0 ? { slotProps: { inputLabel: { shrink: true }, select: { displayEmpty: true } } } : {})}
    >
      {choices.length === 0 ? null : <MenuItem value="">{say(editWords.unknown)}</MenuItem>}
      {shown ? null : <MenuItem value={text}>{text}</MenuItem>}
      {choices.map((choice) => (
        <MenuItem key={choice.id} value={choice.id}>
          {choice.label}
        </MenuItem>
      ))}
    </TextField>
  );
}
