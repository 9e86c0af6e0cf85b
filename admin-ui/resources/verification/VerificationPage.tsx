import Button from '@mui/material/Button';
import { LinkBase, useParams } from 'react-admin';
import { useLoaded } from '../../api/use-loaded.js';
import { useSay } from '../../i18n/use-say.js';
import { NextStep } from '../../layout/NextStep.js';
import { PageFrame } from '../../layout/PageFrame.js';
import { LoadingOr } from '../sheets/LoadingOr.js';
import { loadSubmitted } from './load-submitted.js';
import { VerificationDesk } from './VerificationDesk.js';
import { verificationWords } from './verification-words.js';

/** What units submitted, to be verified or returned. */
export function VerificationPage() {
  const say = useSay();
  const { cycle = '' } = useParams();
  const loaded = useLoaded(() => loadSubmitted(cycle), [cycle]);
  return (
    <LoadingOr loaded={loaded}>
      {({ form, cells }) => (
        <PageFrame
          title={say(verificationWords.titleOf({ name: form.cycle.name }))}
          about={say(verificationWords.about)}
          actions={
            form.lists.length === 0 ? null : (
              <Button component={LinkBase} to={`/verify/${encodeURIComponent(cycle)}/events`}>
                {say(verificationWords.events)}
              </Button>
            )
          }
        >
          {cells.length === 0 ? (
            <NextStep title={say(verificationWords.nothingTitle)} about={say(verificationWords.nothingAbout)} />
          ) : (
            <VerificationDesk cells={cells} onChange={loaded.reload} />
          )}
        </PageFrame>
      )}
    </LoadingOr>
  );
}
