import type { UnitProgress } from './rating-progress.js';
import { type EntryForm, listSheets, orNull, type SheetSummary } from './sheet-api.js';
import { type SheetContent, type StoredCell, valueText } from './sheet-content.js';
import type { RatingPlace } from './sheet-paths.js';

/** A unit on the sheet of one item. */
export interface ItemSheetUnit {
  readonly id: string;
  readonly name: string;
  /** Of the rater's sheet the cell of the item alone. */
  readonly mine: SheetContent;
  /** Null: none, or not submitted yet. */
  readonly self: StoredCell | null;
  /** Empty where it is not known. */
  readonly lastYear: string;
}

/** Everything that stands on the sheet of one item, in the rater's own order of units. */
export interface ItemSheetData {
  readonly key: string;
  readonly units: readonly ItemSheetUnit[];
}

/** Reads the cells of one item over all units: a request for the own marks, one for the self-assessment, one for last year. */
export async function loadItemSheet(
  { cycle, source, rater }: RatingPlace,
  form: EntryForm,
  units: readonly UnitProgress[],
  key: string,
): Promise<ItemSheetData> {
  const self = form.sources.find(({ isSelf, items }) => isSelf && items.some((item) => item.key === key));
  const node = form.sources.flatMap(({ items }) => items).find((item) => item.key === key)?.node ?? '';
  const [mine, own, before] = await Promise.all([
    listSheets(cycle, { kind: 'ratings', source, rater, cell: key }),
    self === undefined ? null : orNull(listSheets(cycle, { kind: 'ratings', source: self.id, cell: key })),
    orNull(listSheets(cycle, { kind: 'history', cell: `${form.cycle.year - 1}.score.${node}` })),
  ]);
  const [marks, selves, years] = [mine, own, before].map(byUnit);
  return {
    key,
    units: units.map(({ id, name }) => ({
      id,
      name,
      mine: contentOf(marks?.get(id), key),
      self: selves?.get(id)?.cell ?? null,
      lastYear: valueText(years?.get(id)?.cell ?? null),
    })),
  };
}

function byUnit(lines: readonly SheetSummary[] | null): ReadonlyMap<string, SheetSummary> {
  return new Map((lines ?? []).map((line) => [line.unit.id, line]));
}

function contentOf(line: SheetSummary | undefined, key: string): SheetContent {
  if (line === undefined) return { cells: {}, revision: 0, submittedAt: null };
  const { cell, revision, submittedAt } = line;
  return { cells: cell === null ? {} : { [key]: cell }, revision, submittedAt };
}
