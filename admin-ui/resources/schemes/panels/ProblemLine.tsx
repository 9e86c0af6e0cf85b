import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import ButtonBase from '@mui/material/ButtonBase';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import type { Diagnostic, Path } from '../../../../dsl/index.js';
import { useSay } from '../../../i18n/use-say.js';
import { useStudio } from '../studio/studio-context.js';
import { panelWords } from './panel-words.js';
import { SeverityLabel } from './SeverityLabel.js';

/** One problem; Enter or a click goes there. A warning can be kept with a reason, which is written into the scheme. */
export function ProblemLine({ diagnostic }: { readonly diagnostic: Diagnostic }) {
  const say = useSay();
  const { jump, canEdit } = useStudio();
  const [isKeeping, setKeeping] = useState(false);
  const { severity, message, fix, place, code } = diagnostic;
  return (
    <Box component="li" sx={{ borderBottom: 1, borderColor: 'divider' }}>
      <ButtonBase
        onClick={() => (place === null ? undefined : jump(place.offset, place.offset))}
        sx={{
          display: 'block',
          width: '100%',
          textAlign: 'left',
          padding: '10px 16px',
          '&:hover': { backgroundColor: 'action.hover' },
        }}
      >
        <Typography variant="body2" component="span" sx={{ display: 'flex', gap: 1.5 }}>
          <SeverityLabel severity={severity} />
          <Box component="span" sx={{ color: 'text.secondary', whiteSpace: 'nowrap' }}>
            {place === null ? '' : say(panelWords.line({ line: place.line }))}
          </Box>
          <Box component="code" sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>
            {code}
          </Box>
        </Typography>
        <Typography variant="body2" component="span" sx={{ display: 'block', overflowWrap: 'anywhere' }}>
          {say(message)}
        </Typography>
        {fix === null ? null : (
          <Typography variant="body2" component="span" color="text.secondary" sx={{ display: 'block' }}>
            {say(fix)}
          </Typography>
        )}
      </ButtonBase>
      {severity === 'warning' && canEdit ? (
        <Box sx={{ padding: '0 16px 8px' }}>
          {isKeeping ? (
            <KeepForm diagnostic={diagnostic} onDone={() => setKeeping(false)} />
          ) : (
            <Button size="small" onClick={() => setKeeping(true)}>
              {say(panelWords.acknowledge)}
            </Button>
          )}
        </Box>
      ) : null}
    </Box>
  );
}

function KeepForm({ diagnostic, onDone }: { readonly diagnostic: Diagnostic; readonly onDone: () => void }) {
  const say = useSay();
  const notify = useNotify();
  const { client, keeper, edit } = useStudio();
  const [reason, setReason] = useState('');
  const keep = async (): Promise<void> => {
    const { text } = keeper.state().content;
    const at = await acknowledgeableAt(diagnostic.path, (path) => client.ask('form', { text, at: path }));
    const value = { [diagnostic.code]: reason.trim() };
    const why =
      at === null
        ? say(panelWords.cannotAcknowledge)
        : await edit([
            { kind: 'set', path: [...at, 'acknowledge', diagnostic.code], value: value[diagnostic.code] ?? '' },
          ]);
    if (why !== null) notify(why, { type: 'error' });
    else onDone();
  };
  return (
    <Box
      component="form"
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() !== '') void keep();
      }}
      sx={{ display: 'flex', gap: 1, alignItems: 'flex-start' }}
    >
      <TextField
        autoFocus
        fullWidth
        label={say(panelWords.acknowledgeReason)}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
      <Button type="submit" variant="outlined" disabled={reason.trim() === ''}>
        {say(panelWords.keep)}
      </Button>
    </Box>
  );
}

interface Place {
  readonly path: Path;
  readonly form: { readonly fields: readonly { readonly key: string }[] };
}

/** The innermost part around a path that takes an `acknowledge`. */
async function acknowledgeableAt(path: Path, formAt: (path: Path) => Promise<Place | null>): Promise<Path | null> {
  for (let length = path.length; length >= 0; length -= 1) {
    const found = await formAt(path.slice(0, length));
    if (found?.form.fields.some(({ key }) => key === 'acknowledge')) return found.path;
  }
  return null;
}
