import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Button from '@mui/material/Button';
import { Component, type ReactNode } from 'react';
import { appWords } from '../app-words.js';
import { useSay } from '../i18n/use-say.js';

interface Props {
  readonly children: ReactNode;
}
interface State {
  readonly error: Error | null;
}

/** Keeps a bug of one page from taking the others away. */
export class PageErrorBoundary extends Component<Props, State> {
  override readonly state: State = { error: null };

  static getDerivedStateFromError(error: Error): State {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    return error === null ? this.props.children : <FailedPage error={error} />;
  }
}

function FailedPage({ error }: { readonly error: Error }) {
  const say = useSay();
  return (
    <Alert
      severity="error"
      action={
        <Button color="inherit" onClick={() => window.location.reload()}>
          {say(appWords.reload)}
        </Button>
      }
    >
      <AlertTitle>{say(appWords.failed)}</AlertTitle>
      <p>{say(appWords.failedWhat)}</p>
      <code>{error.message}</code>
    </Alert>
  );
}
