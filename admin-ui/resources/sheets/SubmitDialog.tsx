import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useAction } from '../../api/use-action.js';
import type { GridRow } from '../../grid/grid.js';
import { useSay } from '../../i18n/use-say.js';
import { ConfirmDialog } from '../../layout/ConfirmDialog.js';
import { type SheetAddress, submitSheet } from './sheet-api.js';
import { sheetWords } from './sheet-words.js';

export interface SubmitDialogProps {
  readonly address: SheetAddress;
  /** Of what is shown. */
  readonly revision: () => number;
  readonly missing: readonly GridRow[];
  /** Cells that are not stored as they stand in the page. */
  readonly unsettled: number;
  readonly onJump: (row: string) => void;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

const SHOWN = 8;

/** Asks before a sheet is submitted, and says what is missing; a click jumps there. */
export function SubmitDialog({ address, revision, missing, unsettled, onJump, onClose, onDone }: SubmitDialogProps) {
  const say = useSay();
  const { run, isRunning } = useAction();
  const submit = async (): Promise<void> => {
    const done = await run(() => submitSheet(address, revision()), say(sheetWords.wasSubmitted));
    if (done !== null) onDone();
  };
  return (
    <ConfirmDialog
      title={say(sheetWords.submitTitle)}
      about={say(sheetWords.submitAbout)}
      confirmLabel={say(missing.length === 0 ? sheetWords.submit : sheetWords.submitAnyway)}
      isRunning={isRunning}
      onConfirm={() => void submit()}
      onClose={onClose}
    >
      {unsettled === 0 ? null : (
        <Alert severity="warning" sx={{ marginTop: 2 }}>
          {say(sheetWords.notStored({ count: unsettled }))}
        </Alert>
      )}
      {missing.length === 0 ? null : (
        <Box sx={{ marginTop: 2 }}>
          <Typography variant="body2">{say(sheetWords.missing({ count: missing.length }))}</Typography>
          <Box component="ul" sx={{ margin: 0, paddingLeft: 2.5 }}>
            {missing.slice(0, SHOWN).map(({ id, title }) => (
              <li key={id}>
                <Link component="button" type="button" onClick={() => onJump(id)} sx={{ textAlign: 'left' }}>
                  {title}
                </Link>
              </li>
            ))}
            {missing.length > SHOWN ? <li>…</li> : null}
          </Box>
        </Box>
      )}
    </ConfirmDialog>
  );
}
