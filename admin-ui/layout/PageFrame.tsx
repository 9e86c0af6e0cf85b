import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { type ReactNode, useEffect } from 'react';
import { appWords } from '../app-words.js';
import { useSay } from '../i18n/use-say.js';

export interface PageFrameProps {
  /** The one `h1` of the page, also in the title of the window. */
  readonly title: string;
  /** One sentence: what the page is for. */
  readonly about?: string;
  /** Buttons at the right of the title. */
  readonly actions?: ReactNode;
  /** Pixels; wide pages such as grids leave it out. */
  readonly maxWidth?: number;
  readonly children: ReactNode;
}

/** Title, actions and content of a page, aligned the same way everywhere. */
export function PageFrame({ title, about, actions, maxWidth, children }: PageFrameProps) {
  const say = useSay();
  const product = say(appWords.name);
  useEffect(() => {
    document.title = `${title} · ${product}`;
  }, [title, product]);
  return (
    <Box sx={{ maxWidth: maxWidth ?? 1440 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: 2, marginBottom: 2.5 }}>
        <Box sx={{ flex: '1 1 320px', minWidth: 0 }}>
          <Typography variant="h1">{title}</Typography>
          {about === undefined ? null : (
            <Typography variant="body2" color="text.secondary" sx={{ marginTop: 0.5, maxWidth: 720 }}>
              {about}
            </Typography>
          )}
        </Box>
        {actions === undefined ? null : <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>{actions}</Box>}
      </Box>
      {children}
    </Box>
  );
}
