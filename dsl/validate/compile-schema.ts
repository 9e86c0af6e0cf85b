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

/** What a compiled schema finds in a value. */
export interface SchemaFindings {
  /** What is wrong, with the schema parts that say so. */
  readonly errors: readonly ErrorObject[];
  /** JSON pointers to the texts of expressions (`x-expression`), in the order of the schema. */
  readonly expressions: readonly string[];
}

/** Checks a value; never throws. */
export type SchemaCheck = (value: unknown) => SchemaFindings;

/** Compiles a JSON Schema strictly: a misspelt keyword of the schema is a bug and throws. */
export function compileSchema(schema: JsonSchema): SchemaCheck {
  let expressions: string[] = [];
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
  ajv.addKeyword({
    keyword: 'x-expression',
    schemaType: 'boolean',
    errors: false,
    validate: (_marked: unknown, data: unknown, _parent: unknown, context?: { readonly instancePath: string }) => {
      if (typeof data === 'string' && context !== undefined) expressions.push(context.instancePath);
      return true;
    },
  });
  const validate = ajv.compile<unknown>(schema);
  return (value) => {
    expressions = [];
    const errors = validate(value) ? [] : [...(validate.errors ?? [])];
    return { errors, expressions };
  };
}
