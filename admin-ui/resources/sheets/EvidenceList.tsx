import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useFormat } from '../../i18n/use-format.js';
import { useSay } from '../../i18n/use-say.js';
import type { Evidence } from './sheet-api.js';
import { sheetWords } from './sheet-words.js';

/** Evidence files: pictures open in the page, PDF in a window of its own, all else is downloaded. */
export function EvidenceList({ cycle, files }: { readonly cycle: string; readonly files: readonly Evidence[] }) {
  const say = useSay();
  if (files.length === 0) {
    return (
      <Typography variant="body2" color="text.secondary">
        {say(sheetWords.noEvidence)}
      </Typography>
    );
  }
  return (
    <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: 1 }}>
      {files.map((file) => (
        <EvidenceFile key={file.id} cycle={cycle} file={file} />
      ))}
    </Box>
  );
}

function EvidenceFile({ cycle, file }: { readonly cycle: string; readonly file: Evidence }) {
  const say = useSay();
  const format = useFormat();
  const [isShown, setShown] = useState(false);
  const address = `/api/cycles/${encodeURIComponent(cycle)}/evidence/${file.id}/content`;
  const isPicture = file.mediaType.startsWith('image/');
  return (
    <li>
      <Link href={address} target="_blank" rel="noreferrer" sx={{ overflowWrap: 'anywhere' }}>
        {file.fileName}
      </Link>
      <Typography variant="caption" color="text.secondary" component="div">
        {`${sizeText(file.size)} · ${file.createdByName} · ${format.day(file.createdAt)}`}
      </Typography>
      {file.note === null ? null : <Typography variant="body2">{file.note}</Typography>}
      {isPicture ? (
        <Button size="small" onClick={() => setShown(!isShown)} aria-expanded={isShown} sx={{ paddingInline: 0.5 }}>
          {say(isShown ? sheetWords.hide : sheetWords.show)}
        </Button>
      ) : null}
      {isPicture && isShown ? (
        <Box component="img" src={address} alt={file.fileName} sx={{ display: 'block', maxWidth: '100%' }} />
      ) : null}
    </li>
  );
}

/** A size as people read it: 830 B, 24 kB, 1.3 MB. */
export function sizeText(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  if (bytes < 1_000_000) return `${Math.round(bytes / 1000)} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
