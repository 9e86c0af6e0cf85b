import MenuIcon from '@mui/icons-material/Menu';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { LinkBase } from 'react-admin';
import { appWords } from '../app-words.js';
import { useSay } from '../i18n/use-say.js';
import { AccountMenu } from './AccountMenu.js';
import { LanguageButton } from './LanguageButton.js';
import { Seal } from './Seal.js';
import { ThemeButton } from './ThemeButton.js';

/** The line above everything: home, language, theme, account; on a phone the menu too. */
export function TopBar({ onMenu }: { readonly onMenu: () => void }) {
  const say = useSay();
  return (
    <Box
      component="header"
      sx={{
        height: 56,
        paddingInline: { xs: 1, sm: 2.5 },
        display: 'flex',
        alignItems: 'center',
        gap: { xs: 0.5, sm: 1 },
        borderBottom: 1,
        borderColor: 'divider',
        backgroundColor: 'background.paper',
        position: 'sticky',
        top: 0,
        zIndex: 'appBar',
      }}
    >
      <IconButton
        aria-label={say(appWords.openMenu)}
        onClick={onMenu}
        sx={{ display: { md: 'none' }, color: 'text.primary' }}
      >
        <MenuIcon />
      </IconButton>
      <Box
        component={LinkBase}
        to="/"
        aria-label={`${say(appWords.name)} · ${say(appWords.home)}`}
        sx={{ display: 'flex', alignItems: 'center', gap: 1.25, color: 'text.primary', textDecoration: 'none' }}
      >
        <Seal size={28} />
        <Typography component="span" sx={{ fontWeight: 600, display: { xs: 'none', sm: 'inline' } }}>
          {say(appWords.name)} · {say(appWords.tagline)}
        </Typography>
      </Box>
      <Box sx={{ flex: 1 }} />
      <LanguageButton />
      <ThemeButton />
      <AccountMenu />
    </Box>
  );
}
