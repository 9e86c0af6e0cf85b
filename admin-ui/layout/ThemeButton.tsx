import DarkMode from '@mui/icons-material/DarkModeOutlined';
import LightMode from '@mui/icons-material/LightModeOutlined';
import IconButton from '@mui/material/IconButton';
import { useTheme as useMuiTheme } from '@mui/material/styles';
import Tooltip from '@mui/material/Tooltip';
import { useTheme } from 'react-admin';
import { appWords } from '../app-words.js';
import { useSay } from '../i18n/use-say.js';

/** Changes between light and dark; the choice is remembered, before it the system's setting counts. */
export function ThemeButton() {
  const say = useSay();
  const [, setTheme] = useTheme();
  const isDark = useMuiTheme().palette.mode === 'dark';
  const label = say(isDark ? appWords.lightTheme : appWords.darkTheme);
  return (
    <Tooltip title={label}>
      <IconButton aria-label={label} color="inherit" size="small" onClick={() => setTheme(isDark ? 'light' : 'dark')}>
        {isDark ? <LightMode fontSize="small" /> : <DarkMode fontSize="small" />}
      </IconButton>
    </Tooltip>
  );
}
