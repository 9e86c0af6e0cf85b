import Typography from '@mui/material/Typography';
import { useSay } from '../../i18n/use-say.js';
import { PlainTable } from '../../lists/PlainTable.js';
import type { SchemeNames } from '../cycles/scheme/scheme-names.js';
import type { MeetingEffect, Outcome } from './decision.js';
import { decisionWords } from './decision-words.js';
import { OutcomeLine } from './OutcomeLine.js';

interface EffectRow {
  readonly unit: string;
  readonly name: string;
  readonly isDecided: boolean;
  readonly before: Outcome | null;
  readonly after: Outcome | null;
}

/** What a meeting changes: the units it decides about, and who moves with them. */
export function EffectTable({ effect, names }: { readonly effect: MeetingEffect; readonly names: SchemeNames }) {
  const say = useSay();
  const decided: readonly EffectRow[] = effect.data
    .filter(({ unit }, index) => effect.data.findIndex((other) => other.unit === unit) === index)
    .map(({ unit, unitName, before, after }) => ({ unit, name: unitName, isDecided: true, before, after }));
  const others = effect.others.map(({ unit, name, before, after }) => ({
    unit,
    name,
    isDecided: false,
    before,
    after,
  }));
  const rows = [...decided, ...others];
  const more = effect.othersTotal - effect.others.length;
  const outcome = (told: Outcome | null) => (told === null ? '—' : <OutcomeLine outcome={told} names={names} />);
  return (
    <section aria-label={say(decisionWords.effect)}>
      <Typography variant="h3" gutterBottom>
        {say(decisionWords.effect)}
      </Typography>
      <PlainTable
        label={say(decisionWords.effect)}
        rows={rows}
        keyOf={({ unit }) => unit}
        isChosen={({ isDecided }) => isDecided}
        columns={[
          {
            id: 'unit',
            label: say(decisionWords.unit),
            minWidth: 140,
            render: ({ name, isDecided }) => (
              <>
                {name}
                <Typography variant="caption" component="div" color="text.secondary">
                  {say(isDecided ? decisionWords.concerned : decisionWords.moved)}
                </Typography>
              </>
            ),
          },
          { id: 'before', label: say(decisionWords.before), render: ({ before }) => outcome(before) },
          {
            id: 'after',
            label: say(decisionWords.after),
            render: ({ before, after }) =>
              JSON.stringify(before) === JSON.stringify(after) ? say(decisionWords.unchanged) : outcome(after),
          },
        ]}
      />
      {more > 0 ? <Typography variant="body2">{say(decisionWords.othersMore({ count: more }))}</Typography> : null}
    </section>
  );
}
