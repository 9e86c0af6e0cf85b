import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import MuiLink from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { Link } from 'react-admin';
import { useMay } from '../../access/use-may.js';
import { api, dataOf } from '../../api/api.js';
import { useAction } from '../../api/use-action.js';
import { useFormat } from '../../i18n/use-format.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { PlainTable } from '../../lists/PlainTable.js';
import { StateChip } from '../../states/StateChip.js';
import { isUnderWay, RUN_TONES, type Run, runAddress } from './run.js';
import { runWords } from './run-words.js';

export interface RunTableProps {
  readonly runs: readonly Run[];
  readonly onChanged: () => void;
}

/** Runs with how far they are, and which one is in force. */
export function RunTable({ runs, onChanged }: RunTableProps) {
  const say = useSay();
  const { minute } = useFormat();
  return (
    <PlainTable
      label={say(runWords.title)}
      rows={runs}
      keyOf={({ id }) => id}
      isChosen={({ inForce }) => inForce}
      columns={[
        {
          id: 'number',
          label: say(runWords.columnNumber),
          render: (run) =>
            run.state === 'done' ? (
              <MuiLink component={Link} to={runAddress(run)} sx={{ fontWeight: 600, whiteSpace: 'nowrap' }}>
                {say(runWords.number(run))}
              </MuiLink>
            ) : (
              say(runWords.number(run))
            ),
        },
        { id: 'kind', label: say(runWords.kind), render: ({ kind }) => say(runWords[kind]) },
        { id: 'state', label: say(runWords.state), minWidth: 150, render: (run) => <State run={run} /> },
        { id: 'units', label: say(runWords.units), isFigure: true, render: ({ units }) => units ?? '—' },
        { id: 'inputsAt', label: say(runWords.inputsAt), render: ({ inputsAt }) => minute(inputsAt) },
        { id: 'note', label: say(runWords.note), render: ({ note }) => note ?? '—' },
        { id: 'released', label: say(runWords.released), render: (run) => <Released run={run} /> },
        { id: 'actions', label: say(runWords.actions), render: (run) => <Cancel run={run} onChanged={onChanged} /> },
      ]}
    />
  );
}

function State({ run }: { readonly run: Run }) {
  const say = useSay();
  const language = useLanguage();
  const { state, done, total, problem } = run;
  return (
    <Stack spacing={0.5}>
      <StateChip tone={RUN_TONES[state]} label={say(runWords[state])} />
      {isUnderWay(run) && total !== null && total > 0 ? (
        <>
          <LinearProgress
            variant="determinate"
            value={(100 * done) / total}
            aria-label={say(runWords.progress({ done, total }))}
          />
          <Typography variant="caption">{say(runWords.progress({ done, total }))}</Typography>
        </>
      ) : null}
      {problem === null ? null : <Typography variant="caption">{problem.message[language]}</Typography>}
    </Stack>
  );
}

function Released({ run }: { readonly run: Run }) {
  const say = useSay();
  const { day } = useFormat();
  if (run.releasedAt === null) return '—';
  return (
    <Stack>
      <StateChip
        tone={run.inForce ? 'good' : 'plain'}
        label={say(run.inForce ? runWords.inForce : runWords.releasedBefore)}
      />
      <Typography variant="caption">{day(run.releasedAt)}</Typography>
    </Stack>
  );
}

function Cancel({ run, onChanged }: { readonly run: Run; readonly onChanged: () => void }) {
  const say = useSay();
  const { may } = useMay();
  const action = useAction();
  if (!isUnderWay(run) || !may('runs:compute')) return null;
  const cancel = async () => {
    await action.run(
      () =>
        dataOf(
          api.POST('/api/cycles/{cycle}/runs/{run}/cancel', { params: { path: { cycle: run.cycle, run: run.id } } }),
        ),
      say(runWords.wasCancelled),
    );
    onChanged();
  };
  return (
    <Button size="small" loading={action.isRunning} onClick={() => void cancel()}>
      {say(runWords.cancel)}
    </Button>
  );
}
