import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import { useLanguage } from '../../i18n/use-say.js';
import type { NamedAttribute } from '../cycles/scheme/scheme-names.js';

/** Values by attribute: a unit fits when it has one of them for each. */
export type Where = Readonly<Record<string, (string | number | boolean | null)[]>>;

export interface WhereFieldsProps {
  /** Those of them that are choices are offered. */
  readonly attributes: readonly NamedAttribute[];
  readonly where: Where;
  readonly placeholder?: string;
  /** An attribute without a value is not there. */
  readonly onChange: (where: Where) => void;
}

/** The attributes that units can be chosen by. */
export function choicesOf(attributes: readonly NamedAttribute[]): readonly NamedAttribute[] {
  return attributes.filter(({ type, values }) => type === 'choice' && values.length > 0);
}

/** Chooses units by their attributes. */
export function WhereFields({ attributes, where, placeholder, onChange }: WhereFieldsProps) {
  const language = useLanguage();
  return choicesOf(attributes).map(({ id, label, values }) => (
    <Autocomplete
      key={id}
      multiple
      options={values}
      value={values.filter((value) => where[id]?.includes(value.id) ?? false)}
      getOptionLabel={(value) => value.label[language]}
      getOptionKey={(value) => value.id}
      onChange={(_, chosen) => {
        const { [id]: _before, ...others } = where;
        onChange(chosen.length === 0 ? others : { ...others, [id]: chosen.map((value) => value.id) });
      }}
      renderInput={(params) => <TextField {...params} label={label[language]} placeholder={placeholder} />}
    />
  ));
}
