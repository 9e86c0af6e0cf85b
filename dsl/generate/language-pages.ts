import type { Language, Words } from '../diagnostic/words.js';
import { ANYWHERE_KEYS } from '../language/anywhere-keys.js';
import { ASSESSMENT_OBJECTS } from '../language/assessment-objects.js';
import { BAND_ROW } from '../language/band-rows.js';
import { MODIFIERS, NODE_KEYS, ROUND_KEYS } from '../language/node-keys.js';
import type { SectionDefinition } from '../language/object-definition.js';
import { SECTIONS } from '../language/sections/index.js';
import { METHODS } from '../methods/index.js';
import type { MethodDefinition } from '../methods/method.js';
import { keyTable, objectPart } from './key-table.js';
import { code, heading, page, yamlBlock } from './markdown.js';

/** A reference page: file name without its ending, title, text. */
export interface ReferencePage {
  readonly name: string;
  readonly title: Words;
  readonly text: string;
}

const REQUIRED = ['scheme', 'title', 'year', 'score'];
const BOLD: Words = { zh: '粗体的键必须写。', en: 'Keys in bold must be there.' };

/** The pages about what an author (or integrator) writes, in the order of the contents. */
export function languagePages(language: Language): readonly ReferencePage[] {
  const simple = SECTIONS.filter(({ objects }) => objects.length === 0);
  const structured = SECTIONS.filter(({ objects }) => objects.length > 0);
  return [
    makePage('scheme', { zh: '方案的最外层', en: 'The top level' }, language, [
      BOLD[language],
      keyTable(SECTIONS, REQUIRED, language),
      ...simple.flatMap((section) => [
        heading(2, `${section.label[language]} ${code(section.key)}`),
        section.doc[language],
        yamlBlock(section.example ?? ''),
      ]),
    ]),
    makePage('anywhere', { zh: '哪里都能写的键', en: 'Keys that may stand anywhere' }, language, [
      keyTable(ANYWHERE_KEYS, [], language),
    ]),
    ...structured.map((section) => sectionPage(section, language)),
    makePage('nodes', { zh: '计分项', en: 'Nodes' }, language, [
      {
        zh: '总分是一棵树，每一项是一个计分项：恰好一种算法（见“算法”），可以带修饰，每一项都可以再分。',
        en: 'The total is a tree of nodes. Each has exactly one method (see “Methods”), may have modifiers, and may have children.',
      }[language],
      keyTable(NODE_KEYS, [], language),
      heading(2, { zh: '修饰，按起作用的先后', en: 'Modifiers, in the order in which they act' }[language]),
      {
        zh: '算法在 applies / otherwise 之后、missing 之前起作用。',
        en: 'The method acts after applies / otherwise and before missing.',
      }[language],
      keyTable(MODIFIERS, [], language),
      heading(2, { zh: '取舍', en: 'Rounding' }[language]),
      keyTable(ROUND_KEYS, ['to'], language),
    ]),
    makePage('methods', { zh: '算法', en: 'Methods' }, language, [
      ...METHODS.flatMap((method) => methodPart(method, language)),
      ...objectPart(BAND_ROW, 2, language),
    ]),
    makePage('assessment', { zh: '年度数据', en: 'The assessment document' }, language, [
      BOLD[language],
      ...ASSESSMENT_OBJECTS.flatMap((definition) => objectPart(definition, 2, language)),
    ]),
  ];
}

function sectionPage(section: SectionDefinition, language: Language): ReferencePage {
  const title = { zh: `${section.label.zh} ${section.key}`, en: `${section.label.en} (${section.key})` };
  return makePage(section.key, title, language, [
    section.doc[language],
    yamlBlock(section.example ?? ''),
    BOLD[language],
    ...section.objects.flatMap((definition) => objectPart(definition, 2, language)),
  ]);
}

function methodPart(method: MethodDefinition, language: Language): readonly string[] {
  const { key, label, doc, example, beside = [] } = method;
  const options = optionKeys(method);
  return [
    heading(2, `${label[language]} ${code(key)}`),
    doc[language],
    yamlBlock(example),
    options.length === 0 ? '' : keyTable(options, requiredOptions(method), language),
    ...(beside.length === 0
      ? []
      : [{ zh: '可以同时写：', en: 'Beside it there may stand:' }[language], keyTable(beside, [], language)]),
  ];
}

/** The options of a method that is written as a map, as keys with their documentation. */
function optionKeys({ schema }: MethodDefinition) {
  const properties = typeof schema.properties === 'object' && schema.properties !== null ? schema.properties : {};
  return Object.entries(properties).map(([key, option]) => {
    const described: Readonly<Record<string, unknown>> = Object.fromEntries(Object.entries(option ?? {}));
    const text = (name: string): string => (typeof described[name] === 'string' ? String(described[name]) : '');
    return {
      key,
      label: { zh: text('title'), en: text('x-title-en') },
      doc: { zh: text('description'), en: text('x-description-en') },
      schema: described,
    };
  });
}

function requiredOptions({ schema }: MethodDefinition): readonly string[] {
  return Array.isArray(schema.required) ? schema.required.map(String) : [];
}

function makePage(name: string, title: Words, language: Language, parts: readonly string[]): ReferencePage {
  return { name, title, text: page([heading(1, title[language]), ...parts]) };
}
