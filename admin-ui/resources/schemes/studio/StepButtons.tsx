import Button from '@mui/material/Button';
import { useState } from 'react';
import { useGetIdentity, useNavigate } from 'react-admin';
import { useMay } from '../../../access/use-may.js';
import { api, dataOf, ifMatch } from '../../../api/api.js';
import { useAction } from '../../../api/use-action.js';
import { useSay } from '../../../i18n/use-say.js';
import type { SaveState } from '../draft/draft-keeper.js';
import { RetireDialog } from '../list/RetireDialog.js';
import { AmendmentSection } from '../review/AmendmentSection.js';
import { versionAddress } from '../scheme.js';
import { schemeWords } from '../scheme-words.js';
import { StepDialog } from './StepDialog.js';
import { stepWords } from './step-words.js';
import { useStudio } from './studio-context.js';

type Step = 'submit' | 'return' | 'publish' | 'retire';

/** The steps that whoever looks at a version can take now. */
export function StepButtons({ save, onStep }: { readonly save: SaveState; readonly onStep: () => void }) {
  const say = useSay();
  const navigate = useNavigate();
  const { may } = useMay();
  const { identity } = useGetIdentity();
  const { run, isRunning } = useAction();
  const { version, keeper, checked, canEdit } = useStudio();
  const [step, setStep] = useState<Step | null>(null);
  const isOwn = [...version.authors, version.submittedBy].some((person) => person?.id === String(identity?.id ?? ''));
  const errors = (checked.answer?.diagnostics ?? []).filter(({ severity }) => severity === 'error').length;
  const request = () => ({
    params: { path: { id: version.id } },
    headers: ifMatch(keeper.state().revision),
  });
  const take = async (work: () => Promise<unknown>, done: string): Promise<void> => {
    const result = await run(work, done);
    if (result === null) return;
    setStep(null);
    onStep();
  };
  const noteOf = (note: string) => (note === '' ? {} : { note });
  const submit = (note: string) =>
    take(async () => {
      // The note stands in the version, where the reviewer reads it; the submission names it in the audit log too.
      if (note !== '') keeper.change({ note });
      await keeper.flush();
      return await dataOf(api.POST('/api/scheme-versions/{id}/submit', { ...request(), body: noteOf(note) }));
    }, say(stepWords.submitted));
  const giveBack = (reason: string) =>
    take(
      () => dataOf(api.POST('/api/scheme-versions/{id}/return', { ...request(), body: { reason } })),
      say(stepWords.givenBack),
    );
  const publish = (note: string) =>
    take(
      () => dataOf(api.POST('/api/scheme-versions/{id}/publish', { ...request(), body: noteOf(note) })),
      say(stepWords.published),
    );
  const change = () =>
    run(async () => {
      const { scheme: id, id: basedOn } = version;
      const made = await dataOf(
        api.POST('/api/schemes/{id}/versions', { params: { path: { id } }, body: { basedOn } }),
      );
      navigate(versionAddress(made.id));
    }, null);
  const common = { isRunning, onClose: () => setStep(null) };
  const isInReview = version.state === 'in_review';
  return (
    <>
      {canEdit ? (
        <Button
          variant="contained"
          disabled={errors > 0 || save.kind === 'conflict'}
          title={errors > 0 ? say(stepWords.openProblems({ errors })) : ''}
          onClick={() => setStep('submit')}
        >
          {say(stepWords.submit)}
        </Button>
      ) : null}
      {isInReview && (may('schemes:publish') || isOwn) ? (
        <Button variant="outlined" onClick={() => setStep('return')}>
          {say(stepWords.giveBack)}
        </Button>
      ) : null}
      {isInReview && may('schemes:publish') && !isOwn ? (
        <Button variant="contained" onClick={() => setStep('publish')}>
          {say(stepWords.publish)}
        </Button>
      ) : null}
      {version.state === 'published' && may('schemes:write') ? (
        <Button
          variant="outlined"
          loading={isRunning}
          onClick={() => void change()}
          title={say(schemeWords.changeAbout)}
        >
          {say(schemeWords.change)}
        </Button>
      ) : null}
      {version.state === 'published' && may('schemes:publish') ? (
        <Button color="error" onClick={() => setStep('retire')}>
          {say(schemeWords.retire)}
        </Button>
      ) : null}
      {step === 'submit' ? (
        <StepDialog
          {...common}
          title={say(stepWords.submitTitle)}
          about={say(stepWords.submitAbout)}
          noteLabel={say(stepWords.submitNote)}
          confirmLabel={say(stepWords.submit)}
          needsNote={false}
          onConfirm={(note) => void submit(note)}
        />
      ) : null}
      {step === 'return' ? (
        <StepDialog
          {...common}
          title={say(stepWords.giveBackTitle)}
          about={say(stepWords.giveBackAbout)}
          noteLabel={say(stepWords.reason)}
          confirmLabel={say(stepWords.giveBack)}
          needsNote
          onConfirm={(reason) => void giveBack(reason)}
        />
      ) : null}
      {step === 'publish' ? (
        <StepDialog
          {...common}
          title={say(stepWords.publishTitle)}
          about={say(stepWords.publishAbout)}
          noteLabel={say(stepWords.publishNote)}
          confirmLabel={say(stepWords.publish)}
          needsNote={false}
          onConfirm={(note) => void publish(note)}
        >
          <AmendmentSection version={version} />
        </StepDialog>
      ) : null}
      {step === 'retire' ? (
        <RetireDialog
          version={version}
          onDone={() => {
            setStep(null);
            onStep();
          }}
          onClose={() => setStep(null)}
        />
      ) : null}
    </>
  );
}
