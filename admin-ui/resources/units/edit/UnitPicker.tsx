import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useLoaded } from '../../../api/use-loaded.js';
import { useSay } from '../../../i18n/use-say.js';
import { useSettled } from '../../../lists/use-settled.js';
import { findUnits } from '../unit.js';
import { editWords } from './edit-words.js';

/** A unit that was chosen. */
export interface ChosenUnit {
  readonly id: string;
  readonly name: string;
  readonly externalId?: string | null;
}

export interface UnitPickerProps {
  readonly label: string;
  readonly help: string;
  readonly value: ChosenUnit | null;
  /** Ids that are not offered. */
  readonly without?: readonly string[];
  /** What the server refused of it. */
  readonly refusal?: string | undefined;
  readonly onChange: (unit: ChosenUnit | null) => void;
}

/** Chooses a unit by a part of its name or code, of any number of them. */
export function UnitPicker({ label, help, value, without = [], refusal, onChange }: UnitPickerProps) {
  const say = useSay();
  const [text, setText] = useState(value?.name ?? '');
  const q = useSettled(text === value?.name ? '' : text);
  const { data, isLoading } = useLoaded(() => findUnits(q), [q]);
  const found: readonly ChosenUnit[] = (data ?? []).filter(({ id }) => !without.includes(id));
  return (
    <Autocomplete<ChosenUnit>
      options={[...found]}
      value={value}
      inputValue={text}
      loading={isLoading}
      // The server has searched already.
      filterOptions={(options) => options}
      getOptionLabel={({ name }) => name}
      getOptionKey={({ id }) => id}
      isOptionEqualToValue={(one, other) => one.id === other.id}
      onInputChange={(_, next) => setText(next)}
      onChange={(_, next) => onChange(next)}
      noOptionsText={say(editWords.noneFound)}
      loadingText={say(editWords.searching)}
      openText={say(editWords.open)}
      closeText={say(editWords.close)}
      clearText={say(editWords.clear)}
      renderOption={({ key, ...props }, { name, externalId }) => (
        <Box component="li" key={key} {...props}>
          <Box>
            {name}
            {externalId ? (
              <Typography variant="caption" color="text.secondary" component="div">
                {externalId}
              </Typography>
            ) : null}
          </Box>
        </Box>
      )}
      renderInput={(params) => (
        <TextField {...params} label={label} error={refusal !== undefined} helperText={refusal ?? help} />
      )}
    />
  );
}
