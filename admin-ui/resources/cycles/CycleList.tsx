import { DataTable } from 'react-admin';
import type { paths } from '../../api/schema.generated.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { NextStep } from '../../layout/NextStep.js';
import { ListFrame } from '../../lists/ListFrame.js';
import { StateChip, type Tone } from '../../states/StateChip.js';
import { cycleWords } from './cycle-words.js';

type Cycle = paths['/api/cycles']['get']['responses'][200]['content']['application/json']['data'][number];

const TONES: Readonly<Record<Cycle['state'], Tone>> = {
  planned: 'plain',
  open: 'active',
  closed: 'good',
  archived: 'plain',
};

/** The cycles that one may see, the newest first. */
export function CycleList() {
  const say = useSay();
  return (
    <ListFrame
      resource="cycles"
      title={say(cycleWords.title)}
      about={say(cycleWords.about)}
      sort={{ field: 'year', order: 'DESC' }}
      searchLabel={say(cycleWords.search)}
      empty={<NextStep title={say(cycleWords.emptyTitle)} about={say(cycleWords.emptyAbout)} />}
    >
      <DataTable<Cycle> bulkActionButtons={false} rowClick={false}>
        <DataTable.Col source="name" label={say(cycleWords.name)} />
        <DataTable.Col source="year" label={say(cycleWords.year)} />
        <DataTable.Col source="scheme" label={say(cycleWords.scheme)} disableSort />
        <DataTable.Col
          source="state"
          label={say(cycleWords.state)}
          render={({ state }: Cycle) => <StateChip tone={TONES[state]} label={say(cycleWords[state])} />}
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
