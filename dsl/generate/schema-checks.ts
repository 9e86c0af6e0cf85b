import { _, type Code, type CodeKeywordDefinition, type KeywordCxt, Name } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { caseSchema } from '../cases/case-schema.js';
import { assessmentSchema } from '../language/assessment-schema.js';
import type { JsonSchema } from '../language/definition.js';
import { schemeSchema } from '../language/scheme-schema.js';
import { METHODS } from '../methods/index.js';
import { CHOICE_OF_KEYS, type KeyChoice } from '../validate/key-choice.js';

/** Where the checks are written. */
export const SCHEMA_CHECKS_FILE = 'dsl/validate/schema-checks.generated.ts';

/** Keywords that document or mark a schema and check nothing. */
const OWN_KEYWORDS = [
  'x-title-en',
  'x-description-en',
  'x-enum-descriptions-en',
  'x-choice',
  'x-beside',
  'x-refers',
  'markdownDescription',
  'enumDescriptions',
] as const;

/** What the checks need at run time, by the path the generator asks for. */
const RUNTIME: Readonly<Record<string, string>> = {
  'require("ajv/dist/runtime/ucs2length").default': 'countCodePoints',
  'require("ajv/dist/runtime/equal").default': 'isSameJson',
};

/** How the validator notes an error: shortened to a call, as there are a thousand of them. */
const NOTE_ERROR = /if\(vErrors === null\)\{\nvErrors = \[(err\d+)\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}/g;

/** A schema for the names of keys that is checked by a function of its own: it has to be told that it looks at a name. */
const CHECK_NAME = /(validate\d+)\.call\(this, (key\d+), \{/g;

/**
 * The checks of the three schemas (scheme, assessment document, case file) as code, so that nothing has to be compiled
 * where they run: a browser under a strict Content-Security-Policy refuses `new Function`.
 *
 * @throws when a schema has a misspelt keyword, or a check needs something at run time that is not there
 */
export function schemaChecksFile(): readonly [path: string, content: string] {
  const schemas = { scheme: schemeSchema(METHODS), assessment: assessmentSchema(), case: caseSchema() };
  const ajv = new Ajv2020({
    allErrors: true,
    verbose: true,
    strict: true,
    // `required` also stands in branches that have no properties of their own.
    strictRequired: false,
    allowUnionTypes: true,
    validateSchema: false,
    ownProperties: true,
    passContext: true,
    inlineRefs: false,
    messages: false,
    code: { source: true, esm: true, lines: true },
  });
  ajv.addVocabulary([...OWN_KEYWORDS]);
  ajv.addKeyword(EXPRESSION_MARK);
  ajv.addKeyword(KEY_CHOICE);
  for (const schema of Object.values(schemas)) ajv.addSchema(withOneErrorPerChoice(schema));
  const ids = Object.fromEntries(Object.entries(schemas).map(([name, { $id }]) => [`check_${name}`, String($id)]));
  const code = Object.entries(RUNTIME).reduce(
    (all, [asked, given]) => all.replaceAll(asked, given),
    standalone.default(ajv, ids),
  );
  if (code.includes('require(')) throw new Error(`the checks need ${/require\([^)]*\)/.exec(code)?.[0]}`);
  const exported = Object.keys(ids).join('|');
  const body = code
    .replace(/^"use strict";\s*/, '')
    .replaceAll(new RegExp(`^export const (${exported}) = `, 'gm'), 'const $1 = ')
    .replaceAll(CHECK_NAME, 'checkName($1, this, $2, {')
    .replaceAll(NOTE_ERROR, 'vErrors = noteError(vErrors, $1);')
    .replaceAll(/^const (schema\d+) = (\{.*\});$/gm, (_all, name: string, literal: string) => {
      return `const ${name} = ${placeOf(JSON.parse(literal), schemas)};`;
    });
  const head = [
    '// @ts-nocheck',
    '// Written by `npm run generate` from the schemas of the language; do not edit.',
    "import { checkName, countCodePoints, isSameJson, noteError } from './check-runtime.js';",
    "import type { CompiledChecks, CompiledSchemas } from './compiled-checks.js';",
    '',
    '/** The checks of the schemas given. */',
    'export function createChecks(schemas: CompiledSchemas): CompiledChecks {',
  ];
  const names = Object.keys(schemas).map((name) => `${name}: check_${name}`);
  const tail = [`return { ${names.join(', ')} };`, '}', ''];
  return [SCHEMA_CHECKS_FILE, [...head, body, ...tail].join('\n')];
}

/** Where a schema stands among those that the checks are given: they hold no schema of their own. */
function placeOf(schema: unknown, schemas: Readonly<Record<string, JsonSchema>>): string {
  const written = JSON.stringify(schema);
  for (const [name, whole] of Object.entries(schemas)) {
    const prepared = withOneErrorPerChoice(whole);
    if (JSON.stringify(prepared) === written) return `schemas.${name}`;
    for (const [key, definition] of Object.entries(Object(prepared.$defs))) {
      if (JSON.stringify(definition) === written) return `schemas.${name}.$defs[${JSON.stringify(key)}]`;
    }
  }
  throw new Error(`no schema reads ${written.slice(0, 200)}`);
}

/** Notes where the texts of expressions stand, in the list that is the context of the check. */
const EXPRESSION_MARK: CodeKeywordDefinition = {
  keyword: 'x-expression',
  schemaType: 'boolean',
  code: ({ gen, data, it }: KeywordCxt) => {
    const path = _`${new Name('instancePath')} + ${it.errorPath}`;
    gen.if(_`typeof ${data} == "string"`, () => gen.code(_`this.push(${path})`));
  },
};

/** Counts which of the keys are there; a choice that does not hold is one error. */
const KEY_CHOICE: CodeKeywordDefinition = {
  keyword: CHOICE_OF_KEYS,
  type: 'object',
  schemaType: 'object',
  code: (context: KeywordCxt) => {
    const { keyword, branches }: KeyChoice = context.schema;
    const isWritten = branches.map(
      ({ required: [key] }): Code => _`Object.prototype.hasOwnProperty.call(${context.data}, ${key})`,
    );
    const some = isWritten.reduce<Code>((all, each) => _`${all} || ${each}`, _`false`);
    const number = isWritten.reduce<Code>((sum, each) => _`${sum} + ${each}`, _`0`);
    const holds = keyword === 'anyOf' ? some : _`${number} === 1`;
    context.pass(_`(${holds})`);
  },
};

function withOneErrorPerChoice(part: JsonSchema): JsonSchema {
  const inside = Object.fromEntries(Object.entries(part).map(([key, value]) => [key, inParts(value)]));
  const keyword = 'oneOf' in part ? 'oneOf' : 'anyOf';
  if (!('x-choice' in part) || !(keyword in part)) return inside;
  const { [keyword]: branches, ...others } = inside;
  return { ...others, [CHOICE_OF_KEYS]: { keyword, branches } };
}

function inParts(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inParts);
  // Any object has string keys with unknown values.
  return typeof value === 'object' && value !== null ? withOneErrorPerChoice(value as JsonSchema) : value;
}
