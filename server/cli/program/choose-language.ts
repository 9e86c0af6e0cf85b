import type { Language } from '../../../dsl/index.js';

/** The language of a call, before anything else is read: `--lang en`, `--lang=en`, else `HENG_LANG`, else Chinese. */
export function chooseLanguage(args: readonly string[], fallback: string | undefined): Language {
  const at = args.indexOf('--lang');
  const written = at >= 0 ? args[at + 1] : args.find((each) => each.startsWith('--lang='))?.slice('--lang='.length);
  return (written ?? fallback ?? '').toLowerCase().startsWith('en') ? 'en' : 'zh';
}
