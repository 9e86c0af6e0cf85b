import Button from '@mui/material/Button';
import { useState } from 'react';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { Panel } from '../../layout/Panel.js';
import { PlainTable } from '../../lists/PlainTable.js';
import { StateChip } from '../../states/StateChip.js';
import { nameOf, type SchemeNames } from '../cycles/scheme/scheme-names.js';
import { type Assignment, type CycleUnit, stateFor } from './assignment.js';
import { assignmentWords } from './assignment-words.js';

export interface AssignmentMatrixProps {
  readonly assignments: readonly Assignment[];
  readonly units: readonly CycleUnit[];
  readonly names: SchemeNames;
}

const PAGE = 60;

/** Units × raters: who rates whom, who stepped aside, and whom nobody rates. */
export function AssignmentMatrix({ assignments, units, names }: AssignmentMatrixProps) {
  const say = useSay();
  const language = useLanguage();
  const [shown, setShown] = useState(PAGE);
  const active = assignments.filter(({ endedAt }) => endedAt === null);
  const sources = [...new Set(active.map(({ source }) => source))];
  const sourceName = (source: string) => nameOf(names, 'sources', source)[language];
  const uncovered = (unit: CycleUnit) =>
    sources.filter((source) => !active.some((one) => one.source === source && stateFor(one, unit.id) === 'rates'));
  return (
    <Panel title={say(assignmentWords.matrix)} about={say(assignmentWords.matrixAbout)}>
      <PlainTable
        label={say(assignmentWords.matrix)}
        rows={units.slice(0, shown)}
        keyOf={({ id }) => id}
        columns={[
          { id: 'unit', label: say(assignmentWords.unit), minWidth: 160, render: ({ name }) => name },
          ...active.map((assignment) => ({
            id: assignment.id,
            label: `${sourceName(assignment.source)} · ${assignment.rater}`,
            render: (unit: CycleUnit) => <MatrixCell state={stateFor(assignment, unit.id)} />,
          })),
          {
            id: 'uncovered',
            label: say(assignmentWords.uncovered),
            render: (unit) => {
              const missing = uncovered(unit);
              if (missing.length === 0) return null;
              return <StateChip tone="warn" label={missing.map(sourceName).join(say(assignmentWords.separator))} />;
            },
          },
        ]}
      />
      {units.length > shown ? (
        <Button onClick={() => setShown(shown + PAGE)} sx={{ margin: 2 }}>
          {say(assignmentWords.more({ count: units.length - shown }))}
        </Button>
      ) : null}
    </Panel>
  );
}

function MatrixCell({ state }: { readonly state: ReturnType<typeof stateFor> }) {
  const say = useSay();
  if (state === null) return null;
  if (state === 'recused') return <StateChip tone="bad" label={say(assignmentWords.recused)} />;
  return (
    <span role="img" aria-label={say(assignmentWords.rates)}>
      ●
    </span>
  );
}
