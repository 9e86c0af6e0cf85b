import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useGetIdentity } from 'react-admin';
import { useMay } from '../../access/use-may.js';
import { api, dataOf } from '../../api/api.js';
import { useAction } from '../../api/use-action.js';
import { useFormat } from '../../i18n/use-format.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { ConfirmDialog } from '../../layout/ConfirmDialog.js';
import { type PlainColumn, PlainTable } from '../../lists/PlainTable.js';
import { StateChip } from '../../states/StateChip.js';
import { isUnderWay, JOB_TONES, type Job } from './job.js';
import { jobWords } from './system-words.js';

export interface JobTableProps {
  readonly jobs: readonly Job[];
  readonly onChanged: () => void;
}

/** Jobs, a line each; whoever may, stops one. */
export function JobTable({ jobs, onChanged }: JobTableProps) {
  const say = useSay();
  const { minute } = useFormat();
  const { may } = useMay();
  const { identity } = useGetIdentity();
  const { run, isRunning } = useAction();
  const [asked, setAsked] = useState<Job | null>(null);
  const mayCancel = (job: Job) => isUnderWay(job) && (job.createdBy.id === identity?.id || may('cycles:manage'));
  const cancel = async ({ id }: Job) => {
    const params = { path: { id } };
    await run(() => dataOf(api.POST('/api/jobs/{id}/cancel', { params })), say(jobWords.wasCancelled));
    setAsked(null);
    onChanged();
  };
  const columns: readonly PlainColumn<Job>[] = [
    { id: 'kind', label: say(jobWords.kind), render: ({ kind }) => <JobKind kind={kind} /> },
    { id: 'state', label: say(jobWords.state), render: (job) => <JobOutcome job={job} /> },
    { id: 'progress', label: say(jobWords.progress), isFigure: true, render: progressOf },
    {
      id: 'by',
      label: say(jobWords.by),
      render: ({ createdBy }) => (createdBy.kind === 'system' ? say(jobWords.server) : createdBy.name),
    },
    { id: 'createdAt', label: say(jobWords.createdAt), minWidth: 150, render: ({ createdAt }) => minute(createdAt) },
    {
      id: 'finishedAt',
      label: say(jobWords.finishedAt),
      minWidth: 150,
      render: ({ finishedAt }) => minute(finishedAt),
    },
    ...(jobs.some(mayCancel)
      ? [
          {
            id: 'actions',
            label: say(jobWords.actions),
            render: (job: Job) =>
              mayCancel(job) && !job.cancelAsked ? (
                <Button size="small" color="error" onClick={() => setAsked(job)}>
                  {say(jobWords.cancel)}
                </Button>
              ) : null,
          },
        ]
      : []),
  ];
  return (
    <>
      <PlainTable label={say(jobWords.title)} columns={columns} rows={jobs} keyOf={({ id }) => id} />
      {asked === null ? null : (
        <ConfirmDialog
          title={say(jobWords.cancelTitle)}
          about={say(jobWords.cancelAbout)}
          confirmLabel={say(jobWords.cancelDo)}
          isRunning={isRunning}
          onConfirm={() => void cancel(asked)}
          onClose={() => setAsked(null)}
        />
      )}
    </>
  );
}

function JobKind({ kind }: { readonly kind: string }) {
  const say = useSay();
  return kind === 'run' || kind === 'webhook' ? say(jobWords[kind]) : kind;
}

function JobOutcome({ job }: { readonly job: Job }) {
  const say = useSay();
  const language = useLanguage();
  const { state, cancelAsked, problem } = job;
  const isStopping = cancelAsked && isUnderWay(job);
  return (
    <>
      <StateChip tone={JOB_TONES[state]} label={say(isStopping ? jobWords.stopping : jobWords[state])} />
      {problem === null ? null : (
        <Typography variant="caption" color="text.secondary" component="div">
          {problem.message[language]}
        </Typography>
      )}
    </>
  );
}

function progressOf({ done, total }: Job): string {
  return total === null || total === 0 ? '—' : `${done} / ${total}`;
}
