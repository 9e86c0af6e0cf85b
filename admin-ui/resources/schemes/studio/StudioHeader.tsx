import Article from '@mui/icons-material/ArticleOutlined';
import VerticalSplit from '@mui/icons-material/VerticalSplitOutlined';
import ViewSidebar from '@mui/icons-material/ViewSidebarOutlined';
import Box from '@mui/material/Box';
import MuiLink from '@mui/material/Link';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Typography from '@mui/material/Typography';
import { Link } from 'react-admin';
import { api, dataOf } from '../../../api/api.js';
import { useLoaded } from '../../../api/use-loaded.js';
import { useSay } from '../../../i18n/use-say.js';
import { StateChip } from '../../../states/StateChip.js';
import type { SaveState } from '../draft/draft-keeper.js';
import { amendmentWords } from '../review/amendment-words.js';
import { VERSION_BADGES } from '../scheme.js';
import { schemeWords } from '../scheme-words.js';
import { SaveLabel } from './SaveLabel.js';
import { StepButtons } from './StepButtons.js';
import { useStudio } from './studio-context.js';
import { studioWords } from './studio-words.js';

export type Layout = 'both' | 'text' | 'panel';

export interface StudioHeaderProps {
  readonly title: string;
  readonly save: SaveState;
  readonly layout: Layout;
  readonly onLayout: (layout: Layout) => void;
  readonly onStep: () => void;
}

/** What is open, in which state, whether it is saved, and the step that comes next. */
export function StudioHeader({ title, save, layout, onLayout, onStep }: StudioHeaderProps) {
  const say = useSay();
  const { version, canEdit } = useStudio();
  const badge = VERSION_BADGES[version.state];
  const { data: amendment } = useLoaded(
    () => dataOf(api.GET('/api/scheme-versions/{id}/amendment', { params: { path: { id: version.id } } })),
    [version.id, version.state],
  );
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 2, rowGap: 1 }}>
      <Box sx={{ flex: '1 1 360px', minWidth: 0 }}>
        <Typography variant="h1" sx={{ fontSize: '1.2rem' }}>
          {title}
        </Typography>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, alignItems: 'center' }}>
          <MuiLink component={Link} to={`/schemes/${encodeURIComponent(version.scheme)}`} variant="body2">
            {version.scheme} · {say(schemeWords.number({ number: version.number }))}
          </MuiLink>
          {amendment === null || amendment.number === 0 ? null : (
            <Typography variant="body2" component="span">
              {say(amendmentWords.number(amendment))}
            </Typography>
          )}
          <Typography variant="body2" component="span">
            <StateChip tone={badge.tone} label={say(badge.label)} />
          </Typography>
          {canEdit ? <SaveLabel save={save} /> : null}
        </Box>
      </Box>
      <ToggleButtonGroup
        exclusive
        size="small"
        value={layout}
        aria-label={say(studioWords.layout)}
        onChange={(_, wanted: Layout | null) => (wanted === null ? undefined : onLayout(wanted))}
      >
        <ToggleButton value="text" aria-label={say(studioWords.textOnly)} title={say(studioWords.textOnly)}>
          <Article fontSize="small" />
        </ToggleButton>
        <ToggleButton value="both" aria-label={say(studioWords.both)} title={say(studioWords.both)}>
          <VerticalSplit fontSize="small" />
        </ToggleButton>
        <ToggleButton value="panel" aria-label={say(studioWords.panelOnly)} title={say(studioWords.panelOnly)}>
          <ViewSidebar fontSize="small" />
        </ToggleButton>
      </ToggleButtonGroup>
      <StepButtons save={save} onStep={onStep} />
    </Box>
  );
}
