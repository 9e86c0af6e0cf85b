import type { Language } from '../../../dsl/index.js';
import type { EntryForm } from '../sheets/sheet-api.js';

export type EventList = EntryForm['lists'][number];

/** What an event or record says, in a line: its fields with their labels, and how often where it is more than once. */
export function contentText(
  content: Readonly<Record<string, unknown>>,
  list: EventList | undefined,
  language: Language,
): string {
  const parts = Object.entries(content).flatMap(([id, value]) => {
    if (value === null || value === undefined) return [];
    if (id === 'count') return value === 1 ? [] : [`× ${String(value)}`];
    const field = list?.fields.find((each) => each.id === id);
    const shown = field?.values.find((each) => each.id === value)?.label[language] ?? String(value);
    return [`${field?.label[language] ?? id}${language === 'zh' ? '：' : ': '}${shown}`];
  });
  return parts.length === 0 ? '× 1' : parts.join(language === 'zh' ? '；' : '; ');
}
