import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useId } from 'react';
import { useSay } from '../i18n/use-say.js';
import { gridWords } from './grid-words.js';
import type { PastePlan } from './paste-plan.js';

export interface PasteDialogProps {
  readonly plan: PastePlan;
  readonly onTake: () => void;
  readonly onClose: () => void;
}

const SHOWN = 50;

/** What of a paste is refused, and why, before anything is taken. */
export function PasteDialog({ plan, onTake, onClose }: PasteDialogProps) {
  const say = useSay();
  const id = useId();
  const { changes, refused } = plan;
  const taken = changes.length;
  const long = { maxWidth: 360, overflowWrap: 'anywhere' } as const;
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="md" aria-labelledby={`${id}-title`} aria-describedby={id}>
      <DialogTitle id={`${id}-title`}>{say(gridWords.pasteTitle)}</DialogTitle>
      <DialogContent>
        <DialogContentText id={id}>{say(gridWords.pasteAbout({ taken, refused: refused.length }))}</DialogContentText>
        <Table size="small" sx={{ marginTop: 1 }}>
          <TableHead>
            <TableRow>
              <TableCell>{say(gridWords.row)}</TableCell>
              <TableCell>{say(gridWords.column)}</TableCell>
              <TableCell>{say(gridWords.content)}</TableCell>
              <TableCell>{say(gridWords.why)}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {refused.slice(0, SHOWN).map(({ row, column, text, why }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the list does not change while it is shown
              <TableRow key={index}>
                <TableCell sx={long}>{row ?? '—'}</TableCell>
                <TableCell>{column ?? '—'}</TableCell>
                <TableCell sx={long}>{text}</TableCell>
                <TableCell sx={{ color: 'error.main' }}>{say(why)}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
        {refused.length > SHOWN ? (
          <DialogContentText>{say(gridWords.pasteMore({ count: refused.length - SHOWN }))}</DialogContentText>
        ) : null}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose} autoFocus>
          {say(gridWords.close)}
        </Button>
        <Button variant="contained" disabled={taken === 0} onClick={onTake}>
          {taken === 0 ? say(gridWords.pasteNothing) : say(gridWords.pasteTake({ taken }))}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
