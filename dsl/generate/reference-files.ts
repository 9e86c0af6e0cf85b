import type { Language } from '../diagnostic/words.js';
import { assessmentSchema } from '../language/assessment-schema.js';
import type { JsonSchema } from '../language/definition.js';
import { schemeSchema } from '../language/scheme-schema.js';
import { METHODS } from '../methods/index.js';
import { addExamples } from './add-examples.js';
import { diagnosticPages } from './diagnostic-pages.js';
import { languagePages } from './language-pages.js';
import { heading, page } from './markdown.js';

const FOLDER = 'docs/reference';
const LANGUAGES: readonly Language[] = ['zh', 'en'];

/** The schemas and pages of `docs/reference`: path relative to the repository → content. */
export function referenceFiles(): ReadonlyMap<string, string> {
  return new Map([
    [`${FOLDER}/scheme.schema.json`, toJson(addExamples(schemeSchema(METHODS)))],
    [`${FOLDER}/assessment.schema.json`, toJson(assessmentSchema())],
    ...LANGUAGES.flatMap(pagesOf),
  ]);
}

function pagesOf(language: Language): readonly (readonly [path: string, content: string])[] {
  const pages = languagePages(language);
  const diagnostics = diagnosticPages(language);
  const title = { zh: '方案语言参考', en: 'Reference of the scheme language' }[language];
  const links = [
    ...pages.map(({ name, title: words }) => `- [${words[language]}](${name}.md)`),
    `- [${{ zh: '诊断', en: 'Diagnostics' }[language]}](diagnostics/index.md)`,
  ];
  const note = {
    zh: '这些页面由 `npm run generate` 从语言的登记表生成，不要手工修改。',
    en: 'These pages are written by `npm run generate` from the registries of the language; do not edit them.',
  }[language];
  return [
    [`${FOLDER}/${language}/index.md`, page([heading(1, title), links.join('\n'), note])],
    ...pages.map(({ name, text }) => [`${FOLDER}/${language}/${name}.md`, text] as const),
    ...diagnostics.map(({ name, text }) => [`${FOLDER}/${language}/diagnostics/${name}.md`, text] as const),
  ];
}

function toJson(schema: JsonSchema): string {
  return `${JSON.stringify(schema, null, 2)}\n`;
}
