import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';

export interface NextStepProps {
  readonly title: string;
  /** What to do now, in a sentence. */
  readonly about: string;
  /** The button that does it. */
  readonly action?: ReactNode;
}

/** Stands where there is nothing to show: no page is empty without a next step. */
export function NextStep({ title, about, action }: NextStepProps) {
  return (
    <Box
      sx={{
        border: 1,
        borderColor: 'divider',
        borderRadius: 1,
        backgroundColor: 'background.paper',
        padding: { xs: 3, sm: 5 },
        textAlign: 'center',
      }}
    >
      <Typography variant="h2">{title}</Typography>
      <Typography variant="body2" color="text.secondary" sx={{ marginTop: 1, marginInline: 'auto', maxWidth: 520 }}>
        {about}
      </Typography>
      {action === undefined ? null : <Box sx={{ marginTop: 2.5 }}>{action}</Box>}
    </Box>
  );
}
