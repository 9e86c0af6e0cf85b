import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { api, dataOf } from '../../../api/api.js';
import { useLoaded } from '../../../api/use-loaded.js';
import { useSay } from '../../../i18n/use-say.js';
import { PanelWaits } from '../panels/PanelNote.js';
import { amendmentWords } from './amendment-words.js';
import { EffectView } from './EffectView.js';

export interface AmendedCycleProps {
  readonly cycle: {
    readonly id: string;
    readonly name: string;
    readonly units: number;
    readonly number: number | null;
  };
  /** The version that would apply. */
  readonly version: string;
  readonly revision: number;
  /** Whether the effect is computed without being asked for. */
  readonly isShown: boolean;
}

const PER_PAGE = 50;

/** A cycle that runs by another version, and on demand whom this one would move in it. */
export function AmendedCycle({ cycle, version, revision, isShown }: AmendedCycleProps) {
  const say = useSay();
  const [asked, setAsked] = useState(isShown ? revision : null);
  const [shown, setShown] = useState(PER_PAGE);
  const { data, error, isLoading } = useLoaded(
    async () =>
      asked === null
        ? null
        : await dataOf(
            api.GET('/api/scheme-versions/{id}/amendment/effect', {
              params: { path: { id: version }, query: { cycle: cycle.id, perPage: shown } },
            }),
          ),
    [version, cycle.id, asked, shown],
  );
  return (
    <Box
      sx={{ border: 1, borderColor: 'divider', borderRadius: 1, padding: 1.5, display: 'grid', gap: 1, minWidth: 0 }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <Typography variant="body2" sx={{ fontWeight: 600, flex: '1 1 160px', minWidth: 0 }}>
          {say(amendmentWords.cycle(cycle))}
          {cycle.number === null ? '' : `　${say(amendmentWords.by({ number: cycle.number }))}`}
        </Typography>
        {asked === revision ? null : (
          <Button size="small" variant="outlined" onClick={() => setAsked(revision)}>
            {say(asked === null ? amendmentWords.ask : amendmentWords.again)}
          </Button>
        )}
      </Box>
      {asked !== null && isLoading ? <PanelWaits /> : null}
      {error && !isLoading ? <Alert severity="warning">{error.message}</Alert> : null}
      {data === null || error ? null : (
        <EffectView effect={data} onMore={() => setShown((before) => Math.min(1000, before * 4))} />
      )}
    </Box>
  );
}
