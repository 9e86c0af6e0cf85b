import Button from '@mui/material/Button';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { Panel } from '../../layout/Panel.js';
import { PlainTable } from '../../lists/PlainTable.js';
import { nameOf, type SchemeNames } from '../cycles/scheme/scheme-names.js';
import type { AssignPreset } from './AssignDialog.js';
import { type Assignment, stateFor } from './assignment.js';
import { assignmentWords } from './assignment-words.js';

export interface RecusalPanelProps {
  readonly assignments: readonly Assignment[];
  readonly names: SchemeNames;
  /** Gives a unit to somebody else; null where nothing can be assigned. */
  readonly onReassign: ((preset: AssignPreset) => void) | null;
}

/** Units whose raters stepped aside (回避), why, and who rates them instead. */
export function RecusalPanel({ assignments, names, onReassign }: RecusalPanelProps) {
  const say = useSay();
  const language = useLanguage();
  const recusals = assignments.flatMap((assignment) =>
    assignment.units.filter(({ recusedAt }) => recusedAt !== null).map((unit) => ({ assignment, unit })),
  );
  if (recusals.length === 0) return null;
  const instead = ({ assignment, unit }: (typeof recusals)[number]) =>
    assignments
      .filter((other) => other.source === assignment.source && stateFor(other, unit.id) === 'rates')
      .map(({ rater }) => rater);
  return (
    <Panel title={say(assignmentWords.recusals)} about={say(assignmentWords.recusalsAbout)}>
      <PlainTable
        label={say(assignmentWords.recusals)}
        rows={recusals}
        keyOf={({ assignment, unit }) => `${assignment.id} ${unit.id}`}
        columns={[
          { id: 'unit', label: say(assignmentWords.unit), render: ({ unit }) => unit.name },
          { id: 'rater', label: say(assignmentWords.rater), render: ({ assignment }) => assignment.rater },
          {
            id: 'source',
            label: say(assignmentWords.source),
            render: ({ assignment }) => nameOf(names, 'sources', assignment.source)[language],
          },
          { id: 'reason', label: say(assignmentWords.reason), render: ({ unit }) => unit.recuseReason ?? '—' },
          {
            id: 'actions',
            label: say(assignmentWords.actions),
            render: (recusal) => {
              const others = instead(recusal);
              if (others.length > 0)
                return say(assignmentWords.covered({ names: others.join(say(assignmentWords.separator)) }));
              if (onReassign === null) return null;
              return (
                <Button
                  size="small"
                  onClick={() => onReassign({ source: recusal.assignment.source, units: [recusal.unit.id] })}
                >
                  {say(assignmentWords.reassign)}
                </Button>
              );
            },
          },
        ]}
      />
    </Panel>
  );
}
