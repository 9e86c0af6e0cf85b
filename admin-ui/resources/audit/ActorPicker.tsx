import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { api, dataOf } from '../../api/api.js';
import { useLoaded } from '../../api/use-loaded.js';
import { grantWords } from '../../grants/grant-words.js';
import { useSay } from '../../i18n/use-say.js';
import { useSettled } from '../../lists/use-settled.js';
import { auditWords } from './audit-words.js';

/** What the API calls the server itself. */
const SERVER = 'system';
const OFFERED = 20;

interface Option {
  readonly id: string;
  readonly name: string;
}

export interface ActorPickerProps {
  readonly actor: string | undefined;
  readonly name: string | undefined;
  /** With empty texts: anybody. */
  readonly onChoose: (actor: string, name: string) => void;
}

/** Chooses a person by a part of the name, or the server. */
export function ActorPicker({ actor, name, onChoose }: ActorPickerProps) {
  const say = useSay();
  const [text, setText] = useState('');
  const q = useSettled(text);
  const value: Option | null = actor === undefined ? null : { id: actor, name: name ?? actor };
  const wanted = q === value?.name ? '' : q;
  const { data, isLoading } = useLoaded(
    () => dataOf(api.GET('/api/users', { params: { query: { q: wanted, perPage: OFFERED } } })),
    [wanted],
  );
  const people = (data?.data ?? []).map(({ id, name: shown, login }) => ({ id, name: `${shown} (${login})` }));
  const options: readonly Option[] = [
    ...people,
    ...(wanted === '' ? [{ id: SERVER, name: say(auditWords.server) }] : []),
  ];
  return (
    <Autocomplete<Option>
      options={[...options]}
      value={value}
      loading={isLoading}
      filterOptions={(all) => all}
      getOptionLabel={(option) => option.name}
      getOptionKey={(option) => option.id}
      isOptionEqualToValue={(one, other) => one.id === other.id}
      onInputChange={(_, typed) => setText(typed)}
      onChange={(_, chosen) => onChoose(chosen?.id ?? '', chosen?.name ?? '')}
      noOptionsText={say(grantWords.noTarget)}
      loadingText={say(grantWords.searching)}
      openText={say(grantWords.open)}
      closeText={say(grantWords.close)}
      clearText={say(grantWords.clear)}
      sx={{ width: { xs: '100%', sm: 210 } }}
      renderInput={(params) => <TextField {...params} label={say(auditWords.who)} placeholder={say(auditWords.any)} />}
    />
  );
}
