import { useFormat } from '../../i18n/use-format.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { Panel } from '../../layout/Panel.js';
import { PlainTable } from '../../lists/PlainTable.js';
import type { Progress } from '../cycles/cycle.js';
import { nameOf, type SchemeNames } from '../cycles/scheme/scheme-names.js';
import { HeatCell } from './HeatCell.js';
import { progressWords } from './progress-words.js';

/** Raters with how many units they are done with, and how many of their marks are in. */
export function RaterTable({ progress, names }: { readonly progress: Progress; readonly names: SchemeNames }) {
  const say = useSay();
  const language = useLanguage();
  const { until: lastDay } = useFormat();
  if (progress.raters.length === 0) return null;
  return (
    <Panel title={say(progressWords.byRater)}>
      <PlainTable
        label={say(progressWords.byRater)}
        rows={progress.raters}
        keyOf={({ kind, source, rater }) => `${kind} ${source} ${rater}`}
        columns={[
          { id: 'rater', label: say(progressWords.rater), render: ({ rater }) => rater },
          {
            id: 'person',
            label: say(progressWords.person),
            render: ({ actor }) => actor?.name ?? say(progressWords.nobody),
          },
          {
            id: 'source',
            label: say(progressWords.source),
            render: ({ source }) => nameOf(names, 'sources', source)[language],
          },
          {
            id: 'units',
            label: say(progressWords.units),
            isFigure: true,
            render: ({ units: { done, all } }) => say(progressWords.share({ arrived: done, expected: all })),
          },
          {
            id: 'items',
            label: say(progressWords.items),
            isFigure: true,
            render: ({ items, late }) => <HeatCell arrived={items.in} expected={items.expected} late={late} />,
          },
          {
            id: 'until',
            label: say(progressWords.until),
            render: ({ until }) => (until === null ? '—' : lastDay(until)),
          },
        ]}
      />
    </Panel>
  );
}
