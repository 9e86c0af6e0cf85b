import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { type ReactNode, useEffect } from 'react';
import { appWords } from '../app-words.js';
import { useSay } from '../i18n/use-say.js';
import { LanguageButton } from './LanguageButton.js';
import { Seal } from './Seal.js';
import { ThemeButton } from './ThemeButton.js';

/** The frame of pages outside of the shell: signing in, the first password. */
export function EntryFrame({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const say = useSay();
  const product = say(appWords.name);
  useEffect(() => {
    document.title = `${title} · ${product}`;
  }, [title, product]);
  return (
    <Box sx={{ minHeight: '100vh', display: 'flex', flexDirection: 'column', backgroundColor: 'background.default' }}>
      <Box component="header" sx={{ display: 'flex', justifyContent: 'flex-end', gap: 1, padding: 1.5 }}>
        <LanguageButton />
        <ThemeButton />
      </Box>
      <Box
        component="main"
        sx={{ width: '100%', maxWidth: 400, margin: '0 auto', padding: 2, paddingTop: { xs: 3, sm: '10vh' } }}
      >
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5, marginBottom: 3 }}>
          <Seal size={44} />
          <Box>
            <Typography sx={{ fontWeight: 600, fontSize: '1.25rem', lineHeight: 1.3 }}>{product}</Typography>
            <Typography variant="body2" color="text.secondary">
              {say(appWords.tagline)}
            </Typography>
          </Box>
        </Box>
        <Box
          sx={{ border: 1, borderColor: 'divider', borderRadius: 1, backgroundColor: 'background.paper', padding: 3 }}
        >
          <Typography variant="h1" sx={{ marginBottom: 2.5 }}>
            {title}
          </Typography>
          {children}
        </Box>
      </Box>
    </Box>
  );
}
