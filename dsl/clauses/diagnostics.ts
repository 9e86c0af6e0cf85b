import { type DiagnosticKind, defineDiagnostic } from '../diagnostic/define-diagnostic.js';

const SHOWN = 24;

export const quoteNotFound = defineDiagnostic<{ readonly words: string; readonly fits: string }>({
  code: 'quote-not-found',
  severity: 'warning',
  title: { zh: '引文在原文中找不到', en: 'Quote not found in the regulation' },
  why: {
    zh: 'ref 的 quote 和 text 是逐字引用：看的人凭它回到原文的那一句。对不上，就说明抄错了，或者原文换了版本。空白、全角半角和引号的样子不计较。',
    en: '`quote` and `text` are the regulation word for word: readers go back to the clause by them. One that does not match was copied wrongly, or the text has changed. White space, width and the shape of quotation marks do not matter.',
  },
  message: ({ words, fits }) =>
    fits === ''
      ? { zh: `原文中没有“${shortened(words)}”`, en: `the source does not contain "${shortened(words)}"` }
      : {
          zh: `原文中没有“${shortened(words)}”；到“…${fits.slice(-SHOWN / 2)}”为止是有的，后面对不上`,
          en: `the source does not contain "${shortened(words)}"; it agrees up to "…${fits.slice(-SHOWN / 2)}" and differs after that`,
        },
  fix: () => ({
    zh: '照原文改引文；中间有省略的，分成几条引文',
    en: 'Copy the words from the source; where something is left out, make it several quotes',
  }),
});

/** What looking quotes up finds. */
export const CLAUSE_DIAGNOSTICS: readonly DiagnosticKind<never>[] = [quoteNotFound];

function shortened(words: string): string {
  return words.length > SHOWN ? `${words.slice(0, SHOWN)}…` : words;
}
