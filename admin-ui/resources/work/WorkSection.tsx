import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { LinkBase } from 'react-admin';
import { api, dataOf } from '../../api/api.js';
import { useLoaded } from '../../api/use-loaded.js';
import { useFormat } from '../../i18n/use-format.js';
import { useSay } from '../../i18n/use-say.js';
import { Panel } from '../../layout/Panel.js';
import { StateChip } from '../../states/StateChip.js';
import { TABULAR } from '../../theme/tokens.js';
import { type CycleWork, tasksOf, type WorkTask } from './work-tasks.js';
import { workWords } from './work-words.js';

/** What is mine, by when, how far: by cycle. Nothing where there is nothing to do. */
export function WorkSection() {
  const { data } = useLoaded(() => dataOf(api.GET('/api/work')), []);
  const cycles = data?.data.filter((work) => tasksOf(work).length > 0) ?? [];
  if (cycles.length === 0) return null;
  return (
    <Stack spacing={3}>
      {cycles.map((work) => (
        <CyclePanel key={work.cycle.id} work={work} />
      ))}
    </Stack>
  );
}

function CyclePanel({ work }: { readonly work: CycleWork }) {
  const say = useSay();
  return (
    <Panel title={work.cycle.name}>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{say(workWords.task)}</TableCell>
            <TableCell sx={{ width: '32%' }}>{say(workWords.progress)}</TableCell>
            <TableCell sx={{ width: '24%' }}>{say(workWords.until)}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {tasksOf(work).map((task) => (
            <TableRow key={task.id} hover>
              <TableCell>
                <Link component={LinkBase} to={task.to} sx={{ fontWeight: 600 }}>
                  {say(task.label)}
                </Link>
              </TableCell>
              <TableCell>
                <Progress task={task} />
              </TableCell>
              <TableCell>
                <Until task={task} />
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Panel>
  );
}

function Progress({ task }: { readonly task: WorkTask }) {
  const say = useSay();
  const { progress, waiting, returned } = task;
  if (progress === null) return say(workWords.waiting({ count: waiting }));
  const label = say(workWords.of(progress));
  return (
    <Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, ...TABULAR }}>
        {label}
        {returned > 0 ? <StateChip tone="bad" label={`${say(workWords.returned)} ${returned}`} /> : null}
        {progress.done === progress.all ? <StateChip tone="good" label={say(workWords.done)} /> : null}
      </Box>
      <LinearProgress
        variant="determinate"
        value={progress.all === 0 ? 0 : (100 * progress.done) / progress.all}
        aria-label={`${say(task.label)} ${label}`}
        sx={{ marginTop: 0.5, borderRadius: 1 }}
      />
    </Box>
  );
}

function Until({ task }: { readonly task: WorkTask }) {
  const say = useSay();
  const format = useFormat();
  if (task.time === 'waiting') return <StateChip tone="plain" label={say(workWords.notOpen)} />;
  if (task.late > 0) return <StateChip tone="bad" label={say(workWords.late({ count: task.late }))} />;
  if (task.time === 'over') return <StateChip tone="plain" label={say(workWords.over)} />;
  return task.until === null ? say(workWords.noDay) : format.until(task.until);
}
