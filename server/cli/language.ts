/** Loads the scheme language, a third of a second; `heng --help` does without. */
export const loadLanguage = () => import('../../dsl/index.js');

export type LanguageModule = Awaited<ReturnType<typeof loadLanguage>>;
