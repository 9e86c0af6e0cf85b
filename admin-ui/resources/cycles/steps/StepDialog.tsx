import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { api, dataOf, ifMatch } from '../../../api/api.js';
import { useAction } from '../../../api/use-action.js';
import { useLoaded } from '../../../api/use-loaded.js';
import { useSay } from '../../../i18n/use-say.js';
import { FormDialog } from '../../../layout/FormDialog.js';
import { PageLoading } from '../../../layout/Shell.js';
import type { Cycle, CycleStep } from '../cycle.js';
import { codesToAccept, Findings } from './Findings.js';
import { stepWords } from './step-words.js';

const DONE = { open: stepWords.opened, close: stepWords.closed, archive: stepWords.archived } as const;

export interface StepDialogProps {
  readonly cycle: Cycle;
  readonly step: CycleStep;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Lists what is odd about a step, lets each be accepted, and takes it. */
export function StepDialog({ cycle, step, onDone, onClose }: StepDialogProps) {
  const say = useSay();
  const { submit, isRunning } = useAction();
  const [accepted, setAccepted] = useState<readonly string[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const params = { path: { id: cycle.id } };
  const { data: check, error } = useLoaded(
    () => dataOf(api.GET('/api/cycles/{id}/check', { params: { ...params, query: { step } } })),
    [cycle.id, step],
  );
  const findings = check?.diagnostics ?? [];
  const hasErrors = findings.some(({ severity }) => severity === 'error');
  const isAccepted = codesToAccept(findings).every((code) => accepted.includes(code));
  const take = async () => {
    const given = { params, headers: ifMatch(cycle.revision), body: { accept: [...accepted] } };
    const refused = await submit(async () => {
      if (step === 'open') return await dataOf(api.POST('/api/cycles/{id}/open', given));
      if (step === 'close') return await dataOf(api.POST('/api/cycles/{id}/close', given));
      return await dataOf(api.POST('/api/cycles/{id}/archive', given));
    }, say(DONE[step]));
    if (refused === undefined) onDone();
    else setProblem(refused.root.serverError);
  };
  return (
    <FormDialog
      title={say(stepWords[step])}
      about={say(stepWords[`${step}About`])}
      submitLabel={say(stepWords[step])}
      canSubmit={check !== null && !hasErrors && isAccepted}
      isRunning={isRunning}
      problem={problem ?? error?.message ?? null}
      onSubmit={() => void take()}
      onClose={onClose}
    >
      {check === null && error === null ? <PageLoading /> : null}
      {check === null ? null : (
        <>
          {step === 'open' ? (
            <Typography sx={{ fontWeight: 600 }}>{say(stepWords.units({ count: check.units }))}</Typography>
          ) : null}
          <Findings findings={findings} accepted={accepted} onAccept={setAccepted} />
        </>
      )}
    </FormDialog>
  );
}
