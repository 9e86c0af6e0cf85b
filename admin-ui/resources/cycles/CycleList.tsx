import Button from '@mui/material/Button';
import MuiLink from '@mui/material/Link';
import { DataTable, Link } from 'react-admin';
import { useMay } from '../../access/use-may.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { NextStep } from '../../layout/NextStep.js';
import { ListFrame } from '../../lists/ListFrame.js';
import { StateChip } from '../../states/StateChip.js';
import { CYCLE_TONES, type Cycle } from './cycle.js';
import { cycleWords } from './cycle-words.js';

/** The cycles that one may see, the newest first. */
export function CycleList() {
  const say = useSay();
  const { may } = useMay();
  const plan = may('cycles:manage') ? (
    <Button component={Link} to="/cycles/new" variant="contained">
      {say(cycleWords.plan)}
    </Button>
  ) : null;
  return (
    <ListFrame
      resource="cycles"
      title={say(cycleWords.title)}
      about={say(cycleWords.about)}
      actions={plan}
      sort={{ field: 'year', order: 'DESC' }}
      searchLabel={say(cycleWords.search)}
      empty={<NextStep title={say(cycleWords.emptyTitle)} about={say(cycleWords.emptyAbout)} />}
    >
      <DataTable<Cycle> bulkActionButtons={false} rowClick={false}>
        <DataTable.Col
          source="name"
          label={say(cycleWords.name)}
          render={({ id, name }: Cycle) => (
            <MuiLink component={Link} to={`/cycles/${id}`} sx={{ fontWeight: 600 }}>
              {name}
            </MuiLink>
          )}
        />
        <DataTable.Col source="year" label={say(cycleWords.year)} />
        <DataTable.Col source="scheme" label={say(cycleWords.scheme)} disableSort />
        <DataTable.Col
          source="state"
          label={say(cycleWords.state)}
          render={({ state }: Cycle) => <StateChip tone={CYCLE_TONES[state]} label={say(cycleWords[state])} />}
        />
        <DataTable.Col label={say(cycleWords.stage)} render={(cycle: Cycle) => <CurrentStages cycle={cycle} />} />
      </DataTable>
    </ListFrame>
  );
}

function CurrentStages({ cycle }: { readonly cycle: Cycle }) {
  const say = useSay();
  const language = useLanguage();
  const open = cycle.state === 'open' ? cycle.stages.filter(({ state }) => state === 'open') : [];
  if (open.length === 0) return say(cycleWords.noStage);
  return open.map(({ label }) => label[language]).join(language === 'zh' ? '、' : ', ');
}
