import Button from '@mui/material/Button';
import MuiLink from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Link } from 'react-admin';
import { useMay } from '../../../access/use-may.js';
import { api, dataOf } from '../../../api/api.js';
import { useLoaded } from '../../../api/use-loaded.js';
import { marks } from '../../../i18n/punctuation-words.js';
import { useSay } from '../../../i18n/use-say.js';
import type { Cycle } from '../cycle.js';
import { PreviousDialog } from './PreviousDialog.js';
import { planWords } from './plan-words.js';

/** Which cycle counts as last year. */
export function PreviousLine({ cycle, onChanged }: { readonly cycle: Cycle; readonly onChanged: () => void }) {
  const say = useSay();
  const { may } = useMay();
  const [isChoosing, setChoosing] = useState(false);
  const { previous } = cycle;
  const name = useLoaded(
    async () =>
      previous === null
        ? null
        : (await dataOf(api.GET('/api/cycles/{id}', { params: { path: { id: previous } } }))).name,
    [previous],
  ).data;
  return (
    <Typography variant="body2">
      {say(planWords.previous)}
      {say(marks.colon)}
      {previous === null ? (
        say(planWords.noPrevious)
      ) : (
        <MuiLink component={Link} to={`/cycles/${previous}`}>
          {name ?? '…'}
        </MuiLink>
      )}
      {may('cycles:manage') && cycle.state !== 'archived' ? (
        <Button size="small" onClick={() => setChoosing(true)} sx={{ marginLeft: 1 }}>
          {say(planWords.setPrevious)}
        </Button>
      ) : null}
      {isChoosing ? (
        <PreviousDialog
          cycle={cycle}
          onDone={() => {
            setChoosing(false);
            onChanged();
          }}
          onClose={() => setChoosing(false)}
        />
      ) : null}
    </Typography>
  );
}
