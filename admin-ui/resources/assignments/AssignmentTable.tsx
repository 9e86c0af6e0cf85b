import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { type ReactNode, useState } from 'react';
import { api, dataOf, ifMatch } from '../../api/api.js';
import { useAction } from '../../api/use-action.js';
import { marks } from '../../i18n/punctuation-words.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { FormDialog, typedText } from '../../layout/FormDialog.js';
import { Panel } from '../../layout/Panel.js';
import { PlainTable } from '../../lists/PlainTable.js';
import { StateChip } from '../../states/StateChip.js';
import type { Cycle } from '../cycles/cycle.js';
import { nameOf, type SchemeNames } from '../cycles/scheme/scheme-names.js';
import { AdjustDialog } from './AdjustDialog.js';
import type { Assignment, CycleUnit } from './assignment.js';
import { assignmentWords } from './assignment-words.js';

export interface AssignmentTableProps {
  readonly cycle: Cycle;
  readonly assignments: readonly Assignment[];
  readonly units: readonly CycleUnit[];
  readonly names: SchemeNames;
  readonly actions: ReactNode;
  readonly onChanged: () => void;
}

/** Assignments as a list; each can be ended with a reason. */
export function AssignmentTable({ cycle, assignments, units, names, actions, onChanged }: AssignmentTableProps) {
  const say = useSay();
  const language = useLanguage();
  const { submit, isRunning } = useAction();
  const [ending, setEnding] = useState<Assignment | null>(null);
  const [adjusting, setAdjusting] = useState<Assignment | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const end = async (form: FormData) => {
    if (ending === null) return;
    const params = { path: { cycle: cycle.id, id: ending.id } };
    const body = { reason: typedText(form, 'reason') };
    const headers = ifMatch(ending.revision);
    const refused = await submit(
      () => dataOf(api.POST('/api/cycles/{cycle}/assignments/{id}/end', { params, headers, body })),
      say(assignmentWords.wasEnded),
    );
    setProblem(refused?.root.serverError ?? null);
    if (refused !== undefined) return;
    setEnding(null);
    onChanged();
  };
  return (
    <Panel title={say(assignmentWords.title)} about={say(assignmentWords.about)} actions={actions}>
      <PlainTable
        label={say(assignmentWords.title)}
        rows={assignments}
        keyOf={({ id }) => id}
        columns={[
          { id: 'person', label: say(assignmentWords.person), render: ({ actor }) => actor.name },
          { id: 'rater', label: say(assignmentWords.rater), render: ({ rater }) => rater },
          {
            id: 'source',
            label: say(assignmentWords.source),
            render: ({ source }) => nameOf(names, 'sources', source)[language],
          },
          {
            id: 'items',
            label: say(assignmentWords.items),
            render: ({ items, department }) =>
              department ??
              (items === null
                ? say(assignmentWords.allItems)
                : say(assignmentWords.someItems({ count: items.length }))),
          },
          { id: 'units', label: say(assignmentWords.units), isFigure: true, render: ({ unitCount }) => unitCount },
          {
            id: 'recused',
            label: say(assignmentWords.recused),
            isFigure: true,
            render: ({ recusedCount }) => recusedCount,
          },
          {
            id: 'state',
            label: say(assignmentWords.state),
            render: ({ endedAt, endReason }) => (
              <>
                <StateChip
                  tone={endedAt === null ? 'good' : 'plain'}
                  label={say(endedAt === null ? assignmentWords.active : assignmentWords.ended)}
                />
                {endReason === null ? null : `${say(marks.open)}${endReason}${say(marks.close)}`}
              </>
            ),
          },
          {
            id: 'actions',
            label: say(assignmentWords.actions),
            render: (assignment) =>
              assignment.endedAt === null && cycle.state === 'open' ? (
                <>
                  <Button
                    size="small"
                    aria-label={`${say(assignmentWords.adjust)} ${assignment.rater}`}
                    onClick={() => setAdjusting(assignment)}
                  >
                    {say(assignmentWords.adjust)}
                  </Button>
                  <Button
                    size="small"
                    aria-label={`${say(assignmentWords.end)} ${assignment.rater}`}
                    onClick={() => setEnding(assignment)}
                  >
                    {say(assignmentWords.end)}
                  </Button>
                </>
              ) : null,
          },
        ]}
      />
      {adjusting === null ? null : (
        <AdjustDialog
          assignment={adjusting}
          units={units}
          onDone={() => {
            setAdjusting(null);
            onChanged();
          }}
          onClose={() => setAdjusting(null)}
        />
      )}
      {ending === null ? null : (
        <FormDialog
          title={`${say(assignmentWords.end)}${say(marks.colon)}${ending.rater}`}
          about={say(assignmentWords.endAbout)}
          submitLabel={say(assignmentWords.end)}
          isRunning={isRunning}
          problem={problem}
          onSubmit={(form) => void end(form)}
          onClose={() => setEnding(null)}
        >
          <TextField name="reason" required label={say(assignmentWords.reason)} />
        </FormDialog>
      )}
    </Panel>
  );
}
