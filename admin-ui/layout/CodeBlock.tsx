import ContentCopy from '@mui/icons-material/ContentCopy';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import { useState } from 'react';
import { useSay } from '../i18n/use-say.js';
import { secretWords } from '../secrets/secret-words.js';

export interface CodeBlockProps {
  readonly text: string;
  /** What it is, for those who do not see it. */
  readonly label: string;
}

/** A text for machines, as it is, with a button that copies it. */
export function CodeBlock({ text, label }: CodeBlockProps) {
  const say = useSay();
  const [copy, setCopy] = useState<'copy' | 'copied' | 'selectIt'>('copy');
  // Where the page came over plain HTTP from another machine there is no clipboard.
  const copyText = async () => {
    const isCopied = await navigator.clipboard?.writeText(text).then(
      () => true,
      () => false,
    );
    setCopy(isCopied ? 'copied' : 'selectIt');
  };
  return (
    <Box sx={{ position: 'relative' }}>
      <Box
        component="pre"
        tabIndex={0}
        role="region"
        aria-label={label}
        sx={{
          margin: 0,
          padding: 1.5,
          paddingRight: 6,
          maxHeight: 320,
          overflow: 'auto',
          fontFamily: 'ui-monospace, monospace',
          fontSize: '0.8125rem',
          lineHeight: 1.6,
          backgroundColor: 'action.hover',
          borderRadius: 1,
          whiteSpace: 'pre-wrap',
          wordBreak: 'break-word',
        }}
      >
        {text}
      </Box>
      <Tooltip title={say(secretWords[copy])}>
        <IconButton
          size="small"
          aria-label={`${say(secretWords.copy)}: ${label}`}
          onClick={() => void copyText()}
          onBlur={() => setCopy('copy')}
          sx={{ position: 'absolute', top: 6, right: 6 }}
        >
          <ContentCopy fontSize="small" />
        </IconButton>
      </Tooltip>
    </Box>
  );
}
