/** A language people read. The default everywhere is `zh`. */
export type Language = 'zh' | 'en';

/** The same words in both languages; both are always present. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}
