import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useLoaded } from '../../api/use-loaded.js';
import { useSay } from '../../i18n/use-say.js';
import { useSettled } from '../../lists/use-settled.js';
import { assignmentWords } from './assignment-words.js';

/** A unit at the top of a subtree. */
export interface SubtreeTop {
  readonly id: string;
  readonly name: string;
}

export interface SubtreesFieldProps {
  readonly chosen: readonly SubtreeTop[];
  readonly find: (q: string) => Promise<readonly SubtreeTop[]>;
  readonly onChange: (tops: readonly SubtreeTop[]) => void;
}

/** Chooses units with everything below them, by a part of the name. */
export function SubtreesField({ chosen, find, onChange }: SubtreesFieldProps) {
  const say = useSay();
  const [text, setText] = useState('');
  const q = useSettled(text);
  const { data, isLoading } = useLoaded(() => find(q), [q]);
  return (
    <Autocomplete<SubtreeTop, true>
      multiple
      options={[...(data ?? [])]}
      value={[...chosen]}
      inputValue={text}
      loading={isLoading}
      // The server has searched already.
      filterOptions={(options) => options}
      getOptionLabel={({ name }) => name}
      getOptionKey={({ id }) => id}
      isOptionEqualToValue={(one, other) => one.id === other.id}
      // A reset comes with every new list of what is chosen, and would take away what is being typed.
      onInputChange={(_, next, why) => {
        if (why !== 'reset') setText(next);
      }}
      onChange={(_, next) => {
        setText('');
        onChange(next.map(({ id, name }) => ({ id, name })));
      }}
      renderInput={(params) => (
        <TextField {...params} label={say(assignmentWords.subtrees)} helperText={say(assignmentWords.subtreesHelp)} />
      )}
    />
  );
}
