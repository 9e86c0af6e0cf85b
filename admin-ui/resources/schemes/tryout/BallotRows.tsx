import Typography from '@mui/material/Typography';
import type { AssessmentDocument, SourceEntry } from '../../../../dsl/index.js';
import { useSay } from '../../../i18n/use-say.js';
import { SampleGroup } from './SampleGroup.js';
import { onBallotWith, placeOf, withPlace } from './sample-ballots.js';
import { tryWords } from './try-words.js';
import { ValueRow } from './ValueRow.js';

export interface BallotRowsProps {
  readonly document: AssessmentDocument;
  readonly unit: AssessmentDocument['units'][number];
  readonly sources: readonly SourceEntry[];
  readonly onDocument: (document: AssessmentDocument) => void;
}

/** One ballot of each source that puts units in order: each unit with its place. */
export function BallotRows({ document, unit, sources, onDocument }: BallotRowsProps) {
  const say = useSay();
  return sources
    .filter(({ kind }) => kind === 'ballots')
    .map((source) => (
      <SampleGroup key={source.id} title={say(tryWords.ballot({ label: say(source.label) }))}>
        {onBallotWith(document, source, unit).map((each) => (
          <ValueRow
            key={each.id}
            label={each.name ?? each.id}
            field={{ type: 'count', values: [], after: say(tryWords.place) }}
            value={placeOf(document, source, each)}
            onValue={(place) => {
              const isPlace = typeof place === 'number' && Number.isInteger(place) && place > 0;
              if (place === null || isPlace) onDocument(withPlace(document, source, each, place));
            }}
          />
        ))}
        {onBallotWith(document, source, unit).length > 1 ? null : (
          <Typography variant="caption" color="text.secondary" component="p" sx={{ margin: 0, paddingInline: 1.5 }}>
            {say(tryWords.moreUnits)}
          </Typography>
        )}
      </SampleGroup>
    ));
}
