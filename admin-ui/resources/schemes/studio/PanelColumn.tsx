import Box from '@mui/material/Box';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { type ComponentType, useId } from 'react';
import { useSay } from '../../../i18n/use-say.js';
import { FormPanel } from '../form/FormPanel.js';
import { OutlinePanel } from '../panels/OutlinePanel.js';
import { ProblemsPanel } from '../panels/ProblemsPanel.js';
import { TablePanel } from '../panels/TablePanel.js';
import { CasesPanel } from '../review/CasesPanel.js';
import { ClausesPanel } from '../review/ClausesPanel.js';
import { ComparePanel } from '../review/ComparePanel.js';
import { NewYearPanel } from '../review/NewYearPanel.js';
import { ReviewPanel } from '../review/ReviewPanel.js';
import { isCopy } from '../scheme.js';
import { TryPanel } from '../tryout/TryPanel.js';
import { type Studio, useStudio } from './studio-context.js';
import { studioWords } from './studio-words.js';

const PANELS = {
  table: TablePanel,
  form: FormPanel,
  problems: ProblemsPanel,
  tryOut: TryPanel,
  cases: CasesPanel,
  clauses: ClausesPanel,
  compare: ComparePanel,
  outline: OutlinePanel,
  newYear: NewYearPanel,
  review: ReviewPanel,
} as const satisfies Readonly<Record<string, ComponentType>>;

export type PanelName = keyof typeof PANELS;

export interface PanelColumnProps {
  readonly panel: PanelName;
  readonly onPanel: (panel: PanelName) => void;
}

/** What the text means, looked at from one side at a time. */
export function PanelColumn({ panel, onPanel }: PanelColumnProps) {
  const say = useSay();
  const id = useId();
  const studio = useStudio();
  const names = namesOf(studio);
  const shown = names.includes(panel) ? panel : 'table';
  const Panel = PANELS[shown];
  const problems = studio.checked.answer?.diagnostics.filter(({ severity }) => severity !== 'info').length ?? 0;
  return (
    <Box
      component="section"
      aria-label={say(studioWords.panels)}
      sx={{
        display: 'flex',
        flexDirection: 'column',
        minHeight: 0,
        minWidth: 0,
        border: 1,
        borderColor: 'divider',
        borderRadius: 1,
        overflow: 'hidden',
        backgroundColor: 'background.paper',
      }}
    >
      <Tabs
        value={shown}
        onChange={(_, wanted: PanelName) => onPanel(wanted)}
        variant="scrollable"
        scrollButtons="auto"
        allowScrollButtonsMobile
        aria-label={say(studioWords.panels)}
        sx={{
          minHeight: 46,
          flexShrink: 0,
          borderBottom: 1,
          borderColor: 'divider',
          '& .MuiTab-root': { minWidth: 0, minHeight: 46, paddingInline: 1 },
          '& .MuiTabs-scrollButtons': { width: 24 },
        }}
      >
        {names.map((name) => (
          <Tab
            key={name}
            value={name}
            id={`${id}-${name}`}
            aria-controls={`${id}-panel`}
            label={`${say(studioWords[name])}${name === 'problems' && problems > 0 ? ` ${problems}` : ''}`}
          />
        ))}
      </Tabs>
      <Box
        role="tabpanel"
        id={`${id}-panel`}
        aria-labelledby={`${id}-${shown}`}
        tabIndex={0}
        sx={{ flex: 1, minHeight: { xs: 320, md: 0 }, overflow: 'auto' }}
      >
        <Panel />
      </Box>
    </Box>
  );
}

/** The panels that have something to say of the version: what must change of a draft that was copied, the review of what is to be published. */
function namesOf({ version }: Studio): readonly PanelName[] {
  const isDraft = version.state === 'draft';
  return [
    ...(version.state === 'in_review' ? (['review'] as const) : []),
    ...(isDraft && isCopy(version) ? (['newYear'] as const) : []),
    'table',
    'form',
    'problems',
    'tryOut',
    'cases',
    'clauses',
    'compare',
    'outline',
    ...(isDraft ? (['review'] as const) : []),
  ];
}
