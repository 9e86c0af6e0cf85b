import { api, dataOf } from '../../api/api.js';
import type { paths } from '../../api/schema.generated.js';
import { askAll, type EntryForm, loadForm, loadSheet, orNull, type Source } from '../sheets/sheet-api.js';
import type { Sheet } from '../sheets/sheet-content.js';

/** A self-assessment of the unit. */
export interface SelfSheet {
  readonly source: Source;
  readonly sheet: Sheet;
}

type Missing =
  paths['/api/cycles/{cycle}/missing']['get']['responses'][200]['content']['application/json']['data'][number];

/** Everything that a unit reports. */
export interface Report {
  readonly unit: { readonly id: string; readonly documentId: string; readonly name: string };
  readonly form: EntryForm;
  readonly facts: Sheet;
  readonly self: readonly SelfSheet[];
  /** What the server still waits for. */
  readonly missing: readonly Missing[];
}

const MOST = 1000;

export async function loadReport(cycle: string, id: string): Promise<Report> {
  const form = await loadForm(cycle, id);
  const [unit] = form.units;
  if (unit === undefined) throw new Error('bug: the form of a unit names the unit');
  const sources = form.sources.filter(({ isSelf, items }) => isSelf && items.length > 0);
  const query = { unit: unit.id, perPage: MOST };
  const [facts, self, missing] = await Promise.all([
    loadSheet({ cycle, unit: unit.id, marks: null }),
    askAll(sources, async (source): Promise<SelfSheet> => {
      const marks = { source: source.id, rater: unit.documentId };
      return { source, sheet: await loadSheet({ cycle, unit: unit.id, marks }) };
    }),
    orNull(dataOf(api.GET('/api/cycles/{cycle}/missing', { params: { path: { cycle }, query } }))),
  ]);
  return { unit, form, facts, self, missing: missing?.data ?? [] };
}
