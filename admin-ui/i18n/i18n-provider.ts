import type { I18nProvider } from 'react-admin';
import type { Language, Words } from '../../dsl/index.js';
import { reactAdminWords } from './react-admin-words.js';

/**
 * The texts of react-admin's own components in one language. Our texts do not pass through here: they are said by `useSay`;
 * what is no key of react-admin's is given back as it is. Another language is another provider: with one that changes,
 * react-admin builds the whole page anew, and what people typed into a form would be gone.
 */
export function i18nProviderOf(language: Language): I18nProvider {
  return {
    translate: (key, options = {}) => {
      const found = findWords(key);
      if (found !== null) return fillIn(found[language], options);
      return typeof options._ === 'string' ? fillIn(options._, options) : key;
    },
    changeLocale: async () => {},
    getLocale: () => language,
  };
}

/** `%{name}` is replaced by the parameter; `one |||| many` is chosen by `smart_count`. */
function fillIn(text: string, parameters: Readonly<Record<string, unknown>>): string {
  const forms = text.split(' |||| ');
  const form = parameters.smart_count === 1 ? forms[0] : forms.at(-1);
  return (form ?? text).replace(/%\{(\w+)\}/g, (_, name: string) => String(parameters[name] ?? ''));
}

function findWords(key: string): Words | null {
  if (!key.startsWith('ra.')) return null;
  let found: unknown = reactAdminWords;
  for (const part of key.split('.').slice(1)) {
    if (typeof found !== 'object' || found === null) return null;
    found = (found as Readonly<Record<string, unknown>>)[part]; // an object has keys of text
  }
  return isWords(found) ? found : null;
}

function isWords(value: unknown): value is Words {
  return typeof value === 'object' && value !== null && 'zh' in value && typeof value.zh === 'string';
}
