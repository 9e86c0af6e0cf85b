import type { UnitProgress } from './rating-progress.js';
import { askAll, type EntryForm, loadLastYear, loadSheet, orNull } from './sheet-api.js';
import type { Sheet } from './sheet-content.js';
import type { RatingPlace } from './sheet-paths.js';

/** A unit on the sheet of one item. */
export interface ItemSheetUnit {
  readonly id: string;
  readonly name: string;
  readonly mine: Sheet;
  readonly self: Sheet | null;
  readonly lastYear: Readonly<Record<string, string>>;
}

/** Everything that stands on the sheet of one item, in the rater's own order of units. */
export interface ItemSheetData {
  readonly key: string;
  readonly units: readonly ItemSheetUnit[];
}

export async function loadItemSheet(
  { cycle, source, rater }: RatingPlace,
  form: EntryForm,
  units: readonly UnitProgress[],
  key: string,
): Promise<ItemSheetData> {
  const self = form.sources.find(({ isSelf, items }) => isSelf && items.some((item) => item.key === key));
  const names = new Map(form.units.map(({ id, documentId }) => [id, documentId]));
  const found = await askAll(units, async ({ id, name }): Promise<ItemSheetUnit> => {
    const marks = { source, rater };
    const [mine, own, lastYear] = await Promise.all([
      loadSheet({ cycle, unit: id, marks }),
      self === undefined
        ? null
        : orNull(loadSheet({ cycle, unit: id, marks: { source: self.id, rater: names.get(id) ?? id } })),
      loadLastYear(cycle, id, form.cycle.year),
    ]);
    return { id, name, mine, self: own, lastYear };
  });
  return { key, units: found };
}
