import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { api, dataOf } from '../../api/api.js';
import { ApiError } from '../../api/api-error.js';
import type { components } from '../../api/schema.generated.js';
import { useAction } from '../../api/use-action.js';
import { useLoaded } from '../../api/use-loaded.js';
import { useSay } from '../../i18n/use-say.js';
import { FormDialog, typedText } from '../../layout/FormDialog.js';
import { PageLoading } from '../../layout/Shell.js';
import { codesToAccept, type Finding, Findings } from '../cycles/steps/Findings.js';
import type { Run } from './run.js';
import { runWords } from './run-words.js';

export interface NewRunDialogProps {
  readonly cycle: string;
  readonly kind: Run['kind'];
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Starts a run. Before a final one it asks the server what is odd; each has to be accepted. */
export function NewRunDialog({ cycle, kind, onDone, onClose }: NewRunDialogProps) {
  const say = useSay();
  const { submit, isRunning } = useAction();
  const [accepted, setAccepted] = useState<readonly string[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const { data: findings, error } = useLoaded(
    async () => (kind === 'final' ? await oddities(cycle) : []),
    [cycle, kind],
  );
  const start = async (form: FormData) => {
    const note = typedText(form, 'note');
    const body = { kind, accept: [...accepted], ...(note === '' ? {} : { note }) };
    const refused = await submit(
      () => dataOf(api.POST('/api/cycles/{cycle}/runs', { params: { path: { cycle } }, body })),
      say(runWords.started),
    );
    if (refused === undefined) onDone();
    else setProblem(refused.root.serverError);
  };
  return (
    <FormDialog
      title={say(kind === 'final' ? runWords.startFinal : runWords.startInterim)}
      about={say(kind === 'final' ? runWords.finalAbout : runWords.interimAbout)}
      submitLabel={say(kind === 'final' ? runWords.startFinal : runWords.startInterim)}
      canSubmit={findings !== null && codesToAccept(findings).every((code) => accepted.includes(code))}
      isRunning={isRunning}
      problem={problem ?? error?.message ?? null}
      onSubmit={(form) => void start(form)}
      onClose={onClose}
    >
      {findings === null && error === null ? <PageLoading /> : null}
      {findings === null || kind === 'interim' ? null : (
        <Findings findings={findings} accepted={accepted} onAccept={setAccepted} />
      )}
      <TextField name="note" label={say(runWords.note)} helperText={say(runWords.noteHelp)} />
    </FormDialog>
  );
}

/** What is odd about a final run as of now: the server lists it when it refuses a try. */
async function oddities(cycle: string): Promise<readonly Finding[]> {
  try {
    const params = { path: { cycle }, query: { dryRun: true } };
    await dataOf(api.POST('/api/cycles/{cycle}/runs', { params, body: { kind: 'final', accept: [] } }));
    return [];
  } catch (error) {
    if (!(error instanceof ApiError) || error.refusal.code !== 'run-not-accepted') throw error;
    // The schema `Error` of the API; `RefusalBody` shows the part that every refusal has.
    const { diagnostics = [] } = error.refusal as Partial<components['schemas']['Error']>;
    return diagnostics;
  }
}
