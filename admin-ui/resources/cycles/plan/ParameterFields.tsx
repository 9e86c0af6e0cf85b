import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import type { Words } from '../../../../dsl/index.js';
import { marks } from '../../../i18n/punctuation-words.js';
import { useLanguage, useSay } from '../../../i18n/use-say.js';
import type { NamedParameter } from '../scheme/scheme-names.js';
import { isStructured, shownParameter } from './parameter-text.js';
import { planWords } from './plan-words.js';

export interface ParameterFieldsProps {
  readonly parameters: readonly NamedParameter[];
  /** What was typed, by id. */
  readonly typed: Readonly<Record<string, string>>;
  readonly onType: (id: string, text: string) => void;
}

/** A field for each parameter of the scheme, with the value it has where nothing is typed. */
export function ParameterFields({ parameters, typed, onType }: ParameterFieldsProps) {
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', md: '1fr 1fr' }, alignItems: 'start' }}>
      {parameters.map((parameter) => (
        <ParameterField
          key={parameter.id}
          parameter={parameter}
          text={typed[parameter.id] ?? ''}
          onType={(text) => onType(parameter.id, text)}
        />
      ))}
    </Box>
  );
}

interface ParameterFieldProps {
  readonly parameter: NamedParameter;
  readonly text: string;
  readonly onType: (text: string) => void;
}

function ParameterField({ parameter, text, onType }: ParameterFieldProps) {
  const say = useSay();
  const language = useLanguage();
  const { label, fallback, unit, decidedBy, assumption, type } = parameter;
  const options = optionsOf(parameter);
  const hints = [
    fallback === null ? null : say(planWords.fallback({ value: shownParameter(fallback) })),
    decidedBy === null ? null : say(planWords.decidedBy({ who: decidedBy })),
    assumption,
    isStructured(parameter) ? say(planWords.asJson) : null,
  ].filter((hint) => hint !== null);
  return (
    <TextField
      select={options !== null}
      required={fallback === null}
      multiline={isStructured(parameter)}
      type={type === 'date' ? 'date' : 'text'}
      label={unit === null ? label[language] : `${label[language]}${say(marks.open)}${unit}${say(marks.close)}`}
      value={text}
      onChange={({ target }) => onType(target.value)}
      helperText={hints.join(' · ')}
      autoComplete="off"
      {...(type === 'date' ? { slotProps: { inputLabel: { shrink: true } } } : {})}
    >
      {options?.map((option) => (
        <MenuItem key={option.id} value={option.id}>
          {option.label === null ? '—' : option.label[language]}
        </MenuItem>
      ))}
    </TextField>
  );
}

/** What can be chosen; null where something is typed. */
function optionsOf({
  type,
  values,
}: NamedParameter): readonly { readonly id: string; readonly label: Words | null }[] | null {
  if (type === 'choice') return [{ id: '', label: null }, ...values];
  if (type !== 'boolean') return null;
  return [
    { id: '', label: null },
    { id: 'true', label: planWords.yes },
    { id: 'false', label: planWords.no },
  ];
}
