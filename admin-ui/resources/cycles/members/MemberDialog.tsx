import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { api, dataOf, idempotencyKey, ifMatch } from '../../../api/api.js';
import type { RefusalBody } from '../../../api/api-error.js';
import type { components, paths } from '../../../api/schema.generated.js';
import { useAction } from '../../../api/use-action.js';
import { useSay } from '../../../i18n/use-say.js';
import { FormDialog, typedText } from '../../../layout/FormDialog.js';
import { type ChosenUnit, UnitPicker } from '../../units/edit/UnitPicker.js';
import { codesToAccept, type Finding, Findings } from '../steps/Findings.js';
import { memberWords } from './member-words.js';

/** A unit as the cycle has it. */
export type MemberUnit =
  paths['/api/cycles/{id}/units']['get']['responses'][200]['content']['application/json']['data'][number];
export type MemberStep = 'add' | 'correct' | 'withdraw';

export interface MemberDialogProps {
  readonly cycle: string;
  readonly step: MemberStep;
  /** Null: the one to add is chosen in the dialog. */
  readonly unit: MemberUnit | null;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

const DONE = { add: memberWords.added, correct: memberWords.corrected, withdraw: memberWords.withdrawn } as const;

/** Adds, corrects or withdraws a unit of an open cycle, with a reason; what is odd about it is listed, and can be accepted. */
export function MemberDialog({ cycle, step, unit, onDone, onClose }: MemberDialogProps) {
  const say = useSay();
  const { submit, isRunning } = useAction();
  const [intent] = useState(idempotencyKey);
  const [chosen, setChosen] = useState<ChosenUnit | null>(null);
  const [findings, setFindings] = useState<readonly Finding[] | null>(null);
  const [accepted, setAccepted] = useState<readonly string[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const send = async (form: FormData) => {
    const reason = typedText(form, 'reason');
    const accept = [...accepted];
    const refused = await submit(
      async () => {
        if (step === 'add' || unit === null) {
          const body = { unit: chosen?.id ?? '', reason, accept };
          await dataOf(api.POST('/api/cycles/{id}/units', { params: { path: { id: cycle } }, headers: intent, body }));
          return;
        }
        const at = { params: { path: { id: cycle, unit: unit.id } }, headers: ifMatch(unit.revision) };
        if (step === 'correct')
          await dataOf(api.POST('/api/cycles/{id}/units/{unit}/correct', { ...at, body: { reason, accept } }));
        else await dataOf(api.POST('/api/cycles/{id}/units/{unit}/withdraw', { ...at, body: { reason } }));
      },
      say(DONE[step]),
      (refusal) => setFindings(findingsOf(refusal)),
    );
    if (refused === undefined) onDone();
    else setProblem(refused.root.serverError);
  };
  const name = unit?.name ?? '';
  const title = {
    add: memberWords.add,
    correct: memberWords.correctTitle({ name }),
    withdraw: memberWords.withdrawTitle({ name }),
  };
  return (
    <FormDialog
      title={say(title[step])}
      about={say(memberWords[`${step}About`])}
      submitLabel={say(memberWords[step])}
      canSubmit={
        (step !== 'add' || chosen !== null) && codesToAccept(findings ?? []).every((code) => accepted.includes(code))
      }
      isRunning={isRunning}
      problem={problem}
      onSubmit={(form) => void send(form)}
      onClose={onClose}
    >
      {step === 'add' ? (
        <UnitPicker
          label={say(memberWords.unit)}
          help={say(memberWords.find)}
          value={chosen}
          onChange={(next) => {
            setChosen(next);
            setFindings(null);
          }}
        />
      ) : null}
      <TextField name="reason" required multiline label={say(memberWords.reason)} autoComplete="off" />
      {findings === null || findings.length === 0 ? null : (
        <Findings findings={findings} accepted={accepted} onAccept={setAccepted} />
      )}
    </FormDialog>
  );
}

/** What the server found odd, where it says so. */
function findingsOf(refusal: RefusalBody): readonly Finding[] {
  // Every refusal has the shape `Error` of the API's description.
  const { diagnostics = [] } = refusal as Partial<components['schemas']['Error']>;
  return diagnostics;
}
