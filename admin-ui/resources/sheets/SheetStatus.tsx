import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useSay } from '../../i18n/use-say.js';
import { sheetWords } from './sheet-words.js';

export interface SheetStatusProps {
  /** Rows with a mark, and all of them. */
  readonly done: number;
  readonly all: number;
  /** Which sheet it is, of how many. */
  readonly position: { readonly at: number; readonly all: number };
  readonly isSubmitted: boolean;
  readonly onNext: () => void;
}

/** How far a sheet is, and the way to the next one. */
export function SheetStatus({ done, all, position, isSubmitted, onNext }: SheetStatusProps) {
  const say = useSay();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2, marginBottom: 1.5 }}>
      <Typography variant="body2" role="status" sx={{ fontWeight: 600 }}>
        {say(sheetWords.rated({ done, all }))}
        {isSubmitted ? ` · ${say(sheetWords.submitted)}` : null}
      </Typography>
      <Typography variant="body2" color="text.secondary" sx={{ flex: 1 }}>
        {say(sheetWords.place(position))}
      </Typography>
      <Button variant="outlined" size="small" onClick={onNext}>
        {say(sheetWords.saveAndNext)}
      </Button>
    </Box>
  );
}
