import Button from '@mui/material/Button';
import { Link } from 'react-admin';
import { api, dataOf } from '../../api/api.js';
import { useLoaded } from '../../api/use-loaded.js';
import { useSay } from '../../i18n/use-say.js';
import { NextStep } from '../../layout/NextStep.js';
import { PageFrame } from '../../layout/PageFrame.js';
import { Panel } from '../../layout/Panel.js';
import { PageLoading } from '../../layout/Shell.js';
import { PlainTable } from '../../lists/PlainTable.js';
import { StateChip } from '../../states/StateChip.js';
import { CYCLE_TONES } from '../cycles/cycle.js';
import { cycleWords } from '../cycles/cycle-words.js';
import { resultWords } from './result-words.js';

/** The cycles that have, or can have, results. */
export function ResultsIndex() {
  const say = useSay();
  const { data } = useLoaded(async () => {
    const query = { perPage: 200, sort: 'year' as const, order: 'desc' as const };
    const cycles = await dataOf(api.GET('/api/cycles', { params: { query } }));
    return cycles.data.filter(({ state }) => state !== 'planned');
  }, []);
  return (
    <PageFrame title={say(resultWords.title)} about={say(resultWords.indexAbout)}>
      {data === null ? <PageLoading /> : null}
      {data?.length === 0 ? (
        <NextStep title={say(resultWords.noCycles)} about={say(resultWords.noCyclesAbout)} />
      ) : null}
      {data === null || data.length === 0 ? null : (
        <Panel title={say(cycleWords.title)}>
          <PlainTable
            label={say(cycleWords.title)}
            rows={data}
            keyOf={({ id }) => id}
            columns={[
              { id: 'name', label: say(cycleWords.name), render: ({ name }) => name },
              { id: 'year', label: say(cycleWords.year), render: ({ year }) => year },
              {
                id: 'state',
                label: say(cycleWords.state),
                render: ({ state }) => <StateChip tone={CYCLE_TONES[state]} label={say(cycleWords[state])} />,
              },
              {
                id: 'open',
                label: say(resultWords.actions),
                render: ({ id, name }) => (
                  <Button
                    component={Link}
                    to={`/cycles/${id}/runs`}
                    size="small"
                    aria-label={`${say(resultWords.open)} ${name}`}
                  >
                    {say(resultWords.open)}
                  </Button>
                ),
              },
            ]}
          />
        </Panel>
      )}
    </PageFrame>
  );
}
