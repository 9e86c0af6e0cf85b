import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { api, dataOf } from '../../api/api.js';
import { useLoaded } from '../../api/use-loaded.js';
import { useSay } from '../../i18n/use-say.js';
import { NextStep } from '../../layout/NextStep.js';
import { Panel } from '../../layout/Panel.js';
import { referenceWords } from './reference-words.js';

const MOST = 200;
const FILES = ['schema', 'template', 'missing'] as const;

export interface CyclePanelProps {
  readonly cycle: string | null;
  readonly onChoose: (cycle: string) => void;
}

/** What another system needs to know of one cycle, to take away. */
export function CyclePanel({ cycle, onChoose }: CyclePanelProps) {
  const say = useSay();
  const query = { perPage: MOST, sort: 'createdAt', order: 'desc' } as const;
  const { data } = useLoaded(() => dataOf(api.GET('/api/cycles', { params: { query } })), []);
  if (data === null) return null;
  return (
    <Panel title={say(referenceWords.year)} about={say(referenceWords.yearAbout)}>
      <Box sx={{ padding: 2, paddingTop: 0.5 }}>
        {data.data.length === 0 ? (
          <NextStep title={say(referenceWords.noCycle)} about={say(referenceWords.noCycleAbout)} />
        ) : (
          <Stack direction="row" spacing={1.5} useFlexGap sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
            <TextField
              select
              label={say(referenceWords.cycle)}
              value={cycle ?? ''}
              onChange={(event) => onChoose(event.target.value)}
              sx={{ minWidth: 260 }}
            >
              {data.data.map(({ id, name }) => (
                <MenuItem key={id} value={id}>
                  {name}
                </MenuItem>
              ))}
            </TextField>
            {FILES.map((file) => (
              <Button
                key={file}
                variant="outlined"
                disabled={cycle === null}
                href={`/api/cycles/${cycle ?? ''}/${file}`}
                download={`${file}.json`}
              >
                {say(referenceWords[file])}
              </Button>
            ))}
          </Stack>
        )}
      </Box>
    </Panel>
  );
}
