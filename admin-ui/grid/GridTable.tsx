import { styled } from '@mui/material/styles';
import { DARK, LIGHT, type Palette, TABULAR } from '../theme/tokens.js';

declare module 'react' {
  interface CSSProperties {
    '--grid-columns'?: string;
  }
}

/** The columns, as one rule for all rows: the row's title takes what is left. Set on the table. */
export const COLUMNS = '--grid-columns';

/**
 * The look of a grid: one style for the whole table, since cells are many. Each row is laid out by itself, and one that is out of
 * sight not at all (`content-visibility`), so that a key costs as much in 300 rows as in 20. It stays a table for those who listen.
 */
export const GridTable = styled('table')(({ theme }) => lookOf(theme.palette.mode === 'dark' ? DARK : LIGHT));

function lookOf(colours: Palette) {
  const { surface, muted, line, outline, ink, inkSoft, accent, accentSoft, good, warn, bad } = colours;
  return {
    ...TABULAR,
    display: 'block',
    width: '100%',
    backgroundColor: surface,
    color: ink,
    fontSize: '0.875rem',
    lineHeight: 1.55,
    'thead, tbody': { display: 'block' },
    tr: { display: 'grid', gridTemplateColumns: `var(${COLUMNS})` },
    'tbody > tr': {
      contentVisibility: 'auto',
      containIntrinsicBlockSize: 'auto 64px',
      // Below the headings, which stay.
      scrollMarginTop: 33,
    },
    'th, td': {
      boxSizing: 'border-box',
      minWidth: 0,
      borderBottom: `1px solid ${line}`,
      borderRight: `1px solid ${line}`,
      padding: '6px 8px',
      textAlign: 'left',
      overflowWrap: 'anywhere',
      fontWeight: 400,
    },
    'th:last-child, td:last-child': { borderRight: 0 },
    thead: { position: 'sticky', top: 0, zIndex: 2 },
    'thead th': {
      backgroundColor: surface,
      color: inkSoft,
      fontWeight: 600,
      fontSize: '0.8125rem',
      borderBottom: `1px solid ${outline}`,
    },
    'tr.group': { containIntrinsicBlockSize: 'auto 34px' },
    'tr.group th': {
      gridColumn: '1 / -1',
      borderRight: 0,
      backgroundColor: muted,
      fontWeight: 600,
      fontSize: '0.8125rem',
    },
    'tr.here > th': { boxShadow: `inset 3px 0 0 ${accent}` },
    'th .title': { display: 'block' },
    'th .full': { display: 'block', color: inkSoft, fontSize: '0.8125rem' },
    'td.number, td.shown': { textAlign: 'right' },
    'td.shown': { color: inkSoft },
    'td.number, td.text': { cursor: 'cell' },
    'td[aria-selected=true]': { backgroundColor: accentSoft },
    'td[aria-readonly=true].number, td[aria-readonly=true].text': { backgroundColor: muted, color: inkSoft },
    'td[data-differs=true]': { boxShadow: `inset -3px 0 0 ${warn}` },
    'tr.refused td.number, tr.conflict td.number': { boxShadow: `inset 0 0 0 1px ${bad}` },
    'td.number, td.text, td.shown': { position: 'relative', minHeight: 34 },
    'td > input, td > select': {
      position: 'absolute',
      top: 0,
      left: 0,
      width: '100%',
      height: 33,
      padding: '6px 8px',
      border: 0,
      boxSizing: 'border-box',
      font: 'inherit',
      textAlign: 'inherit',
      color: ink,
      backgroundColor: 'transparent',
      outline: 'none',
    },
    // The whole cell is framed, so that the text stays where it stood in a tall row.
    'td[aria-selected=true]:has(> input), td[aria-selected=true]:has(> select)': {
      backgroundColor: surface,
      outline: `2px solid ${accent}`,
      outlineOffset: -2,
    },
    'td > select': { textAlign: 'left' },
    'td.state': { fontSize: '0.8125rem', color: inkSoft, padding: '6px 8px' },
    'td.state .word': { display: 'block', whiteSpace: 'nowrap' },
    'td.state .icon': { display: 'inline-block', width: '1.25em' },
    'td.state .why, td.state .differs': { display: 'block' },
    'td.state .differs': { color: warn },
    'tr.saved td.state .word': { color: good },
    'tr.refused td.state, tr.conflict td.state, tr.returned td.state .word': { color: bad },
    'tr.unreachable td.state .word': { color: warn },
    'td.state button': {
      display: 'block',
      width: '100%',
      marginTop: 4,
      padding: '2px 4px',
      font: 'inherit',
      textAlign: 'left',
      color: ink,
      backgroundColor: surface,
      border: `1px solid ${outline}`,
      borderRadius: 4,
      cursor: 'pointer',
    },
  } as const;
}
