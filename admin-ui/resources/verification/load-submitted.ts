import type { Words } from '../../../dsl/index.js';
import { reportWords } from '../reports/report-words.js';
import { askAll, type EntryForm, listSheets, loadForm, loadSheet, type SheetAddress } from '../sheets/sheet-api.js';
import { valueText } from '../sheets/sheet-content.js';

/** A cell that waits to be verified. */
export interface SubmittedCell {
  readonly id: string;
  readonly address: SheetAddress;
  readonly key: string;
  readonly unit: { readonly id: string; readonly name: string };
  readonly label: Words;
  readonly period: string | null;
  /** As it is said: yes or no, the label of a choice, or what was typed. */
  readonly value: Words;
  readonly note: string;
  /** Where the value comes from; empty: nobody said. */
  readonly source: string;
  readonly by: string;
  readonly byName: string;
  /** Of the sheet. */
  readonly revision: number;
  readonly target: 'fact' | 'item';
  readonly targetId: string;
}

export interface Submitted {
  readonly form: EntryForm;
  readonly cells: readonly SubmittedCell[];
}

/** What units submitted and nobody verified yet: facts and self-assessments that one sees, by unit. */
export async function loadSubmitted(cycle: string): Promise<Submitted> {
  const form = await loadForm(cycle, null);
  const self = form.sources.filter(({ isSelf }) => isSelf).map(({ id }) => id);
  const listed = await Promise.all([
    listSheets(cycle, { kind: 'facts' }),
    ...self.map((source) => listSheets(cycle, { kind: 'ratings', source })),
  ]);
  const meant = listed
    .flat()
    .filter(({ filled, verified, returned, unsubmitted }) => filled > verified + returned + unsubmitted)
    .sort((a, b) => (a.unit.name < b.unit.name ? -1 : a.unit.name > b.unit.name ? 1 : 0));
  const cells = await askAll(meant, async ({ unit, source, rater }): Promise<readonly SubmittedCell[]> => {
    const marks = source === null || rater === null ? null : { source, rater };
    const address = { cycle, unit: unit.id, marks };
    const sheet = await loadSheet(address);
    const people = 'people' in sheet ? sheet.people : {};
    return Object.entries(sheet.cells).flatMap(([key, cell]): SubmittedCell[] => {
      if (cell.state !== 'submitted' || cell.value === null) return [];
      const [fact = key, period = null] = key.split('@');
      return [
        {
          id: `${unit.id}|${source ?? ''}|${key}`,
          address,
          key,
          unit,
          label: labelOf(form, source, marks === null ? fact : key),
          period: marks === null ? period : null,
          value: valueIn(form, marks === null ? fact : null, valueText(cell)),
          note: cell.note ?? '',
          source: cell.source ?? '',
          by: cell.by,
          byName: nameIn(people, cell.by),
          revision: sheet.revision,
          target: marks === null ? 'fact' : 'item',
          targetId: marks === null ? fact : key,
        },
      ];
    });
  });
  return { form, cells: cells.flat() };
}

function valueIn({ facts }: EntryForm, fact: string | null, text: string): Words {
  const known = facts.find(({ id }) => id === fact);
  if (known?.type === 'boolean') return text === 'true' ? reportWords.yes : reportWords.no;
  return known?.values.find(({ id }) => id === text)?.label ?? { zh: text, en: text };
}

function labelOf({ facts, sources }: EntryForm, source: string | null, id: string): Words {
  const found =
    source === null
      ? facts.find((fact) => fact.id === id)?.label
      : sources.find((each) => each.id === source)?.items.find(({ key }) => key === id)?.label;
  return found ?? { zh: id, en: id };
}

function nameIn(people: unknown, id: string): string {
  if (typeof people !== 'object' || people === null) return '';
  const name: unknown = Object.entries(people).find(([key]) => key === id)?.[1];
  return typeof name === 'string' ? name : '';
}
