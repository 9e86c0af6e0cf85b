import type { Language, Words } from '../../dsl/index.js';

/** A text of the UI: in both languages, or made from parameters in both. */
export type Message = Words | ((parameters: never) => Words);

/**
 * The table of a feature's texts, zh and en side by side: the compiler refuses an entry that lacks a language.
 *
 * @example
 * export const userWords = words({
 *   title: { zh: '账号', en: 'Users' },
 *   found: ({ count }: { readonly count: number }) => ({ zh: `共 ${count} 个`, en: `${count} found` }),
 * });
 */
export function words<const T extends Readonly<Record<string, Message>>>(table: T): T {
  return table;
}

/** A text in one language. */
export function sayIn(language: Language, text: Words): string {
  return text[language];
}
