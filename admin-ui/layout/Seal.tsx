import Box from '@mui/material/Box';
import { usePalette } from '../theme/use-palette.js';

/** The mark of the product: a red seal with 衡. */
export function Seal({ size }: { readonly size: number }) {
  const { seal } = usePalette();
  return (
    <Box
      aria-hidden
      sx={{
        width: size,
        height: size,
        borderRadius: `${Math.round(size / 6)}px`,
        backgroundColor: seal,
        color: '#ffffff',
        display: 'grid',
        placeItems: 'center',
        flexShrink: 0,
        fontSize: size * 0.62,
        fontWeight: 600,
        lineHeight: 1,
      }}
    >
      衡
    </Box>
  );
}
