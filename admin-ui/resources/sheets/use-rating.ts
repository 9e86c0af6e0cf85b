import { useParams } from 'react-admin';
import { type Loaded, useLoaded } from '../../api/use-loaded.js';
import { type UnitProgress, unitProgress } from './rating-progress.js';
import { type EntryForm, loadForm, loadMarks, loadTask, type RatingTask, type Source } from './sheet-api.js';
import type { RatingPlace } from './sheet-paths.js';
import { ratersOrder } from './unit-order.js';

/** What is to be rated under a name. */
export interface Rating {
  readonly form: EntryForm;
  readonly source: Source;
  readonly task: RatingTask;
  /** In the rater's own order. */
  readonly units: readonly UnitProgress[];
}

/** The place that the address of the page names. */
export function useRatingPlace(): RatingPlace {
  const { cycle = '', source = '', rater = '' } = useParams();
  return { cycle, source, rater };
}

/** Asks what is to be rated; null where the scheme has no such source. */
export function useRating({ cycle, source, rater }: RatingPlace): Loaded<Rating | null> {
  return useLoaded(async () => {
    const [form, task, sheets] = await Promise.all([
      loadForm(cycle, null),
      loadTask(cycle, source, rater),
      loadMarks(cycle, { source, rater }),
    ]);
    const found = form.sources.find(({ id }) => id === source);
    if (found === undefined) return null;
    const own = sheets.filter((sheet) => sheet.rater === rater);
    return { form, task, source: found, units: ratersOrder(unitProgress(form, task, source, own), rater) };
  }, [cycle, source, rater]);
}
