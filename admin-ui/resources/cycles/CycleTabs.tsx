import Box from '@mui/material/Box';
import { LinkBase } from 'react-admin';
import type { Words } from '../../../dsl/index.js';
import { type Needs, useMay } from '../../access/use-may.js';
import { useSay } from '../../i18n/use-say.js';
import { cycleWords } from './cycle-words.js';

/** A part of the desk of one cycle. */
export type CycleTab = 'overview' | 'progress' | 'assignments' | 'runs' | 'decisions';

const TABS: readonly { readonly tab: CycleTab; readonly path: string; readonly label: Words; readonly needs: Needs }[] =
  [
    { tab: 'overview', path: '', label: cycleWords.overview, needs: 'cycles:read' },
    { tab: 'progress', path: '/progress', label: cycleWords.progress, needs: ['ratings:read', 'cycles:manage'] },
    { tab: 'assignments', path: '/assignments', label: cycleWords.assignments, needs: 'assignments:manage' },
    { tab: 'runs', path: '/runs', label: cycleWords.runs, needs: ['runs:read', 'results:read'] },
    { tab: 'decisions', path: '/decisions', label: cycleWords.decisions, needs: 'decisions:read' },
  ];

/** Leads from one part of a cycle's desk to another. */
export function CycleTabs({ cycle, tab }: { readonly cycle: string; readonly tab: CycleTab }) {
  const say = useSay();
  const { may } = useMay();
  return (
    <Box
      component="nav"
      aria-label={say(cycleWords.tabs)}
      sx={{ display: 'flex', gap: 0.5, borderBottom: 1, borderColor: 'divider', marginBottom: 2.5, overflowX: 'auto' }}
    >
      {TABS.filter(({ needs }) => may(needs)).map(({ tab: other, path, label }) => {
        const isHere = other === tab;
        return (
          <Box
            key={other}
            component={LinkBase}
            to={`/cycles/${cycle}${path}`}
            aria-current={isHere ? 'page' : undefined}
            sx={{
              padding: '8px 14px',
              whiteSpace: 'nowrap',
              textDecoration: 'none',
              color: isHere ? 'primary.main' : 'text.secondary',
              fontWeight: isHere ? 600 : 400,
              borderBottom: '2px solid',
              borderColor: isHere ? 'primary.main' : 'transparent',
              outlineOffset: '-2px',
              '&:hover': { color: 'primary.main' },
            }}
          >
            {say(label)}
          </Box>
        );
      })}
    </Box>
  );
}
