import type { EntryForm, RatingTask, SheetSummary } from './sheet-api.js';

/** How far one unit is under a rater's name. */
export interface UnitProgress {
  readonly id: string;
  readonly name: string;
  /** Keys of the items to rate. */
  readonly keys: readonly string[];
  readonly done: number;
  readonly state: 'notBegun' | 'begun' | 'allFilled' | 'submitted' | 'returned';
}

/**
 * How far each unit is: the items that it is asked for and that the rater was given, and how many have a mark.
 *
 * @param sheets those of this rater
 */
export function unitProgress(
  form: EntryForm,
  task: RatingTask,
  source: string,
  sheets: readonly SheetSummary[],
): readonly UnitProgress[] {
  const asked = new Map(form.units.map(({ id, asked: index }) => [id, form.asked[index]?.ratings[source] ?? []]));
  const byUnit = new Map(sheets.map((sheet) => [sheet.unit.id, sheet]));
  const given = new Map<string, { readonly name: string; readonly keys: Set<string> | null }>();
  for (const { id, name, keys } of task.units) {
    const before = given.get(id);
    const all = keys === null || before?.keys === null ? null : new Set([...(before?.keys ?? []), ...keys]);
    given.set(id, { name, keys: all });
  }
  return [...given].flatMap(([id, { name, keys: own }]): UnitProgress[] => {
    const keys = (asked.get(id) ?? []).filter((key) => own === null || own.has(key));
    if (keys.length === 0) return [];
    const sheet = byUnit.get(id);
    const done = Math.min(sheet?.filled ?? 0, keys.length);
    return [{ id, name, keys, done, state: stateOf(sheet, done, keys.length) }];
  });
}

function stateOf(sheet: SheetSummary | undefined, done: number, all: number): UnitProgress['state'] {
  if (sheet !== undefined && sheet.returned > 0) return 'returned';
  if (sheet !== undefined && sheet.submittedAt !== null) return 'submitted';
  if (done === 0) return 'notBegun';
  return done < all ? 'begun' : 'allFilled';
}
