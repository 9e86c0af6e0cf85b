import { askAll, type EntryForm, loadForm, loadLastYear, loadMarks, loadSheet, orNull } from './sheet-api.js';
import type { Sheet } from './sheet-content.js';
import type { RatingPlace } from './sheet-paths.js';

/** Everything that stands on the score sheet of one unit. */
export interface UnitSheetData {
  readonly unit: string;
  readonly form: EntryForm;
  readonly mine: Sheet;
  /** Null: none, or not submitted yet. */
  readonly self: Sheet | null;
  /** By id of the node. */
  readonly lastYear: Readonly<Record<string, string>>;
  /** The marks of others, as far as they are shown: after the own ones are in. */
  readonly others: readonly Sheet[];
}

export async function loadUnitSheet({ cycle, source, rater }: RatingPlace, unit: string): Promise<UnitSheetData> {
  const form = await loadForm(cycle, unit);
  const self = form.sources.find(({ isSelf }) => isSelf);
  const documentId = form.units[0]?.documentId ?? unit;
  const [mine, own, lastYear, listed] = await Promise.all([
    loadSheet({ cycle, unit, marks: { source, rater } }),
    self === undefined ? null : orNull(loadSheet({ cycle, unit, marks: { source: self.id, rater: documentId } })),
    loadLastYear(cycle, unit, form.cycle.year),
    loadMarks(cycle, { source, unit }),
  ]);
  const names = listed.flatMap((sheet) => (sheet.rater === null || sheet.rater === rater ? [] : [sheet.rater]));
  const others = await askAll(names, (name) => loadSheet({ cycle, unit, marks: { source, rater: name } }));
  return { unit, form, mine, self: own, lastYear, others };
}
