import type { ThemeOptions } from '@mui/material';
import { DARK, FONTS, LIGHT, type Palette, RADIUS, SPACING } from './tokens.js';

/** The look of everything, by day. */
export const lightTheme: ThemeOptions = themeOf('light', LIGHT);
/** And by night. */
export const darkTheme: ThemeOptions = themeOf('dark', DARK);

function themeOf(mode: 'light' | 'dark', palette: Palette): ThemeOptions {
  const { ground, surface, muted, line, outline, ink, inkSoft, accent, onAccent, accentSoft, good, warn, bad } =
    palette;
  const focus = { outline: `2px solid ${accent}`, outlineOffset: 2 };
  const plain = (main: string) => ({ main, contrastText: mode === 'light' ? '#ffffff' : '#14181a' });
  return {
    spacing: SPACING,
    shape: { borderRadius: RADIUS },
    palette: {
      mode,
      // By default a button under the pointer is so dark at night that its words are hard to read.
      tonalOffset: 0.1,
      background: { default: ground, paper: surface },
      primary: { main: accent, contrastText: onAccent },
      secondary: { main: accent, contrastText: onAccent },
      success: plain(good),
      warning: plain(warn),
      error: plain(bad),
      info: plain(accent),
      text: { primary: ink, secondary: inkSoft, disabled: inkSoft },
      divider: line,
      action: { hover: muted, selected: accentSoft, disabled: inkSoft, disabledBackground: muted },
    },
    typography: {
      fontFamily: FONTS,
      fontSize: 14,
      h1: { fontSize: '1.375rem', fontWeight: 600, lineHeight: 1.4 },
      h2: { fontSize: '1.0625rem', fontWeight: 600, lineHeight: 1.5 },
      h3: { fontSize: '0.9375rem', fontWeight: 600, lineHeight: 1.5 },
      h6: { fontSize: '1.0625rem', fontWeight: 600, lineHeight: 1.5 },
      body1: { fontSize: '0.9375rem', lineHeight: 1.7 },
      body2: { fontSize: '0.875rem', lineHeight: 1.65 },
      button: { textTransform: 'none', fontWeight: 500, letterSpacing: 0 },
      caption: { fontSize: '0.8125rem', lineHeight: 1.6 },
    },
    components: {
      MuiCssBaseline: {
        styleOverrides: {
          ':focus-visible': focus,
          a: { color: accent },
          '@media (prefers-reduced-motion: reduce)': { '*, ::before, ::after': { transition: 'none !important' } },
        },
      },
      MuiButtonBase: { defaultProps: { disableRipple: true }, styleOverrides: { root: { '&:focus-visible': focus } } },
      MuiButton: {
        defaultProps: { disableElevation: true },
        styleOverrides: { root: { paddingInline: 14, whiteSpace: 'nowrap' } },
      },
      MuiPaper: { styleOverrides: { root: { backgroundImage: 'none' } } },
      MuiCard: { defaultProps: { variant: 'outlined' } },
      MuiLink: { defaultProps: { underline: 'hover' } },
      MuiTextField: { defaultProps: { variant: 'outlined', size: 'small' } },
      MuiFormControl: { defaultProps: { variant: 'outlined', size: 'small' } },
      MuiOutlinedInput: {
        styleOverrides: { root: { backgroundColor: surface }, notchedOutline: { borderColor: outline } },
      },
      // What was chosen is shown whole.
      MuiSelect: { styleOverrides: { select: { whiteSpace: 'normal' } } },
      MuiInputLabel: { styleOverrides: { root: { color: inkSoft } } },
      MuiFormHelperText: { styleOverrides: { root: { marginInline: 2, fontSize: '0.8125rem' } } },
      MuiTableCell: {
        styleOverrides: {
          root: { borderColor: line, padding: '9px 16px' },
          head: { fontWeight: 600, color: inkSoft, backgroundColor: surface, whiteSpace: 'nowrap' },
        },
      },
      MuiTableRow: {
        styleOverrides: {
          root: {
            'tbody &:last-child > *': { borderBottom: 0 },
            // The pointer would mix both grounds, on which soft text is hard to read.
            '&.Mui-selected, &.Mui-selected:hover': { backgroundColor: accentSoft },
          },
        },
      },
      MuiChip: { defaultProps: { size: 'small' }, styleOverrides: { root: { borderRadius: 6 } } },
      MuiDialogActions: { styleOverrides: { root: { padding: '8px 24px 20px' } } },
      MuiTooltip: { defaultProps: { arrow: true } },
    },
  };
}
