import Box from '@mui/material/Box';

/** How a state is meant: nothing special, under way, well, needs somebody, wrong. */
export type Tone = 'plain' | 'active' | 'good' | 'warn' | 'bad';

const COLOURS: Readonly<Record<Tone, string>> = {
  plain: 'text.secondary',
  active: 'primary.main',
  good: 'success.main',
  warn: 'warning.main',
  bad: 'error.main',
};

/** The state of something: a dot and a word, so that nobody has to tell colours apart. */
export function StateChip({ tone, label }: { readonly tone: Tone; readonly label: string }) {
  const color = COLOURS[tone];
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.75, color, whiteSpace: 'nowrap' }}>
      <Box
        component="span"
        aria-hidden
        sx={{
          width: 8,
          height: 8,
          borderRadius: '50%',
          border: '2px solid',
          borderColor: color,
          backgroundColor: tone === 'plain' ? 'transparent' : color,
        }}
      />
      {label}
    </Box>
  );
}
