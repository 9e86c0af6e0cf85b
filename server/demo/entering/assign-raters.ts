import type { AssessmentDocument } from '../../../dsl/index.js';
import { ask } from './asker.js';
import { type Cast, type EntryPlace, idOf } from './cast.js';

/** One rater of one source, with the units of the document that it rates or orders. */
interface Task {
  readonly source: string;
  readonly rater: string;
  readonly weight: number | string | null;
  readonly units: Set<string>;
}

/**
 * Assigns every rater of a document the units that it rates in it.
 *
 * @param own sources by which units rate themselves: nobody is assigned for them
 */
export async function assignRaters(
  document: AssessmentDocument,
  cast: Cast,
  place: EntryPlace,
  own: ReadonlySet<string>,
): Promise<void> {
  const assignments = tasksOf(document)
    .filter(({ source }) => !own.has(source))
    .map(({ source, rater, weight, units }) => ({
      actor: cast.rater(source, rater).actor,
      source,
      rater,
      weight,
      units: { units: [...units].map((unit) => idOf(place, unit)) },
    }));
  if (assignments.length === 0) return;
  await ask(cast.office, 'POST', `/api/cycles/${place.cycle}/assignments/batch`, { assignments });
}

function tasksOf(document: AssessmentDocument): readonly Task[] {
  const tasks = new Map<string, Task>();
  const add = (source: string, rater: string, weight: Task['weight'], units: readonly string[]): void => {
    const key = JSON.stringify([source, rater]);
    const task = tasks.get(key) ?? { source, rater, weight, units: new Set<string>() };
    for (const unit of units) task.units.add(unit);
    tasks.set(key, task);
  };
  for (const unit of document.units)
    for (const { source, rater, weight = null } of unit.ratings ?? []) add(source, rater, weight, [unit.id]);
  for (const { source, rater, order } of document.ballots ?? []) add(source, rater, null, order);
  return [...tasks.values()];
}
