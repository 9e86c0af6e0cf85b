import CloudDone from '@mui/icons-material/CloudDoneOutlined';
import CloudOff from '@mui/icons-material/CloudOffOutlined';
import CloudUpload from '@mui/icons-material/CloudUploadOutlined';
import ErrorOutline from '@mui/icons-material/ErrorOutline';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useSay } from '../../../i18n/use-say.js';
import type { SaveState } from '../draft/draft-keeper.js';
import { ConflictDialog } from './ConflictDialog.js';
import { studioWords } from './studio-words.js';

/** Whether what was written is saved: by icon, words and colour. */
export function SaveLabel({ save }: { readonly save: SaveState }) {
  const say = useSay();
  const [isSettling, setSettling] = useState(false);
  const [Icon, color] = LOOKS[save.kind];
  const text = save.kind === 'refused' ? say(studioWords.refused({ why: save.why })) : say(studioWords[save.kind]);
  return (
    <>
      <Box
        component="span"
        role="status"
        sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5, color, fontSize: '0.875rem' }}
      >
        <Icon sx={{ fontSize: 18 }} />
        {text}
      </Box>
      {save.kind === 'conflict' ? (
        <Button size="small" color="error" variant="outlined" onClick={() => setSettling(true)}>
          {say(studioWords.settle)}
        </Button>
      ) : null}
      {save.kind === 'conflict' && isSettling ? (
        <ConflictDialog theirs={save.theirs} onClose={() => setSettling(false)} />
      ) : null}
    </>
  );
}

const LOOKS = {
  saved: [CloudDone, 'success.main'],
  waiting: [CloudUpload, 'text.secondary'],
  saving: [CloudUpload, 'text.secondary'],
  offline: [CloudOff, 'warning.main'],
  conflict: [ErrorOutline, 'error.main'],
  refused: [ErrorOutline, 'error.main'],
} as const;
