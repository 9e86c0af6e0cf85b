import { useCallback } from 'react';
import type { Words } from '../../dsl/index.js';
import { useLanguage } from './language.js';

export { useLanguage } from './language.js';

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
