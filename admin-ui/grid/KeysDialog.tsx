import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableRow from '@mui/material/TableRow';
import { useId } from 'react';
import { useSay } from '../i18n/use-say.js';
import { gridWords } from './grid-words.js';

/** Which keys do what in a grid. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const say = useSay();
  const id = useId();
  const keys: readonly (readonly [string, string])[] = [
    [say(gridWords.digits), say(gridWords.keyDigits)],
    ['Enter', say(gridWords.keyEnter)],
    ['Tab', say(gridWords.keyTab)],
    [say(gridWords.arrows), say(gridWords.keyArrows)],
    ['F2', say(gridWords.keyEdit)],
    ['Esc', say(gridWords.keyEscape)],
    ['Delete', say(gridWords.keyDelete)],
    ['Ctrl + D', say(gridWords.keyFillDown)],
    ['Ctrl + C / X / V', say(gridWords.keyClipboard)],
    ['Ctrl + Z', say(gridWords.keyUndo)],
    ['Ctrl + Enter', say(gridWords.keyRemark)],
    ['?', say(gridWords.keyHelp)],
  ];
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby={id}>
      <DialogTitle id={id}>{say(gridWords.keys)}</DialogTitle>
      <DialogContent>
        <Table size="small">
          <TableBody>
            {keys.map(([key, meaning]) => (
              <TableRow key={key}>
                <TableCell component="th" scope="row" sx={{ whiteSpace: 'nowrap', fontWeight: 600 }}>
                  {key}
                </TableCell>
                <TableCell>{meaning}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose} autoFocus>
          {say(gridWords.close)}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
