import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useSay } from '../../../i18n/use-say.js';
import { useStudio } from '../studio/studio-context.js';
import { PanelNote, PanelWaits } from './PanelNote.js';
import { ProblemLine } from './ProblemLine.js';
import { panelWords } from './panel-words.js';

/** Everything that is wrong, where, why, and what to do; what is kept all the same, and why. */
export function ProblemsPanel() {
  const say = useSay();
  const { checked } = useStudio();
  const { answer, isCurrent } = checked;
  if (answer === null) return <PanelWaits />;
  const { diagnostics, acknowledged } = answer;
  const count = (severity: string): number => diagnostics.filter((each) => each.severity === severity).length;
  const counts = { errors: count('error'), warnings: count('warning'), infos: count('info') };
  return (
    <>
      {isCurrent ? null : <PanelWaits />}
      <Box sx={{ padding: '10px 16px', borderBottom: 1, borderColor: 'divider' }}>
        <Typography variant="body2" role="status" sx={{ fontWeight: 600 }}>
          {diagnostics.length === 0 ? say(panelWords.noProblems) : say(panelWords.counts(counts))}
        </Typography>
        {diagnostics.length === 0 ? null : (
          <Typography variant="caption" color="text.secondary">
            {say(panelWords.problemsAbout)}
          </Typography>
        )}
      </Box>
      <Box component="ol" sx={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {diagnostics.map((diagnostic) => (
          <ProblemLine
            key={`${diagnostic.code} ${diagnostic.path.join('.')} ${diagnostic.place?.offset}`}
            diagnostic={diagnostic}
          />
        ))}
      </Box>
      {acknowledged.length === 0 ? null : (
        <Box sx={{ padding: 2 }}>
          <Typography variant="h3" component="h2">
            {say(panelWords.acknowledged)}
          </Typography>
          <Box component="ul" sx={{ margin: 0, paddingLeft: 2.5 }}>
            {acknowledged.map(({ message, reason, line }) => (
              <Typography component="li" variant="body2" key={`${line} ${message.en}`}>
                {line === null ? '' : `${say(panelWords.line({ line }))}：`}
                {say(message)} — {reason}
              </Typography>
            ))}
          </Box>
        </Box>
      )}
      {diagnostics.length + acknowledged.length === 0 ? <PanelNote text={say(panelWords.noProblems)} /> : null}
    </>
  );
}
