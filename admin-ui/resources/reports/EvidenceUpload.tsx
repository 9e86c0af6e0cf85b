import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useSay } from '../../i18n/use-say.js';
import { reportWords } from './report-words.js';
import { type EvidenceTarget, uploadEvidence } from './upload-evidence.js';

export interface EvidenceUploadProps {
  readonly target: EvidenceTarget;
  readonly onDone: () => void;
}

interface Upload {
  readonly name: string;
  /** From 0 to 1. */
  readonly part: number;
  readonly state: 'running' | 'done' | 'failed';
  readonly why: string | null;
}

/** Adds evidence: chosen, dropped here, or a picture pasted from the clipboard; with progress. */
export function EvidenceUpload({ target, onDone }: EvidenceUploadProps) {
  const say = useSay();
  const input = useRef<HTMLInputElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const [isOver, setOver] = useState(false);
  const { cycle, unit, target: kind, targetId } = target;
  const send = useCallback(
    async (files: readonly File[]) => {
      for (const file of files) {
        const show = (upload: Omit<Upload, 'name'>): void =>
          setUploads((before) => [...before.filter(({ name }) => name !== file.name), { name: file.name, ...upload }]);
        try {
          show({ part: 0, state: 'running', why: null });
          await uploadEvidence({ cycle, unit, target: kind, targetId }, file, (part) =>
            show({ part, state: 'running', why: null }),
          );
          show({ part: 1, state: 'done', why: null });
          onDone();
        } catch (error) {
          if (!(error instanceof Error)) throw error;
          show({ part: 0, state: 'failed', why: error.message });
        }
      }
    },
    [cycle, unit, kind, targetId, onDone],
  );
  useEffect(() => {
    const paste = (event: ClipboardEvent): void => {
      const pictures = [...(event.clipboardData?.files ?? [])].filter(({ type }) => type.startsWith('image/'));
      if (pictures.length === 0 || !isMeant(box.current, event.target)) return;
      event.preventDefault();
      const ending = (type: string): string => type.split('/')[1] ?? 'png';
      void send(
        pictures.map(
          (file) => new File([file], `${say(reportWords.screenshot)}.${ending(file.type)}`, { type: file.type }),
        ),
      );
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  }, [send, say]);
  return (
    <Box
      ref={box}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void send([...event.dataTransfer.files]);
      }}
      sx={{
        marginTop: 1,
        padding: 1.5,
        border: '1px dashed',
        borderColor: isOver ? 'primary.main' : 'text.secondary',
        borderRadius: 1,
        backgroundColor: isOver ? 'action.selected' : undefined,
      }}
    >
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={say(reportWords.upload)}
        onChange={(event) => {
          void send([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
      <Button size="small" variant="outlined" onClick={() => input.current?.click()}>
        {say(reportWords.upload)}
      </Button>
      <Typography variant="caption" color="text.secondary" component="p" sx={{ margin: '4px 0 0' }}>
        {say(reportWords.uploadHelp)}
      </Typography>
      <div role="status">
        {uploads.map(({ name, part, state, why }) => (
          <Box key={name} sx={{ marginTop: 1 }}>
            {state === 'failed' ? (
              <Alert severity="error">{`${name}: ${why ?? ''}`}</Alert>
            ) : (
              <Typography variant="caption" component="div" sx={{ overflowWrap: 'anywhere' }}>
                {say(state === 'done' ? reportWords.uploaded({ name }) : reportWords.uploading({ name }))}
              </Typography>
            )}
            {state === 'running' ? <LinearProgress variant="determinate" value={part * 100} aria-label={name} /> : null}
          </Box>
        ))}
      </div>
    </Box>
  );
}

/** A page may have several sheets: what is pasted goes to the one that one is in. */
function isMeant(box: HTMLElement | null, at: EventTarget | null): boolean {
  const sheet = box?.closest('[data-sheet]');
  const isOnly = document.querySelectorAll('[data-sheet]').length === 1;
  return isOnly || (at instanceof Node && sheet?.contains(at) === true);
}
