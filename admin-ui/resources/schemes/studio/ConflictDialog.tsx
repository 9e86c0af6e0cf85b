import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { useId } from 'react';
import { appWords } from '../../../app-words.js';
import { useSay } from '../../../i18n/use-say.js';
import type { DraftContent } from '../draft/draft-keeper.js';
import { differingLines } from './differing-lines.js';
import { useStudio } from './studio-context.js';
import { studioWords } from './studio-words.js';
import { textOfFile } from './use-studio-state.js';

/** Shows where one's own text and the one saved by somebody else differ, and keeps one of them. */
export function ConflictDialog({ theirs, onClose }: { readonly theirs: DraftContent; readonly onClose: () => void }) {
  const say = useSay();
  const id = useId();
  const { content, keeper, file, replaceText } = useStudio();
  const parts = differingLines(content.text, theirs.text, 2);
  const settle = async (keep: 'mine' | 'theirs'): Promise<void> => {
    await keeper.settle(keep);
    if (keep === 'theirs') replaceText(textOfFile(theirs, file));
    onClose();
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="lg" aria-labelledby={id}>
      <DialogTitle id={id}>{say(studioWords.conflictTitle)}</DialogTitle>
      <DialogContent>
        <DialogContentText>{say(studioWords.conflictAbout)}</DialogContentText>
        <Box sx={{ display: 'grid', gridTemplateColumns: { md: '1fr 1fr' }, gap: 2, marginTop: 2 }}>
          {(['mine', 'theirs'] as const).map((side) => (
            <TextField
              key={side}
              multiline
              maxRows={18}
              label={say(studioWords[side])}
              value={parts[side]}
              slotProps={{ input: { readOnly: true, sx: { fontFamily: 'monospace', fontSize: 13 } } }}
            />
          ))}
        </Box>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{say(appWords.cancel)}</Button>
        <Button variant="outlined" onClick={() => void settle('theirs')}>
          {say(studioWords.keepTheirs)}
        </Button>
        <Button variant="contained" onClick={() => void settle('mine')}>
          {say(studioWords.keepMine)}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
