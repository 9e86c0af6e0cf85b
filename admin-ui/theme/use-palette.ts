import { useTheme } from '@mui/material/styles';
import { DARK, LIGHT, type Palette } from './tokens.js';

/** The colours of the theme on screen. */
export function usePalette(): Palette {
  return useTheme().palette.mode === 'dark' ? DARK : LIGHT;
}
