import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { type FormEvent, useState } from 'react';
import { api, dataOf, ifMatch } from '../../../api/api.js';
import { useAction } from '../../../api/use-action.js';
import { useLanguage, useSay } from '../../../i18n/use-say.js';
import { Panel } from '../../../layout/Panel.js';
import type { Cycle, EntryWindows } from '../cycle.js';
import { cycleWords } from '../cycle-words.js';
import { nameOf, type SchemeNames } from '../scheme/scheme-names.js';
import { windowWords } from './window-words.js';

export interface WindowsPanelProps {
  readonly cycle: Cycle;
  readonly names: SchemeNames;
  readonly windows: EntryWindows;
  readonly onChanged: () => void;
}

/** In which stage each kind of entry is taken. */
export function WindowsPanel({ cycle, names, windows, onChanged }: WindowsPanelProps) {
  const say = useSay();
  const language = useLanguage();
  const { run, isRunning } = useAction();
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>(windows.windows);
  const [reason, setReason] = useState('');
  const needsReason = cycle.state !== 'planned';
  const isChanged = windows.entries.some((entry) => (chosen[entry] ?? '') !== (windows.windows[entry] ?? ''));
  const labelOf = (entry: string): string => {
    const [kind, id = ''] = entry.split(':');
    const source = nameOf(names, 'sources', id)[language];
    if (kind === 'ratings' || kind === 'ballots') return say(windowWords[kind]({ source }));
    if (kind === 'history' || kind === 'events' || kind === 'records') return say(windowWords[kind]);
    return say(windowWords.facts);
  };
  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = Object.fromEntries(Object.entries(chosen).filter(([, stage]) => stage !== ''));
    const body = { windows: given, ...(needsReason ? { reason } : {}) };
    const params = { path: { id: cycle.id } };
    const headers = ifMatch(cycle.revision);
    const saved = await run(
      () => dataOf(api.PUT('/api/cycles/{id}/entry-windows', { params, headers, body })),
      say(windowWords.saved),
    );
    if (saved === null) return;
    setReason('');
    onChanged();
  };
  return (
    <Panel title={say(windowWords.title)} about={say(windowWords.about)}>
      <Box
        component="form"
        onSubmit={(event) => void save(event)}
        sx={{
          padding: 2,
          paddingTop: 1,
          display: 'grid',
          gap: 2,
          gridTemplateColumns: 'repeat(auto-fill, minmax(min(260px, 100%), 1fr))',
        }}
      >
        {windows.entries.map((entry) => (
          <TextField
            key={entry}
            select
            label={labelOf(entry)}
            value={chosen[entry] ?? ''}
            onChange={({ target }) => setChosen({ ...chosen, [entry]: target.value })}
            slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true } }}
          >
            <MenuItem value="">{say(windowWords.anyTime)}</MenuItem>
            {cycle.stages.map(({ id, label }) => (
              <MenuItem key={id} value={id}>
                {label[language]}
              </MenuItem>
            ))}
          </TextField>
        ))}
        {isChanged && needsReason ? (
          <TextField
            required
            label={say(cycleWords.reason)}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
        ) : null}
        {isChanged ? (
          <Box>
            <Button type="submit" variant="contained" loading={isRunning}>
              {say(windowWords.save)}
            </Button>
          </Box>
        ) : null}
      </Box>
    </Panel>
  );
}
