import TextField from '@mui/material/TextField';
import { useSay } from '../../i18n/use-say.js';
import type { SheetSaver } from '../sheets/sheet-saver.js';
import { reportWords } from './report-words.js';

/** Why submitted facts are corrected: they open once a reason is given. Nothing where none is submitted. */
export function CorrectionReason({ saver }: { readonly saver: SheetSaver | null }) {
  const say = useSay();
  const isNeeded = Object.values(saver?.sheet.cells ?? {}).some(({ state }) => state === 'submitted');
  if (saver === null || !isNeeded) return null;
  return (
    <TextField
      label={say(reportWords.correction)}
      helperText={say(reportWords.correctionHelp)}
      defaultValue={saver.reason}
      onChange={(event) => {
        saver.reason = event.target.value;
      }}
      slotProps={{ htmlInput: { maxLength: 2000 } }}
      sx={{ margin: 2, marginTop: 0, maxWidth: 560, display: 'flex' }}
    />
  );
}
