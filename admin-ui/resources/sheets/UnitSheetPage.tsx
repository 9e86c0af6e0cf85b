import { useParams } from 'react-admin';
import { useLoaded } from '../../api/use-loaded.js';
import { LoadingOr } from './LoadingOr.js';
import { loadUnitSheet } from './load-unit-sheet.js';
import { UnitSheet } from './UnitSheet.js';
import { useRating, useRatingPlace } from './use-rating.js';

/** One unit with all its items. */
export function UnitSheetPage() {
  const place = useRatingPlace();
  const { unit = '' } = useParams();
  const rating = useRating(place);
  const { cycle, source, rater } = place;
  const sheet = useLoaded(() => loadUnitSheet(place, unit), [cycle, source, rater, unit]);
  return (
    <LoadingOr loaded={rating}>
      {(known) => (
        <LoadingOr loaded={sheet}>
          {(data) =>
            known === null || data.unit !== unit ? null : (
              <UnitSheet
                key={unit}
                place={place}
                rating={known}
                sheet={data}
                onChange={() => {
                  rating.reload();
                  sheet.reload();
                }}
              />
            )
          }
        </LoadingOr>
      )}
    </LoadingOr>
  );
}
