import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { api, dataOf } from '../../../api/api.js';
import type { paths } from '../../../api/schema.generated.js';
import { useAction } from '../../../api/use-action.js';
import { useLoaded } from '../../../api/use-loaded.js';
import { useLanguage, useSay } from '../../../i18n/use-say.js';
import { FormDialog, typedText } from '../../../layout/FormDialog.js';
import { Panel } from '../../../layout/Panel.js';
import { PlainTable } from '../../../lists/PlainTable.js';
import { StateChip } from '../../../states/StateChip.js';
import type { Cycle } from '../cycle.js';
import { ReopenDialog } from './ReopenDialog.js';
import { windowWords } from './window-words.js';

type Reopening =
  paths['/api/cycles/{id}/stages/{stage}/reopenings']['get']['responses'][200]['content']['application/json']['data'][number];

/** Late entries (补报): which units a stage was opened for again, why, and until when. */
export function ReopeningsPanel({ cycle }: { readonly cycle: Cycle }) {
  const say = useSay();
  const language = useLanguage();
  const { submit, isRunning } = useAction();
  const [isAdding, setAdding] = useState(false);
  const [ending, setEnding] = useState<Reopening | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const { data, reload } = useLoaded(() => askReopenings(cycle), [cycle.id, cycle.revision]);
  const units = useLoaded(
    () => dataOf(api.GET('/api/cycles/{id}/units', { params: { path: { id: cycle.id }, query: { perPage: 1000 } } })),
    [cycle.id],
  ).data?.data;
  const ended = cycle.stages.filter(({ state }) => state === 'ended');
  const end = async (form: FormData) => {
    if (ending === null) return;
    const params = { path: { id: cycle.id, reopening: ending.id } };
    const body = { reason: typedText(form, 'reason') };
    const refused = await submit(
      () => dataOf(api.POST('/api/cycles/{id}/reopenings/{reopening}/end', { params, body })),
      say(windowWords.ended),
    );
    setProblem(refused?.root.serverError ?? null);
    if (refused !== undefined) return;
    setEnding(null);
    reload();
  };
  const isRunningNow = ({ endedAt, closesAt }: Reopening) => endedAt === null && Date.parse(closesAt) > Date.now();
  return (
    <Panel
      title={say(windowWords.reopenTitle)}
      about={say(windowWords.reopenAbout)}
      actions={
        ended.length > 0 && cycle.state === 'open' ? (
          <Button onClick={() => setAdding(true)}>{say(windowWords.reopen)}</Button>
        ) : null
      }
    >
      {data === null || data.length === 0 ? (
        <Typography variant="body2" color="text.secondary" sx={{ padding: 2, paddingTop: 0 }}>
          {say(windowWords.none)}
        </Typography>
      ) : (
        <PlainTable
          label={say(windowWords.reopenTitle)}
          rows={data}
          keyOf={({ id }) => id}
          columns={[
            {
              id: 'unit',
              label: say(windowWords.unit),
              render: ({ unit }) => units?.find(({ id }) => id === unit)?.name ?? unit,
            },
            {
              id: 'stage',
              label: say(windowWords.stage),
              render: ({ stage }) => cycle.stages.find(({ id }) => id === stage)?.label[language] ?? stage,
            },
            { id: 'until', label: say(windowWords.until), render: ({ closesOn }) => closesOn },
            { id: 'reason', label: say(windowWords.reason), render: ({ reason }) => reason },
            {
              id: 'state',
              label: say(windowWords.state),
              render: (row) =>
                isRunningNow(row) ? (
                  <StateChip tone="active" label={say(windowWords.running)} />
                ) : (
                  <StateChip tone="plain" label={say(windowWords.over)} />
                ),
            },
            {
              id: 'actions',
              label: say(windowWords.actions),
              render: (row) =>
                isRunningNow(row) ? (
                  <Button size="small" onClick={() => setEnding(row)}>
                    {say(windowWords.end)}
                  </Button>
                ) : null,
            },
          ]}
        />
      )}
      {isAdding ? (
        <ReopenDialog
          cycle={cycle}
          units={units ?? []}
          onDone={() => {
            setAdding(false);
            reload();
          }}
          onClose={() => setAdding(false)}
        />
      ) : null}
      {ending === null ? null : (
        <FormDialog
          title={say(windowWords.end)}
          about={say(windowWords.endAbout)}
          submitLabel={say(windowWords.end)}
          isRunning={isRunning}
          problem={problem}
          onSubmit={(form) => void end(form)}
          onClose={() => setEnding(null)}
        >
          <TextField name="reason" required label={say(windowWords.reason)} />
        </FormDialog>
      )}
    </Panel>
  );
}

async function askReopenings(cycle: Cycle): Promise<readonly Reopening[]> {
  const ended = cycle.stages.filter(({ state }) => state === 'ended');
  const lists = await Promise.all(
    ended.map(({ id: stage }) =>
      dataOf(api.GET('/api/cycles/{id}/stages/{stage}/reopenings', { params: { path: { id: cycle.id, stage } } })),
    ),
  );
  return lists.flatMap(({ data }) => data);
}
