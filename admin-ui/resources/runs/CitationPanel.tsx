import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useFormat } from '../../i18n/use-format.js';
import { useSay } from '../../i18n/use-say.js';
import { Panel } from '../../layout/Panel.js';
import type { Run } from './run.js';
import { runWords } from './run-words.js';

/** What makes a run citable, and what was accepted before it. */
export function CitationPanel({ run }: { readonly run: Run }) {
  const say = useSay();
  const { minute } = useFormat();
  const lines = [
    [say(runWords.inputsAt), minute(run.inputsAt)],
    [say(runWords.schemeHash), run.schemeHash],
    [say(runWords.inputsHash), run.inputsHash ?? '—'],
    [say(runWords.resultsHash), run.resultsHash ?? '—'],
    [say(runWords.accepted), run.accepted.length === 0 ? '—' : run.accepted.join(', ')],
    [say(runWords.releaseNote), run.releaseNote ?? '—'],
  ] as const;
  return (
    <Panel title={say(runWords.citation)}>
      <Box
        component="dl"
        sx={{
          display: 'grid',
          gridTemplateColumns: 'max-content 1fr',
          columnGap: 2,
          rowGap: 0.5,
          margin: 0,
          padding: 2,
          paddingTop: 0,
        }}
      >
        {lines.map(([label, value]) => (
          <Box key={label} sx={{ display: 'contents' }}>
            <Typography component="dt" variant="body2" color="text.secondary">
              {label}
            </Typography>
            <Typography component="dd" variant="body2" sx={{ margin: 0, overflowWrap: 'anywhere' }}>
              {value}
            </Typography>
          </Box>
        ))}
      </Box>
    </Panel>
  );
}
