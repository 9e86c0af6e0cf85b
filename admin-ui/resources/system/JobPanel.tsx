import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useEffect, useState } from 'react';
import { api, dataOf } from '../../api/api.js';
import { useLoaded } from '../../api/use-loaded.js';
import { useSay } from '../../i18n/use-say.js';
import { NextStep } from '../../layout/NextStep.js';
import { Panel } from '../../layout/Panel.js';
import { PageLoading } from '../../layout/Shell.js';
import { JobTable } from './JobTable.js';
import { isUnderWay, JOB_STATES, type JobState } from './job.js';
import { jobWords } from './system-words.js';

const SHOWN = 50;
/** Milliseconds between looks, while something is under way. */
const LOOK_AGAIN = 3000;

/** The latest jobs; the list keeps itself up to date while one is under way. */
export function JobPanel() {
  const say = useSay();
  const [state, setState] = useState<JobState | ''>('');
  const query = { perPage: SHOWN, order: 'desc' as const, ...(state === '' ? {} : { state }) };
  const { data, error, reload } = useLoaded(() => dataOf(api.GET('/api/jobs', { params: { query } })), [state]);
  const isBusy = data?.data.some(isUnderWay) ?? false;
  useEffect(() => {
    if (!isBusy) return undefined;
    const timer = setInterval(reload, LOOK_AGAIN);
    return () => clearInterval(timer);
  }, [isBusy, reload]);
  return (
    <Panel
      title={say(jobWords.title)}
      about={say(jobWords.about)}
      actions={
        <TextField
          select
          label={say(jobWords.state)}
          value={state}
          // The choices below are the states and nothing.
          onChange={(event) => setState(event.target.value as JobState | '')}
          slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
          sx={{ minWidth: 130 }}
        >
          <MenuItem value="">{say(jobWords.any)}</MenuItem>
          {JOB_STATES.map((each) => (
            <MenuItem key={each} value={each}>
              {say(jobWords[each])}
            </MenuItem>
          ))}
        </TextField>
      }
    >
      {error === null ? null : <Alert severity="error">{error.message}</Alert>}
      {data === null ? (
        <Box sx={{ padding: 2 }}>{error === null ? <PageLoading /> : null}</Box>
      ) : data.data.length === 0 ? (
        <Box sx={{ padding: 2, paddingTop: 0 }}>
          <NextStep
            title={say(state === '' ? jobWords.none : jobWords.noneOfState)}
            about={say(state === '' ? jobWords.noneAbout : jobWords.noneOfStateAbout)}
          />
        </Box>
      ) : (
        <JobTable jobs={data.data} onChanged={reload} />
      )}
    </Panel>
  );
}
