import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MuiLink from '@mui/material/Link';
import { DataTable, Link, useListContext } from 'react-admin';
import { useMay } from '../../access/use-may.js';
import type { paths } from '../../api/schema.generated.js';
import { useSay } from '../../i18n/use-say.js';
import { NextStep } from '../../layout/NextStep.js';
import { ListFrame } from '../../lists/ListFrame.js';
import { StateChip } from '../../states/StateChip.js';
import { unitWords } from './unit-words.js';

type Unit = paths['/api/units']['get']['responses'][200]['content']['application/json']['data'][number];

/** The tree of units as a list: each below its parent, moved in by its level. */
export function UnitList() {
  const say = useSay();
  const { may } = useMay();
  const importing = may('units:manage') ? (
    <Button component={Link} to="/units/import" variant="contained">
      {say(unitWords.import)}
    </Button>
  ) : null;
  return (
    <ListFrame
      resource="units"
      title={say(unitWords.title)}
      about={say(unitWords.about)}
      actions={importing}
      sort={{ field: 'path', order: 'ASC' }}
      filter={{ retired: 'all' }}
      searchLabel={say(unitWords.search)}
      empty={<NextStep title={say(unitWords.emptyTitle)} about={say(unitWords.emptyAbout)} />}
    >
      <DataTable<Unit> bulkActionButtons={false} rowClick={false}>
        <DataTable.Col source="path" label={say(unitWords.name)} render={(unit: Unit) => <UnitName unit={unit} />} />
        <DataTable.Col source="externalId" label={say(unitWords.externalId)} />
        <DataTable.Col
          label={say(unitWords.state)}
          render={({ retired }: Unit) => (
            <StateChip tone={retired ? 'plain' : 'good'} label={say(retired ? unitWords.retired : unitWords.active)} />
          )}
        />
      </DataTable>
    </ListFrame>
  );
}

/** In the order of the tree a name is moved in; in another order its place says nothing. */
function UnitName({ unit }: { readonly unit: Unit }) {
  const { sort, filterValues } = useListContext();
  const isTree = sort.field === 'path' && filterValues.q === undefined;
  return (
    <Box component="span" sx={{ paddingLeft: isTree ? (unit.path.length - 1) * 3 : 0 }}>
      <MuiLink component={Link} to={`/units/${unit.id}`}>
        {unit.name}
      </MuiLink>
    </Box>
  );
}
