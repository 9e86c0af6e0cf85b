import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { LinkBase } from 'react-admin';
import type { MenuEntry } from '../feature.js';
import { useSay } from '../i18n/use-say.js';
import { homeWords } from './home-words.js';

/** Where somebody can go, each with what it is for. */
export function StartingPoints({ entries }: { readonly entries: readonly MenuEntry[] }) {
  const say = useSay();
  return (
    <section aria-labelledby="starting-points">
      <Typography variant="h2" id="starting-points" sx={{ marginBottom: 1.5 }}>
        {say(homeWords.nothingTitle)}
      </Typography>
      <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'repeat(auto-fill, minmax(min(240px, 100%), 1fr))' }}>
        {entries.map(({ to, label, about, Icon }) => (
          <Box
            key={to}
            component={LinkBase}
            to={to}
            sx={{
              display: 'flex',
              gap: 1.5,
              padding: 2,
              border: 1,
              borderColor: 'divider',
              borderRadius: 1,
              backgroundColor: 'background.paper',
              color: 'text.primary',
              textDecoration: 'none',
              '&:hover': { borderColor: 'primary.main' },
            }}
          >
            <Box sx={{ color: 'primary.main', lineHeight: 1, paddingTop: 0.25 }}>
              <Icon fontSize="small" />
            </Box>
            <Box>
              <Typography sx={{ fontWeight: 600 }}>{say(label)}</Typography>
              <Typography variant="body2" color="text.secondary">
                {say(about)}
              </Typography>
            </Box>
          </Box>
        ))}
      </Box>
    </section>
  );
}
