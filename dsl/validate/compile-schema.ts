import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import type { JsonSchema } from '../language/definition.js';

/** Keywords that document or mark a schema and check nothing. */
const OWN_KEYWORDS = [
  'x-title-en',
  'x-description-en',
  'x-enum-descriptions-en',
  'x-choice',
  'x-beside',
  'markdownDescription',
  'enumDescriptions',
] as const;

/** A compiled schema: what it finds wrong with a value, with the schema parts that say so. */
export type SchemaCheck = (value: unknown) => readonly ErrorObject[];

/** Compiles a JSON Schema strictly: a misspelt keyword of the schema is a bug and throws. */
export function compileSchema(schema: JsonSchema): SchemaCheck {
  const ajv = new Ajv2020({
    allErrors: true,
    verbose: true,
    strict: true,
    // `required` also stands in branches that have no properties of their own.
    strictRequired: false,
    allowUnionTypes: true,
    validateSchema: false,
    ownProperties: true,
  });
  ajv.addVocabulary([...OWN_KEYWORDS]);
  const validate = ajv.compile<unknown>(schema);
  return (value) => (validate(value) ? [] : [...(validate.errors ?? [])]);
}
