import { useParams } from 'react-admin';
import { useLoaded } from '../../api/use-loaded.js';
import { ItemSheet } from './ItemSheet.js';
import { LoadingOr } from './LoadingOr.js';
import { loadItemSheet } from './load-item-sheet.js';
import { useRating, useRatingPlace } from './use-rating.js';

/** One item over all units. */
export function ItemSheetPage() {
  const place = useRatingPlace();
  const { key = '' } = useParams();
  const rating = useRating(place);
  const units = rating.data?.units.filter(({ keys }) => keys.includes(key)) ?? [];
  const { cycle, source, rater } = place;
  const sheet = useLoaded(
    async () => (rating.data === null ? null : await loadItemSheet(place, rating.data.form, units, key)),
    [cycle, source, rater, key, rating.data === null],
  );
  return (
    <LoadingOr loaded={rating}>
      {(known) => (
        <LoadingOr loaded={sheet}>
          {(data) =>
            known === null || data === null || data.key !== key ? null : (
              <ItemSheet key={key} place={place} rating={known} sheet={data} />
            )
          }
        </LoadingOr>
      )}
    </LoadingOr>
  );
}
