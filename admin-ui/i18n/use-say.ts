import { useCallback } from 'react';
import { useLocale } from 'react-admin';
import type { Language, Words } from '../../dsl/index.js';
import { isLanguage } from './language.js';

/** The language on screen. */
export function useLanguage(): Language {
  const locale = useLocale();
  return isLanguage(locale) ? locale : 'zh';
}

/**
 * Says a text in the language on screen.
 *
 * @example
 * const say = useSay();
 * return <h2>{say(userWords.title)}</h2>;
 */
export function useSay(): (text: Words) => string {
  const language = useLanguage();
  return useCallback((text: Words) => text[language], [language]);
}
