import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';

/** What is known of something, a line each: a list of {@link Fact}s. */
export function Facts({ children }: { readonly children: ReactNode }) {
  return (
    <Box
      component="dl"
      sx={{
        margin: 0,
        padding: 2,
        paddingTop: 0,
        display: 'grid',
        gridTemplateColumns: { sm: 'max-content 1fr' },
        columnGap: 3,
        rowGap: { xs: 0.25, sm: 1 },
      }}
    >
      {children}
    </Box>
  );
}

/** One line: what it is, and its value. */
export function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <>
      <Typography component="dt" variant="body2" color="text.secondary">
        {label}
      </Typography>
      <Typography
        component="dd"
        variant="body2"
        sx={{ margin: 0, marginBottom: { xs: 1, sm: 0 }, wordBreak: 'break-word' }}
      >
        {children}
      </Typography>
    </>
  );
}
