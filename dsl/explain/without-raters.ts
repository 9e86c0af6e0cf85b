import type { Language } from '../diagnostic/words.js';

/**
 * The same explanation without the names of those who rated: `评分人1`, `评分人2` … in the order they appear, the same one
 * everywhere. The unit itself, where it rated, keeps its id. Marks and their weights stay, so every number still adds up.
 *
 * @param own id of the unit in the document
 */
export function withoutRaters<T>(explanation: T, own: string, language: Language): T {
  const names = new Map<string, string>();
  const nameOf = (rater: string): string => {
    const known = names.get(rater);
    if (known !== undefined || rater === own) return known ?? rater;
    const name = language === 'zh' ? `评分人${names.size + 1}` : `Rater ${names.size + 1}`;
    names.set(rater, name);
    return name;
  };
  const copy = (value: unknown, key: string | null): unknown => {
    if (key === 'rater' && typeof value === 'string') return nameOf(value);
    if (Array.isArray(value)) return value.map((each) => copy(each, null));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, copy(each, name)]));
  };
  return copy(explanation, null) as T; // the same shape, texts for texts
}
