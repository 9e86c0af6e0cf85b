import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useSay } from '../../i18n/use-say.js';
import { Panel } from '../../layout/Panel.js';
import { PlainTable } from '../../lists/PlainTable.js';
import type { Progress } from '../cycles/cycle.js';
import { HeatCell } from './HeatCell.js';
import { progressWords } from './progress-words.js';

type UnitProgress = Progress['units'][number];

const KINDS = ['facts', 'self', 'ratings'] as const;
const PAGE = 60;

/** Units × what is expected of and for them: figures on colours. */
export function HeatMap({ progress }: { readonly progress: Progress }) {
  const say = useSay();
  const [text, setText] = useState('');
  const [isOnlyOpen, setOnlyOpen] = useState(false);
  const [shown, setShown] = useState(PAGE);
  const kinds = KINDS.filter((kind) => progress[kind].expected > 0);
  const found = progress.units.filter(
    (unit) => unit.name.includes(text.trim()) && (!isOnlyOpen || kinds.some((kind) => isOpen(unit[kind]))),
  );
  return (
    <Panel title={say(progressWords.byUnit)} about={say(progressWords.byUnitAbout)}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, padding: 2, paddingTop: 0.5 }}>
        <TextField
          type="search"
          label={say(progressWords.search)}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
        <FormControlLabel
          label={say(progressWords.onlyOpen)}
          control={<Checkbox size="small" checked={isOnlyOpen} onChange={(_, isOn) => setOnlyOpen(isOn)} />}
        />
      </Box>
      {found.length === 0 ? (
        <Typography sx={{ padding: 2, paddingTop: 0 }}>{say(progressWords.none)}</Typography>
      ) : (
        <PlainTable<UnitProgress>
          label={say(progressWords.byUnit)}
          rows={found.slice(0, shown)}
          keyOf={({ id }) => id}
          columns={[
            { id: 'unit', label: say(progressWords.unit), minWidth: 180, render: ({ name }) => name },
            ...kinds.map((kind) => ({
              id: kind,
              label: say(progressWords[kind]),
              isFigure: true,
              render: (unit: UnitProgress) => (
                <HeatCell arrived={unit[kind].in} expected={unit[kind].expected} late={unit[kind].late} />
              ),
            })),
          ]}
        />
      )}
      {found.length > shown ? (
        <Button onClick={() => setShown(shown + PAGE)} sx={{ margin: 2 }}>
          {say(progressWords.more({ count: found.length - shown }))}
        </Button>
      ) : null}
    </Panel>
  );
}

function isOpen(count: { readonly expected: number; readonly in: number }): boolean {
  return count.in < count.expected;
}
