import type { Language } from '../diagnostic/words.js';
import type { KeyDefinition } from '../language/definition.js';
import type { ObjectDefinition } from '../language/object-definition.js';
import { describeChoices, describeSchema } from './describe-schema.js';
import { code, heading, table } from './markdown.js';

const HEADER: Readonly<Record<Language, readonly string[]>> = {
  zh: ['键', '名称', '值', '说明', '例'],
  en: ['Key', 'Name', 'Value', 'Meaning', 'Example'],
};

/** The table of keys on a reference page; required keys are bold. */
export function keyTable(keys: readonly KeyDefinition[], required: readonly string[], language: Language): string {
  return table(
    HEADER[language],
    keys.map(({ key, label, doc, schema, example }) => [
      required.includes(key) ? `**${code(key)}**` : code(key),
      label[language],
      describeSchema(schema, language),
      [doc[language], ...describeChoices(schema, language)].join('\n'),
      example === undefined || example.includes('\n') ? '' : code(example),
    ]),
  );
}

/** An object of the language: heading, what it is, its keys. */
export function objectPart(definition: ObjectDefinition, level: number, language: Language): readonly string[] {
  const { name, label, doc, keys, required = [] } = definition;
  return [
    heading(level, `${label[language]} ${code(name)}`),
    doc[language],
    keys.length === 0 ? '' : keyTable(keys, required, language),
  ];
}
