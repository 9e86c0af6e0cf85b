import Box from '@mui/material/Box';
import { useSay } from '../../i18n/use-say.js';
import { TABULAR } from '../../theme/tokens.js';
import { usePalette } from '../../theme/use-palette.js';
import { progressWords } from './progress-words.js';

/** Share of the colour in a full cell: figures on it keep a contrast of 4.5 : 1 in both themes. */
const DEEPEST = 30;

export interface HeatCellProps {
  readonly arrived: number;
  readonly expected: number;
  readonly late: number;
}

/** How much is in, as figures on a colour that deepens with them; a border where something is late. */
export function HeatCell({ arrived, expected, late }: HeatCellProps) {
  const say = useSay();
  const { good, bad, surface } = usePalette();
  if (expected === 0) return '—';
  const share = Math.round((arrived / expected) * DEEPEST);
  return (
    <Box
      component="span"
      sx={{
        ...TABULAR,
        display: 'inline-block',
        minWidth: 84,
        padding: '2px 8px',
        borderRadius: 0.5,
        textAlign: 'right',
        backgroundColor: `color-mix(in srgb, ${good} ${share}%, ${surface})`,
        outline: late > 0 ? `2px solid ${bad}` : 'none',
      }}
    >
      {say(progressWords.share({ arrived, expected }))}
      {late > 0 ? (
        <Box component="span" sx={{ display: 'block', fontSize: '0.75rem' }}>
          {say(progressWords.late)} {late}
        </Box>
      ) : null}
    </Box>
  );
}
