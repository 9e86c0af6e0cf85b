import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MuiLink from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import { useState } from 'react';
import { DataTable, Link, useListContext, useNavigate } from 'react-admin';
import { useMay } from '../../access/use-may.js';
import { useSay } from '../../i18n/use-say.js';
import { NextStep } from '../../layout/NextStep.js';
import { ListFrame } from '../../lists/ListFrame.js';
import { StateChip } from '../../states/StateChip.js';
import { editWords } from './edit/edit-words.js';
import { UnitDialog } from './edit/UnitDialog.js';
import type { ListedUnit } from './unit.js';
import { unitWords } from './unit-words.js';

/** The tree of units as a list: each below its parent, moved in by its level. */
export function UnitList() {
  const say = useSay();
  const { may } = useMay();
  const navigate = useNavigate();
  const [isNew, setNew] = useState(false);
  const actions = may('units:manage') ? (
    <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap' }}>
      <Button variant="outlined" onClick={() => setNew(true)}>
        {say(editWords.create)}
      </Button>
      <Button component={Link} to="/units/import" variant="contained">
        {say(unitWords.import)}
      </Button>
    </Stack>
  ) : null;
  const list = (
    <ListFrame
      resource="units"
      title={say(unitWords.title)}
      about={say(unitWords.about)}
      actions={actions}
      sort={{ field: 'path', order: 'ASC' }}
      filter={{ retired: 'all' }}
      searchLabel={say(unitWords.search)}
      empty={<NextStep title={say(unitWords.emptyTitle)} about={say(unitWords.emptyAbout)} action={actions} />}
    >
      <DataTable<ListedUnit> bulkActionButtons={false} rowClick={false}>
        <DataTable.Col
          source="path"
          label={say(unitWords.name)}
          render={(unit: ListedUnit) => <UnitName unit={unit} />}
        />
        <DataTable.Col source="externalId" label={say(unitWords.externalId)} />
        <DataTable.Col
          label={say(unitWords.state)}
          render={({ retired }: ListedUnit) => (
            <StateChip tone={retired ? 'plain' : 'good'} label={say(retired ? unitWords.retired : unitWords.active)} />
          )}
        />
      </DataTable>
    </ListFrame>
  );
  return (
    <>
      {list}
      {isNew ? (
        <UnitDialog unit={null} parent={null} onDone={(id) => navigate(`/units/${id}`)} onClose={() => setNew(false)} />
      ) : null}
    </>
  );
}

/** In the order of the tree a name is moved in; in another order its place says nothing. */
function UnitName({ unit }: { readonly unit: ListedUnit }) {
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
