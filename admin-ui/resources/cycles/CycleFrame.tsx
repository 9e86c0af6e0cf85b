import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useParams } from 'react-admin';
import { api, dataOf } from '../../api/api.js';
import { useLoaded } from '../../api/use-loaded.js';
import { useSay } from '../../i18n/use-say.js';
import { PageFrame } from '../../layout/PageFrame.js';
import { PageLoading } from '../../layout/Shell.js';
import { StateChip } from '../../states/StateChip.js';
import { type CycleTab, CycleTabs } from './CycleTabs.js';
import { CYCLE_TONES, type Cycle } from './cycle.js';
import { cycleWords } from './cycle-words.js';
import type { SchemeNames } from './scheme/scheme-names.js';
import { useSchemeNames } from './scheme/use-scheme-names.js';

/** What the parts of a cycle's desk know of it. */
export interface CycleContent {
  readonly cycle: Cycle;
  /** How its scheme calls things. */
  readonly names: SchemeNames;
  /** Asks for the cycle again, after a change. */
  readonly reload: () => void;
}

export interface CycleFrameProps {
  readonly tab: CycleTab;
  /** Buttons at the right of the title. */
  readonly actions?: (content: CycleContent) => ReactNode;
  readonly children: (content: CycleContent) => ReactNode;
}

/** One part of the desk of the cycle whose id stands in the address as `id`: its name, its state, the other parts. */
export function CycleFrame({ tab, actions, children }: CycleFrameProps) {
  const { id = '' } = useParams();
  const say = useSay();
  const {
    data: cycle,
    error,
    reload,
  } = useLoaded(() => dataOf(api.GET('/api/cycles/{id}', { params: { path: { id } } })), [id]);
  const names = useSchemeNames(cycle?.scheme ?? null, cycle?.schemeHash ?? null);
  if (error !== null && cycle === null) return <Alert severity="error">{error.message}</Alert>;
  if (cycle === null) return <PageLoading />;
  const content = { cycle, names, reload };
  return (
    <PageFrame title={cycle.name} {...(actions === undefined ? {} : { actions: actions(content) })}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, marginTop: -1.5, marginBottom: 1.5 }}>
        <StateChip tone={CYCLE_TONES[cycle.state]} label={say(cycleWords[cycle.state])} />
        <Typography variant="body2" color="text.secondary">
          {cycle.year} · {names.title === '' ? cycle.scheme : names.title}
        </Typography>
      </Box>
      <CycleTabs cycle={cycle.id} tab={tab} />
      {children(content)}
    </PageFrame>
  );
}
