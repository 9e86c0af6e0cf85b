/** Tables with all their lines, as in official annexes. */
export const RULED_TABLE = {
  borderCollapse: 'collapse',
  width: '100%',
  fontSize: '0.8125rem',
  '& th, & td': {
    border: 1,
    borderColor: 'divider',
    padding: '5px 8px',
    verticalAlign: 'top',
    textAlign: 'left',
    lineHeight: 1.55,
  },
  '& thead th': { backgroundColor: 'action.hover', fontWeight: 600, whiteSpace: 'nowrap' },
  '& caption': {
    captionSide: 'top',
    textAlign: 'left',
    fontWeight: 600,
    fontSize: '0.9375rem',
    paddingBottom: 1,
    color: 'text.primary',
  },
} as const;
