import { useLoaded } from '../../api/use-loaded.js';
import { marks } from '../../i18n/punctuation-words.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { Panel } from '../../layout/Panel.js';
import { PlainTable } from '../../lists/PlainTable.js';
import { nameOf, type SchemeNames } from '../cycles/scheme/scheme-names.js';
import { quotasOf, type ResultRow, type RunPath } from './result.js';
import { resultWords } from './result-words.js';

export interface QuotaPanelProps extends RunPath {
  readonly rows: readonly ResultRow[];
  readonly names: SchemeNames;
}

/** How many units hold a tier with a quota, against its places; nothing where the scheme has no quota. */
export function QuotaPanel({ cycle, run, rows, names }: QuotaPanelProps) {
  const say = useSay();
  const language = useLanguage();
  const { data: quotas } = useLoaded(() => quotasOf({ cycle, run }, rows), [cycle, run, rows.length]);
  if (quotas === null || quotas.length === 0) return null;
  return (
    <Panel title={say(resultWords.quotas)}>
      <PlainTable
        label={say(resultWords.quotas)}
        rows={quotas}
        keyOf={({ step, group }) => `${step} ${group}`}
        columns={[
          { id: 'quota', label: say(resultWords.quota), render: ({ step }) => nameOf(names, 'steps', step)[language] },
          {
            id: 'group',
            label: say(resultWords.group),
            render: ({ group, size }) =>
              `${group ?? say(resultWords.overall)}${say(marks.open)}${say(resultWords.of({ size }))}${say(marks.close)}`,
          },
          { id: 'tier', label: say(resultWords.tier), render: ({ tier }) => nameOf(names, 'tiers', tier)[language] },
          { id: 'places', label: say(resultWords.places), isFigure: true, render: ({ places }) => places ?? '—' },
          {
            id: 'candidates',
            label: say(resultWords.candidates),
            isFigure: true,
            render: ({ candidates }) => candidates,
          },
          { id: 'holders', label: say(resultWords.holders), isFigure: true, render: ({ holders }) => holders },
          {
            id: 'left',
            label: say(resultWords.left),
            isFigure: true,
            render: ({ places, holders }) => (places === null ? '—' : Math.max(places - holders, 0)),
          },
        ]}
      />
    </Panel>
  );
}
