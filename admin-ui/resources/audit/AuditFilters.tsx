import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { type FormEvent, useEffect, useState } from 'react';
import { useMay } from '../../access/use-may.js';
import { api, dataOf } from '../../api/api.js';
import { useLoaded } from '../../api/use-loaded.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { ActorPicker } from './ActorPicker.js';
import { actionLabel, actionsOf, RESOURCE_LABELS } from './audit-actions.js';
import type { AuditFilter } from './audit-filter.js';
import { auditWords } from './audit-words.js';

const MOST_CYCLES = 200;

export interface AuditFiltersProps {
  readonly filter: AuditFilter;
  readonly onChange: (change: AuditFilter) => void;
  readonly onClear: () => void;
}

/** What the log is narrowed by: text, thing, action, person, cycle, days. */
export function AuditFilters({ filter, onChange, onClear }: AuditFiltersProps) {
  const say = useSay();
  const language = useLanguage();
  const { may } = useMay();
  const { data: cycles } = useLoaded(
    async () =>
      may('cycles:read') ? dataOf(api.GET('/api/cycles', { params: { query: { perPage: MOST_CYCLES } } })) : null,
    [],
  );
  const { resource = '', action = '', cycle = '', from = '', to = '' } = filter;
  const shrunk = { inputLabel: { shrink: true } };
  return (
    <Stack direction="row" spacing={1.5} useFlexGap sx={{ flexWrap: 'wrap', alignItems: 'flex-start' }}>
      <SearchField text={filter.q ?? ''} onSearch={(q) => onChange({ q })} />
      <Choice
        label={say(auditWords.resource)}
        value={resource}
        options={Object.entries(RESOURCE_LABELS).map(([id, label]) => [id, label[language]])}
        onChoose={(chosen) => onChange({ resource: chosen, action: '', resourceId: '' })}
      />
      {resource === '' ? null : (
        <Choice
          label={say(auditWords.action)}
          value={action}
          options={actionsOf(resource).map((id) => [id, actionLabel(id)[language]])}
          onChoose={(chosen) => onChange({ action: chosen })}
        />
      )}
      <ActorPicker
        actor={filter.actor}
        name={filter.actorName}
        onChoose={(actor, actorName) => onChange({ actor, actorName })}
      />
      {cycles === null ? null : (
        <Choice
          label={say(auditWords.cycle)}
          value={cycle}
          options={cycles.data.map(({ id, name }) => [id, name])}
          onChoose={(chosen) => onChange({ cycle: chosen })}
        />
      )}
      <TextField
        type="date"
        label={say(auditWords.from)}
        value={from}
        slotProps={shrunk}
        sx={{ flex: { xs: '1 1 40%', sm: '0 0 auto' } }}
        onChange={(event) => onChange({ from: event.target.value })}
      />
      <TextField
        type="date"
        label={say(auditWords.to)}
        value={to}
        slotProps={shrunk}
        sx={{ flex: { xs: '1 1 40%', sm: '0 0 auto' } }}
        onChange={(event) => onChange({ to: event.target.value })}
      />
      {Object.keys(filter).length === 0 ? null : <Button onClick={onClear}>{say(auditWords.clear)}</Button>}
    </Stack>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [id: string, label: string])[];
  readonly onChoose: (id: string) => void;
}

function Choice({ label, value, options, onChoose }: ChoiceProps) {
  const say = useSay();
  const isKnown = value === '' || options.some(([id]) => id === value);
  return (
    <TextField
      select
      label={label}
      value={isKnown ? value : ''}
      onChange={(event) => onChoose(event.target.value)}
      slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
      sx={{ width: { xs: '100%', sm: 'auto' }, minWidth: { sm: 150 } }}
    >
      <MenuItem value="">{say(auditWords.any)}</MenuItem>
      {options.map(([id, text]) => (
        <MenuItem key={id} value={id}>
          {text}
        </MenuItem>
      ))}
    </TextField>
  );
}

/** Searches on Enter and when it is left: reading the whole log for each key would be too much. */
function SearchField({ text, onSearch }: { readonly text: string; readonly onSearch: (text: string) => void }) {
  const say = useSay();
  const [typed, setTyped] = useState(text);
  useEffect(() => setTyped(text), [text]);
  const search = () => {
    if (typed.trim() !== text) onSearch(typed.trim());
  };
  return (
    <Box
      component="form"
      sx={{ width: { xs: '100%', sm: 'auto' } }}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        search();
      }}
    >
      <TextField
        type="search"
        label={say(auditWords.search)}
        helperText={say(auditWords.searchHelp)}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={search}
        sx={{ width: { xs: '100%', sm: 220 } }}
      />
    </Box>
  );
}
