import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useNavigate } from 'react-admin';
import { api, dataOf } from '../../../api/api.js';
import { useAction } from '../../../api/use-action.js';
import { useLoaded } from '../../../api/use-loaded.js';
import { useSay } from '../../../i18n/use-say.js';
import { PageFrame } from '../../../layout/PageFrame.js';
import { Panel } from '../../../layout/Panel.js';
import { FileButton } from './FileButton.js';
import { ImportPreview } from './ImportPreview.js';
import { importWords } from './import-words.js';
import { type ImportOptions, type ImportPlan, sendRoster } from './roster.js';

/** Imports units and their attributes from a spreadsheet: first what would happen, then all of it or nothing. */
export function ImportPage() {
  const say = useSay();
  const navigate = useNavigate();
  const { submit, isRunning } = useAction();
  const [file, setFile] = useState<File | null>(null);
  const [options, setOptions] = useState<ImportOptions>({
    year: String(new Date().getFullYear()),
    scheme: '',
    source: '',
  });
  const [plan, setPlan] = useState<ImportPlan | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const schemes = useLoaded(async () => (await dataOf(api.GET('/api/schemes'))).data, []).data ?? [];
  const change = (part: Partial<ImportOptions>) => {
    setOptions({ ...options, ...part });
    setPlan(null);
  };
  const send = async (token: string | null) => {
    if (file === null) return;
    const refused = await submit(
      async () => {
        const told = await sendRoster(file, options, token);
        if (token === null) setPlan(told);
        else navigate('/units');
      },
      token === null ? null : say(importWords.applied),
    );
    setProblem(refused?.root.serverError ?? null);
    // What was previewed is not what is there now.
    if (refused !== undefined && token !== null) setPlan(null);
  };
  return (
    <PageFrame title={say(importWords.title)} about={say(importWords.about)}>
      <Stack spacing={2.5}>
        <Panel title={say(importWords.choose)} about={say(importWords.columns)}>
          <Stack spacing={2} sx={{ padding: 2, paddingTop: 1 }}>
            {problem === null ? null : <Alert severity="error">{problem}</Alert>}
            <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'flex-start' }}>
              <FileButton
                label={say(importWords.file)}
                accept=".xlsx,.csv,text/csv"
                chosen={file?.name ?? null}
                onChoose={(chosen) => {
                  setFile(chosen);
                  setPlan(null);
                }}
              />
              <TextField
                label={say(importWords.year)}
                type="number"
                value={options.year}
                onChange={({ target }) => change({ year: target.value })}
                sx={{ width: 140 }}
              />
              <TextField
                select
                label={say(importWords.scheme)}
                value={options.scheme}
                onChange={({ target }) => change({ scheme: target.value })}
                slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true } }}
                sx={{ minWidth: 240 }}
              >
                <MenuItem value="">{say(importWords.noScheme)}</MenuItem>
                {schemes.flatMap(({ id: scheme, title, hash, version }) =>
                  hash === null || version === null
                    ? []
                    : [
                        <MenuItem key={scheme} value={hash}>
                          {title ?? scheme}
                        </MenuItem>,
                      ],
                )}
              </TextField>
              <TextField
                label={say(importWords.source)}
                helperText={say(importWords.sourceHelp)}
                value={options.source}
                onChange={({ target }) => change({ source: target.value })}
              />
            </Box>
            <Box>
              <Button
                variant={plan === null ? 'contained' : 'outlined'}
                disabled={file === null}
                loading={isRunning}
                onClick={() => void send(null)}
              >
                {say(importWords.preview)}
              </Button>
            </Box>
          </Stack>
        </Panel>
        {plan === null ? null : (
          <ImportPreview plan={plan} isRunning={isRunning} onApply={() => void send(plan.token)} />
        )}
      </Stack>
    </PageFrame>
  );
}
