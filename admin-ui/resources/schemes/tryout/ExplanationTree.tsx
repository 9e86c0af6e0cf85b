import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useSay } from '../../../i18n/use-say.js';
import type { ExplanationLine } from './explanation-tree.js';
import { tryWords } from './try-words.js';

/** Levels that are open when it is first shown. */
const OPEN = 3;

/** The explanation of a unit; what explains a line opens below it. */
export function ExplanationTree({ lines }: { readonly lines: readonly ExplanationLine[] }) {
  const say = useSay();
  if (lines.length === 0) return null;
  return (
    <Box component="section" sx={{ '& summary': { cursor: 'pointer' }, fontSize: '0.875rem', lineHeight: 1.7 }}>
      <Typography variant="h3" component="h2" sx={{ marginBottom: 0.5 }}>
        {say(tryWords.explanation)}
      </Typography>
      <Lines lines={lines} depth={0} />
    </Box>
  );
}

function Lines({ lines, depth }: { readonly lines: readonly ExplanationLine[]; readonly depth: number }) {
  return (
    <Box component="ul" sx={{ listStyle: 'none', margin: 0, paddingLeft: depth === 0 ? 0 : 2 }}>
      {lines.map(({ text, children }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no name; they stay open at their place while one types
        <li key={index}>
          {children.length === 0 ? (
            <Box sx={{ paddingLeft: 2 }}>{text}</Box>
          ) : (
            <details open={depth < OPEN}>
              <summary>{text}</summary>
              <Lines lines={children} depth={depth + 1} />
            </details>
          )}
        </li>
      ))}
    </Box>
  );
}
