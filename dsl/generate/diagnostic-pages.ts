import { DIAGNOSTIC_FAMILIES } from '../diagnostic/catalogue.js';
import type { DiagnosticKind } from '../diagnostic/define-diagnostic.js';
import type { Severity } from '../diagnostic/diagnostic.js';
import type { Language, Words } from '../diagnostic/words.js';
import type { ReferencePage } from './language-pages.js';
import { code, heading, page, table } from './markdown.js';

const SEVERITIES: Readonly<Record<Severity, Words>> = {
  error: {
    zh: '错误：改正以前不能计算、不能发布',
    en: 'error: nothing is computed or published before it is corrected',
  },
  warning: {
    zh: '提示：确认（acknowledge）或改正以后才能发布',
    en: 'warning: acknowledge or correct it before publishing',
  },
  info: { zh: '说明', en: 'information' },
};

/** One page for each code, and a list of them. */
export function diagnosticPages(language: Language): readonly ReferencePage[] {
  const kinds = DIAGNOSTIC_FAMILIES.flatMap((family) => family.kinds);
  return [listPage(language), ...kinds.map((kind) => kindPage(kind, language))];
}

function listPage(language: Language): ReferencePage {
  const title = { zh: '诊断', en: 'Diagnostics' };
  const header = { zh: ['代码', '级别', '含义'], en: ['Code', 'Severity', 'Meaning'] }[language];
  const parts = DIAGNOSTIC_FAMILIES.flatMap(({ label, kinds }) => [
    heading(2, label[language]),
    table(
      header,
      [...kinds].map((kind) => [`[${code(kind.code)}](${kind.code}.md)`, kind.severity, kind.title[language]]),
    ),
  ]);
  return { name: 'index', title, text: page([heading(1, title[language]), ...parts]) };
}

function kindPage({ code: name, severity, title, why }: DiagnosticKind<never>, language: Language): ReferencePage {
  return {
    name,
    title,
    text: page([heading(1, title[language]), `${code(name)} · ${SEVERITIES[severity][language]}`, why[language]]),
  };
}
