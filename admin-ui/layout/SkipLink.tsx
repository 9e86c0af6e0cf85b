import Button from '@mui/material/Button';
import { appWords } from '../app-words.js';
import { useSay } from '../i18n/use-say.js';

/** The first thing the Tab key reaches: past the menu, to the content. */
export function SkipLink() {
  const say = useSay();
  return (
    <Button
      variant="contained"
      onClick={() => document.getElementById('main-content')?.focus()}
      sx={{
        position: 'fixed',
        top: 8,
        left: 8,
        zIndex: 'tooltip',
        '&:not(:focus-visible)': { transform: 'translateY(-200%)' },
      }}
    >
      {say(appWords.skip)}
    </Button>
  );
}
