import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { AssessmentDocument } from '../../../dsl/index.js';
import { api, dataOf } from '../../api/api.js';
import { useLoaded } from '../../api/use-loaded.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { Panel } from '../../layout/Panel.js';
import { PlainTable } from '../../lists/PlainTable.js';
import { StateChip } from '../../states/StateChip.js';
import { nameOf, type SchemeNames } from '../cycles/scheme/scheme-names.js';
import { progressWords } from './progress-words.js';
import { readMarks } from './read-marks.js';
import { leansOf, type Spread, spreadsOf } from './spread.js';

const PAGE = 20;

/** How far ratings are apart, of what the reader may see; advice only. */
export function SpreadPanels({ cycle, names }: { readonly cycle: string; readonly names: SchemeNames }) {
  const say = useSay();
  const language = useLanguage();
  const [shown, setShown] = useState(PAGE);
  const { data: spreads } = useLoaded(async () => {
    const document = await dataOf(api.GET('/api/cycles/{id}/assessment', { params: { path: { id: cycle } } }));
    // The server puts the document together as the language takes it.
    return spreadsOf(readMarks(document as unknown as AssessmentDocument));
  }, [cycle]);
  if (spreads === null) return null;
  const itemName = ({ item }: Spread) => nameOf(names, 'nodes', item)[language];
  return (
    <>
      <Panel title={say(progressWords.spread)} about={say(progressWords.spreadAbout)}>
        {spreads.length === 0 ? (
          <Typography variant="body2" color="text.secondary" sx={{ padding: 2, paddingTop: 0 }}>
            {say(progressWords.noSpread)}
          </Typography>
        ) : (
          <PlainTable
            label={say(progressWords.spread)}
            rows={spreads.slice(0, shown)}
            keyOf={({ unit, source, item }) => `${unit} ${source} ${item}`}
            columns={[
              { id: 'unit', label: say(progressWords.unit), render: ({ unit }) => unit },
              { id: 'item', label: say(progressWords.item), render: itemName },
              {
                id: 'marks',
                label: say(progressWords.marks),
                render: ({ marks }) =>
                  Object.entries(marks)
                    .map(([rater, mark]) => `${rater} ${mark}`)
                    .join(say(progressWords.separator)),
              },
              {
                id: 'range',
                label: say(progressWords.range),
                isFigure: true,
                render: ({ range }) => shownNumber(range),
              },
              {
                id: 'median',
                label: say(progressWords.median),
                isFigure: true,
                render: ({ median }) => shownNumber(median),
              },
              {
                id: 'deviation',
                label: say(progressWords.deviation),
                isFigure: true,
                render: ({ deviation }) => shownNumber(deviation),
              },
              {
                id: 'outliers',
                label: say(progressWords.outliers),
                render: ({ outliers }) =>
                  outliers.length === 0 ? (
                    '—'
                  ) : (
                    <StateChip tone="warn" label={outliers.join(say(progressWords.separator))} />
                  ),
              },
            ]}
          />
        )}
        {spreads.length > shown ? (
          <Button onClick={() => setShown(shown + PAGE)} sx={{ margin: 2 }}>
            {say(progressWords.more({ count: spreads.length - shown }))}
          </Button>
        ) : null}
      </Panel>
      {spreads.length === 0 ? null : (
        <Panel title={say(progressWords.severity)} about={say(progressWords.severityAbout)}>
          <PlainTable
            label={say(progressWords.severity)}
            rows={leansOf(spreads)}
            keyOf={({ source, rater }) => `${source} ${rater}`}
            columns={[
              { id: 'rater', label: say(progressWords.rater), render: ({ rater }) => rater },
              {
                id: 'source',
                label: say(progressWords.source),
                render: ({ source }) => nameOf(names, 'sources', source)[language],
              },
              {
                id: 'difference',
                label: say(progressWords.lean),
                isFigure: true,
                render: ({ difference }) => `${difference > 0 ? '+' : ''}${shownNumber(difference)}`,
              },
              { id: 'count', label: say(progressWords.compared), isFigure: true, render: ({ count }) => count },
            ]}
          />
        </Panel>
      )}
    </>
  );
}

/** Two places are enough to look at. */
function shownNumber(value: number): string {
  return String(Number(value.toFixed(2)));
}
