import type { Language } from '../../dsl/index.js';

const TAGS: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en' };

let current: Language = 'zh';

/** The language on screen, for what is no component. Components use `useSay` or `useLanguage`. */
export function currentLanguage(): Language {
  return current;
}

/** Changes it, for screen readers and fonts too (`<html lang>`). */
export function setCurrentLanguage(language: Language): void {
  current = language;
  document.documentElement.lang = TAGS[language];
}

/** Whether a text names a language of the UI. */
export function isLanguage(text: string): text is Language {
  return text === 'zh' || text === 'en';
}
