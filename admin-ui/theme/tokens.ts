/** The colours of one theme; text on `surface` and `ground` has a contrast of at least 4.5 : 1 (WCAG 2.1 AA). */
export interface Palette {
  /** Behind everything. */
  readonly ground: string;
  /** Cards, tables, the menu. */
  readonly surface: string;
  /** Rows under the pointer, quiet blocks. */
  readonly muted: string;
  readonly line: string;
  /** Borders of what can be filled in: 3 : 1. */
  readonly outline: string;
  readonly ink: string;
  readonly inkSoft: string;
  /** What can be acted on: buttons, links, the place in the menu. */
  readonly accent: string;
  readonly onAccent: string;
  readonly accentSoft: string;
  /** The seal: the one warm colour. */
  readonly seal: string;
  readonly good: string;
  readonly warn: string;
  readonly bad: string;
}

export const LIGHT: Palette = {
  ground: '#f5f4f0',
  surface: '#ffffff',
  muted: '#efeee9',
  line: '#dfddd5',
  outline: '#85877f',
  ink: '#20261f',
  inkSoft: '#585f57',
  accent: '#1f5d57',
  onAccent: '#ffffff',
  accentSoft: '#e1edea',
  seal: '#a33b2b',
  good: '#2c6a37',
  warn: '#8a5300',
  bad: '#a8261c',
};

export const DARK: Palette = {
  ground: '#14181a',
  surface: '#1c2224',
  muted: '#252c2e',
  line: '#343c3e',
  outline: '#7d878a',
  ink: '#e9ece8',
  inkSoft: '#a9b2ae',
  accent: '#86c9bd',
  onAccent: '#0d2421',
  accentSoft: '#203835',
  seal: '#c2553f',
  good: '#8fcf97',
  warn: '#e5b567',
  bad: '#f0958a',
};

/** Chinese first where a machine has several: screens of Windows, macOS and Linux in offices. */
export const FONTS =
  '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "Segoe UI", system-ui, sans-serif';

/** Figures that stand below each other. */
export const TABULAR = { fontVariantNumeric: 'tabular-nums' } as const;

export const RADIUS = 8;
/** Pixels; MUI's spacing counts in them. */
export const SPACING = 8;
/** Width of the menu beside the page, in pixels. */
export const MENU_WIDTH = 232;
