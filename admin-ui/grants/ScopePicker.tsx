import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useLoaded } from '../api/use-loaded.js';
import { useSay } from '../i18n/use-say.js';
import { useSettled } from '../lists/use-settled.js';
import { grantWords } from './grant-words.js';
import { findScopeTargets, type ScopeKey, type ScopeTarget } from './scope-target.js';

const HELP = { subtree: 'subtreeHelp', department: 'departmentHelp', cycle: 'cycleHelp' } as const;

export interface ScopePickerProps {
  readonly scopeKey: ScopeKey;
  /** What the server refused of it. */
  readonly refusal: string | undefined;
  /** Gives what was chosen; undefined: no limit. */
  readonly onChange: (id: string | undefined) => void;
}

/** Chooses a unit or a cycle by a part of its name; a department also by a name that is new. */
export function ScopePicker({ scopeKey, refusal, onChange }: ScopePickerProps) {
  const say = useSay();
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<ScopeTarget | string | null>(null);
  const typed = chosen !== null && typeof chosen !== 'string' && text === chosen.name ? '' : text;
  const q = useSettled(typed);
  const { data, isLoading } = useLoaded(() => findScopeTargets(scopeKey, q), [scopeKey, q]);
  const isFree = scopeKey === 'department';
  return (
    <Autocomplete<ScopeTarget, false, false, boolean>
      freeSolo={isFree}
      autoSelect={isFree}
      options={[...(data ?? [])]}
      value={chosen}
      inputValue={text}
      loading={isLoading}
      // The server has searched already.
      filterOptions={(options) => options}
      getOptionLabel={nameOf}
      getOptionKey={(target) => (typeof target === 'string' ? target : target.id)}
      isOptionEqualToValue={(one, other) => one.id === other.id}
      onInputChange={(_, value) => setText(value)}
      onChange={(_, value) => {
        setChosen(value);
        onChange(idOf(value));
      }}
      noOptionsText={say(grantWords.noTarget)}
      loadingText={say(grantWords.searching)}
      openText={say(grantWords.open)}
      closeText={say(grantWords.close)}
      clearText={say(grantWords.clear)}
      renderOption={({ key, ...props }, target) => (
        <Box component="li" key={key} {...props}>
          <Box>
            {target.name}
            {target.above.length === 0 ? null : (
              <Typography variant="caption" color="text.secondary" component="div">
                {target.above.join(' / ')}
              </Typography>
            )}
          </Box>
        </Box>
      )}
      renderInput={(params) => (
        <TextField
          {...params}
          label={say(grantWords[scopeKey])}
          error={refusal !== undefined}
          helperText={refusal ?? say(grantWords[HELP[scopeKey]])}
        />
      )}
    />
  );
}

function nameOf(target: ScopeTarget | string): string {
  return typeof target === 'string' ? target : target.name;
}

function idOf(target: ScopeTarget | string | null): string | undefined {
  if (target === null) return undefined;
  const id = typeof target === 'string' ? target.trim() : target.id;
  return id === '' ? undefined : id;
}
