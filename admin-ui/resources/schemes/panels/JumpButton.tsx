import ButtonBase from '@mui/material/ButtonBase';
import type { ReactNode } from 'react';

/** A piece of text that leads to its line. */
export function JumpButton({ onJump, children }: { readonly onJump: () => void; readonly children: ReactNode }) {
  return (
    <ButtonBase
      onClick={onJump}
      sx={{
        font: 'inherit',
        textAlign: 'left',
        display: 'inline',
        verticalAlign: 'baseline',
        color: 'primary.main',
        '&:hover': { textDecoration: 'underline' },
      }}
    >
      {children}
    </ButtonBase>
  );
}
