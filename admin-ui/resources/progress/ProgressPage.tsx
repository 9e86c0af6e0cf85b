import Alert from '@mui/material/Alert';
import Stack from '@mui/material/Stack';
import { useMay } from '../../access/use-may.js';
import { api, dataOf } from '../../api/api.js';
import { useLoaded } from '../../api/use-loaded.js';
import { useSay } from '../../i18n/use-say.js';
import { NextStep } from '../../layout/NextStep.js';
import { Panel } from '../../layout/Panel.js';
import { PageLoading } from '../../layout/Shell.js';
import { PlainTable } from '../../lists/PlainTable.js';
import { type CycleContent, CycleFrame } from '../cycles/CycleFrame.js';
import type { Progress } from '../cycles/cycle.js';
import { HeatMap } from './HeatMap.js';
import { progressWords } from './progress-words.js';
import { RaterTable } from './RaterTable.js';
import { ReminderPanel } from './ReminderPanel.js';
import { SpreadPanels } from './SpreadPanels.js';

/** How far everybody is: by unit, by rater, who is to be reminded, how far ratings are apart. */
export function ProgressPage() {
  return <CycleFrame tab="progress">{(content) => <ProgressContent {...content} />}</CycleFrame>;
}

function ProgressContent({ cycle, names }: CycleContent) {
  const say = useSay();
  const { may } = useMay();
  const isOpened = cycle.state !== 'planned';
  const { data: progress, error } = useLoaded(
    async () =>
      isOpened
        ? await dataOf(api.GET('/api/cycles/{cycle}/progress', { params: { path: { cycle: cycle.id } } }))
        : null,
    [cycle.id, isOpened],
  );
  if (!isOpened) {
    return <NextStep title={say(progressWords.notOpened)} about={say(progressWords.notOpenedAbout)} />;
  }
  if (error !== null) return <Alert severity="error">{error.message}</Alert>;
  if (progress === null) return <PageLoading />;
  return (
    <Stack spacing={2.5}>
      <Totals progress={progress} />
      <ReminderPanel progress={progress} names={names} />
      <HeatMap progress={progress} />
      <RaterTable progress={progress} names={names} />
      {may('ratings:read') && may('runs:read') ? <SpreadPanels cycle={cycle.id} names={names} /> : null}
    </Stack>
  );
}

const KINDS = ['facts', 'self', 'ratings', 'ballots'] as const;

function Totals({ progress }: { readonly progress: Progress }) {
  const say = useSay();
  const rows = KINDS.map((kind) => ({ kind, ...progress[kind] })).filter(({ expected }) => expected > 0);
  const figure = (id: 'expected' | 'entered' | 'in' | 'returned' | 'verified' | 'late') => ({
    id,
    label: say(progressWords[id === 'in' ? 'arrived' : id]),
    isFigure: true,
    render: (row: (typeof rows)[number]) => row[id],
  });
  return (
    <Panel title={say(progressWords.totals)} about={say(progressWords.totalsAbout)}>
      <PlainTable
        label={say(progressWords.totals)}
        rows={rows}
        keyOf={({ kind }) => kind}
        columns={[
          { id: 'kind', label: say(progressWords.what), render: ({ kind }) => say(progressWords[kind]) },
          ...(['expected', 'entered', 'in', 'returned', 'verified', 'late'] as const).map(figure),
        ]}
      />
    </Panel>
  );
}
