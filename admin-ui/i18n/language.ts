import { useSyncExternalStore } from 'react';
import type { Language } from '../../dsl/index.js';

const TAGS: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en' };

let current: Language = 'zh';
const listeners = new Set<() => void>();

/** The language on screen, for what is no component. Components use `useSay` or `useLanguage`. */
export function currentLanguage(): Language {
  return current;
}

/** Changes it, for screen readers and fonts too (`<html lang>`). */
export function setCurrentLanguage(language: Language): void {
  current = language;
  document.documentElement.lang = TAGS[language];
  for (const listener of listeners) listener();
}

/** The language on screen; who calls it is rendered anew when it changes. */
export function useLanguage(): Language {
  return useSyncExternalStore(subscribe, currentLanguage);
}

/** Whether a text names a language of the UI. */
export function isLanguage(text: unknown): text is Language {
  return text === 'zh' || text === 'en';
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
