import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import MuiLink from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Link, useParams } from 'react-admin';
import { api, dataOf } from '../../../api/api.js';
import { useLoaded } from '../../../api/use-loaded.js';
import { useLanguage, useSay } from '../../../i18n/use-say.js';
import { Panel } from '../../../layout/Panel.js';
import { PageLoading } from '../../../layout/Shell.js';
import { type CycleContent, CycleFrame } from '../../cycles/CycleFrame.js';
import { resultWords } from '../../results/result-words.js';
import { CompareTable } from './CompareTable.js';
import { compareWords } from './compare-words.js';
import { MovementPanel } from './MovementPanel.js';

/** Two runs side by side: who moved, and why. `run` is the later one as it is looked at, `other` what it is compared with. */
export function ComparePage() {
  return <CycleFrame tab="runs">{(content) => <Comparison {...content} />}</CycleFrame>;
}

function Comparison({ cycle, names }: CycleContent) {
  const { run = '', other = '', otherCycle } = useParams();
  const say = useSay();
  const language = useLanguage();
  const [isOnlyMoved, setOnlyMoved] = useState(true);
  const { data, error } = useLoaded(
    () =>
      dataOf(
        api.GET('/api/cycles/{cycle}/runs/{run}/compare', {
          params: {
            path: { cycle: cycle.id, run },
            query: { with: other, withCycle: otherCycle ?? cycle.id, onlyMoved: isOnlyMoved, perPage: 1000 },
          },
        }),
      ),
    [cycle.id, run, other, otherCycle ?? null, isOnlyMoved],
  );
  if (error !== null) return <Alert severity="error">{error.message}</Alert>;
  if (data === null) return <PageLoading />;
  const { counts, before, after } = data;
  const { added, removed } = counts;
  const lines = [
    compareWords.moved({ moved: counts.moved, units: counts.units - added - removed }),
    ...(added + removed === 0 ? [] : [compareWords.inOneOnly({ added, removed })]),
    compareWords.ranks({ up: counts.rankUp, down: counts.rankDown }),
    compareWords.tiers({ up: counts.tierUp, down: counts.tierDown }),
    data.isSameScheme ? compareWords.sameScheme : compareWords.otherScheme,
  ];
  return (
    <Stack spacing={2.5}>
      <Stack direction="row" spacing={2} useFlexGap sx={{ flexWrap: 'wrap', alignItems: 'baseline' }}>
        <MuiLink component={Link} to={`/cycles/${cycle.id}/runs/${run}`}>
          ← {say(resultWords.backToRun)}
        </MuiLink>
        <Typography variant="h2">
          {before.cycle === after.cycle
            ? say(compareWords.title({ before: before.number, after: after.number }))
            : say(compareWords.years({ before: before.cycleName, after: after.cycleName }))}
        </Typography>
      </Stack>
      <Panel title={say(compareWords.counts)}>
        <Box component="ul" sx={{ margin: 0, padding: 2, paddingTop: 0, paddingLeft: 4.5 }}>
          {lines.map((line) => (
            <li key={line.en}>{say(line)}</li>
          ))}
          {data.surroundings.map(({ words }) => (
            <li key={words.en}>{words[language]}</li>
          ))}
        </Box>
      </Panel>
      <MovementPanel units={data.data} before={before} after={after} />
      <Panel
        title={say(compareWords.table)}
        actions={
          <FormControlLabel
            label={say(compareWords.onlyMoved)}
            control={<Checkbox size="small" checked={isOnlyMoved} onChange={(_, isOn) => setOnlyMoved(isOn)} />}
          />
        }
      >
        {data.data.length === 0 ? (
          <Typography sx={{ padding: 2, paddingTop: 0 }}>{say(compareWords.none)}</Typography>
        ) : (
          <CompareTable units={data.data} names={names} />
        )}
      </Panel>
    </Stack>
  );
}
