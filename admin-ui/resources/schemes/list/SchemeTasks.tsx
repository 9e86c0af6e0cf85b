import Box from '@mui/material/Box';
import MuiLink from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { Link } from 'react-admin';
import { useMay } from '../../../access/use-may.js';
import { api, dataOf } from '../../../api/api.js';
import { useLoaded } from '../../../api/use-loaded.js';
import { useFormat } from '../../../i18n/use-format.js';
import { useSay } from '../../../i18n/use-say.js';
import { Panel } from '../../../layout/Panel.js';
import { StateChip } from '../../../states/StateChip.js';
import { type SchemeSummary, VERSION_BADGES, versionAddress } from '../scheme.js';
import { schemeWords } from '../scheme-words.js';

/** What waits on the home page: schemes in review for those who publish, drafts for those who write. */
export function SchemeTasks() {
  const say = useSay();
  const { minute } = useFormat();
  const { may } = useMay();
  const { data } = useLoaded(() => dataOf(api.GET('/api/schemes')), []);
  const mine = (data?.data ?? []).flatMap((scheme) => taskOf(scheme, may('schemes:publish'), may('schemes:write')));
  if (mine.length === 0) return null;
  return (
    <Panel title={say(schemeWords.tasks)} about={say(schemeWords.tasksAbout)}>
      <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {mine.map(({ scheme, version, badge }) => (
          <Box
            component="li"
            key={version.id}
            sx={{
              display: 'flex',
              flexWrap: 'wrap',
              gap: 2,
              padding: '10px 16px',
              borderTop: 1,
              borderColor: 'divider',
            }}
          >
            <MuiLink component={Link} to={versionAddress(version.id)} sx={{ flex: '1 1 280px' }}>
              {scheme.title ?? scheme.id}
            </MuiLink>
            <StateChip tone={badge.tone} label={say(badge.label)} />
            <Typography variant="body2" color="text.secondary">
              {minute(version.updatedAt)}
            </Typography>
          </Box>
        ))}
      </Box>
    </Panel>
  );
}

/** The version of a scheme that waits for whoever may publish or write. */
function taskOf(scheme: SchemeSummary, publishes: boolean, writes: boolean) {
  const { unpublished: version } = scheme;
  if (version === null) return [];
  if (version.state === 'in_review' && publishes) return [{ scheme, version, badge: VERSION_BADGES.in_review }];
  return version.state === 'draft' && writes ? [{ scheme, version, badge: VERSION_BADGES.draft }] : [];
}
