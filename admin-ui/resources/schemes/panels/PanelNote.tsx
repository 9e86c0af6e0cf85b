import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useSay } from '../../../i18n/use-say.js';
import { studioWords } from '../studio/studio-words.js';

/** Stands where a panel has nothing to show, and says what to do. */
export function PanelNote({ text }: { readonly text: string }) {
  return (
    <Typography variant="body2" color="text.secondary" sx={{ padding: 3, textAlign: 'center' }}>
      {text}
    </Typography>
  );
}

/** While the language thinks. */
export function PanelWaits() {
  const say = useSay();
  return <LinearProgress aria-label={say(studioWords.checking)} sx={{ height: 2 }} />;
}
