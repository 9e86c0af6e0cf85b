import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { api, dataOf } from '../../../api/api.js';
import { useLoaded } from '../../../api/use-loaded.js';
import { useSay } from '../../../i18n/use-say.js';
import type { SchemeVersion } from '../scheme.js';
import { AmendedCycle } from './AmendedCycle.js';
import { amendmentWords } from './amendment-words.js';

/** Which amendment a version is, or would be, and whom it would move in the cycles that run by another one. */
export function AmendmentSection({ version }: { readonly version: SchemeVersion }) {
  const say = useSay();
  const { id, revision, state } = version;
  const { data } = useLoaded(
    () => dataOf(api.GET('/api/scheme-versions/{id}/amendment', { params: { path: { id } } })),
    [id, state],
  );
  if (data === null || (data.number === 0 && data.cycles.length === 0)) return null;
  return (
    <Box component="section" sx={{ display: 'grid', gap: 1, minWidth: 0 }}>
      <Typography variant="h3" component="h2">
        {say(data.number === 0 ? amendmentWords.first : amendmentWords.number({ number: data.number }))}
      </Typography>
      <Typography variant="body2">
        {say(data.cycles.length === 0 ? amendmentWords.none : amendmentWords.about)}
      </Typography>
      {data.cycles.map((cycle) => (
        <AmendedCycle key={cycle.id} cycle={cycle} version={id} revision={revision} isShown={state === 'in_review'} />
      ))}
    </Box>
  );
}
