import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import MuiLink from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { Fragment } from 'react';
import { Link, useParams } from 'react-admin';
import { useMay } from '../../access/use-may.js';
import { api, dataOf } from '../../api/api.js';
import { useLoaded } from '../../api/use-loaded.js';
import { useSay } from '../../i18n/use-say.js';
import { PageFrame } from '../../layout/PageFrame.js';
import { PageLoading } from '../../layout/Shell.js';
import { StateChip } from '../../states/StateChip.js';
import { AttributesPanel } from './AttributesPanel.js';
import { UnitActions } from './edit/UnitActions.js';
import { namesOf } from './unit.js';
import { unitWords } from './unit-words.js';

/** One unit: where it belongs, its attributes by year with what they were before, and what can be done with it. */
export function UnitPage() {
  const { id = '' } = useParams();
  const say = useSay();
  const { may } = useMay();
  const {
    data: unit,
    error,
    reload,
  } = useLoaded(() => dataOf(api.GET('/api/units/{id}', { params: { path: { id } } })), [id]);
  const above = unit?.path.slice(0, -1) ?? [];
  const names = useLoaded(() => namesOf(above), [above.join(',')]).data;
  if (error !== null) return <Alert severity="error">{error.message}</Alert>;
  if (unit === null || names === null) return <PageLoading />;
  const last = above.at(-1);
  const parent = last === undefined ? null : { id: last, name: names.get(last) ?? last };
  return (
    <PageFrame
      title={unit.name}
      maxWidth={900}
      actions={may('units:manage') ? <UnitActions unit={unit} parent={parent} onChanged={reload} /> : null}
    >
      <Stack spacing={2.5}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center' }}>
          <MuiLink component={Link} to="/units">
            ← {say(unitWords.back)}
          </MuiLink>
          <StateChip
            tone={unit.retired ? 'plain' : 'good'}
            label={say(unit.retired ? unitWords.retired : unitWords.active)}
          />
          <Typography variant="body2" color="text.secondary">
            {say(unitWords.externalId)} {unit.externalId ?? '—'} · {say(unitWords.parent)}{' '}
            {above.length === 0
              ? say(unitWords.noParent)
              : above.map((each, index) => (
                  <Fragment key={each}>
                    {index === 0 ? null : ' / '}
                    <MuiLink component={Link} to={`/units/${each}`} underline="always">
                      {names.get(each) ?? '…'}
                    </MuiLink>
                  </Fragment>
                ))}
          </Typography>
        </Box>
        {unit.retired && unit.retireReason !== null ? <Alert severity="info">{unit.retireReason}</Alert> : null}
        <AttributesPanel
          key={unit.id}
          unit={unit.id}
          canChange={may('units:manage') && !unit.retired}
          onChanged={reload}
        />
      </Stack>
    </PageFrame>
  );
}
