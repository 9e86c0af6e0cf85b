import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';

/** Some inputs of the sample under one name. */
export function SampleGroup({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Box component="fieldset" sx={{ border: 0, margin: 0, padding: '0 0 8px', minWidth: 0 }}>
      <Typography
        component="legend"
        variant="body2"
        sx={{ width: '100%', padding: '6px 12px', fontWeight: 600, backgroundColor: 'action.hover' }}
      >
        {title}
      </Typography>
      {children}
    </Box>
  );
}
