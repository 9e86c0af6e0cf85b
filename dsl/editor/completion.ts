import type { Words } from '../diagnostic/words.js';

/** One thing that may be written at the caret. */
export interface Completion {
  /** What is written instead of the stretch before the caret. */
  readonly insert: string;
  /** What the list shows. */
  readonly label: string;
  readonly kind: 'key' | 'value' | 'id' | 'name' | 'function' | 'word';
  /** A few words beside it. */
  readonly detail: string;
  /** Documentation in the language asked for; the example as YAML behind it. */
  readonly documentation: string;
}

/** What may be written at a caret. `from` to the caret is replaced. */
export interface Completions {
  readonly from: number;
  readonly to: number;
  readonly items: readonly Completion[];
}

/** Nothing to offer. */
export function noCompletions(offset: number): Completions {
  return { from: offset, to: offset, items: [] };
}

/** Words of both languages as one text, when they differ in nothing but are missing in one. */
export function say(words: Words | null | undefined, language: 'zh' | 'en'): string {
  return words ? words[language] || words.zh || words.en : '';
}
