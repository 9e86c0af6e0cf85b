import type { Language } from '../../../dsl/index.js';
import type { EntryForm, RatedItem } from './sheet-api.js';

/** Where an item stands in the score tree, for headings: the labels above it, from the second level on, with full marks. */
export function headingOf(form: Pick<EntryForm, 'nodes'>, node: string, language: Language): string | null {
  const byId = new Map(form.nodes.map((each) => [each.id, each]));
  const labels: string[] = [];
  for (let at = byId.get(node)?.parent ?? null; at !== null; at = byId.get(at)?.parent ?? null) {
    const above = byId.get(at);
    if (above === undefined || above.parent === null) break;
    const points = above.points === null ? '' : language === 'zh' ? `（${above.points} 分）` : ` (${above.points})`;
    labels.unshift(`${above.label[language]}${points}`);
  }
  // The nearest one says most; the table above it only where it is the only one.
  return labels.at(-1) ?? null;
}

/** Title and full text of an item: an item without a name of its own is called by its place, and has the text below. */
export function titleOf(
  item: RatedItem,
  index: number,
  language: Language,
): { readonly title: string; readonly text: string | null } {
  const label = item.label[language];
  if (item.text === null) return { title: label, text: null };
  if (item.text === label) return { title: `${index + 1}. ${label}`, text: null };
  return { title: `${index + 1}. ${label}`, text: item.text };
}
