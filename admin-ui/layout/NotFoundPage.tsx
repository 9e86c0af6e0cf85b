import Button from '@mui/material/Button';
import { LinkBase } from 'react-admin';
import { appWords } from '../app-words.js';
import { useSay } from '../i18n/use-say.js';
import { NextStep } from './NextStep.js';
import { PageFrame } from './PageFrame.js';

/** An address that leads nowhere. */
export function NotFoundPage() {
  const say = useSay();
  return (
    <PageFrame title={say(appWords.notFound)}>
      <NextStep title={say(appWords.notFound)} about={say(appWords.notFoundWhat)} action={<HomeButton />} />
    </PageFrame>
  );
}

/** A page that the permissions of who is signed in do not open. */
export function DeniedPage() {
  const say = useSay();
  return (
    <PageFrame title={say(appWords.denied)}>
      <NextStep title={say(appWords.denied)} about={say(appWords.deniedWhat)} action={<HomeButton />} />
    </PageFrame>
  );
}

function HomeButton() {
  const say = useSay();
  return (
    <Button component={LinkBase} to="/" variant="contained">
      {say(appWords.toHome)}
    </Button>
  );
}
