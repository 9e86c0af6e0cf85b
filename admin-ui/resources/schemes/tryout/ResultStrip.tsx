import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useSay } from '../../../i18n/use-say.js';
import { TABULAR } from '../../../theme/tokens.js';
import type { TriedOut } from '../language/questions.js';
import { PanelWaits } from '../panels/PanelNote.js';
import { tryWords } from './try-words.js';

/** Total, rank and tier of the sample unit; it stays in view. */
export function ResultStrip({ tried, isCurrent }: { readonly tried: TriedOut | null; readonly isCurrent: boolean }) {
  const say = useSay();
  const result = tried?.result ?? null;
  const figures = [
    { label: say(tryWords.total), value: result?.total ?? null },
    { label: say(tryWords.rank), value: result?.rank ?? null },
    { label: say(tryWords.tier), value: tried?.tierLabel ?? null },
  ];
  const missing = result?.missing.length ?? 0;
  return (
    <Box
      role="status"
      sx={{
        position: 'sticky',
        top: 0,
        zIndex: 2,
        backgroundColor: 'background.paper',
        borderBottom: 1,
        borderColor: 'divider',
      }}
    >
      <Box sx={{ display: 'flex', gap: 4, padding: '10px 16px', alignItems: 'baseline' }}>
        {figures.map(({ label, value }) => (
          <Box key={label}>
            <Typography variant="caption" color="text.secondary" component="div">
              {label}
            </Typography>
            <Typography variant="h2" component="div" sx={{ ...TABULAR, whiteSpace: 'nowrap' }}>
              {value ?? say(tryWords.open)}
            </Typography>
          </Box>
        ))}
        {missing === 0 ? null : (
          <Typography variant="body2" sx={{ color: 'warning.main' }}>
            {say(tryWords.missing({ count: missing }))}
          </Typography>
        )}
      </Box>
      <Box sx={{ height: 2 }}>{isCurrent ? null : <PanelWaits />}</Box>
    </Box>
  );
}
