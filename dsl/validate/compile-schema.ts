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
  ajv.addKeyword({ keyword: CHOICE, type: 'object', schemaType: 'object', validate: holds });
  const validate = ajv.compile<unknown>(withOneErrorPerChoice(schema));
  return (value) => {
    expressions = [];
    const errors = validate(value) ? [] : (validate.errors ?? []).map(asWritten);
    return { errors, expressions };
  };
}

/** Stands for a choice between keys: ajv tells each branch that fails, and a text may have ten thousand such objects. */
const CHOICE = 'x-choice-of-keys';

interface Choice {
  readonly keyword: 'oneOf' | 'anyOf';
  readonly branches: readonly { readonly required: readonly [string] }[];
}

function holds({ keyword, branches }: Choice, data: object): boolean {
  const written = branches.filter(({ required: [key] }) => Object.hasOwn(data, key)).length;
  return keyword === 'oneOf' ? written === 1 : written > 0;
}

function withOneErrorPerChoice(part: JsonSchema): JsonSchema {
  const inside = Object.fromEntries(Object.entries(part).map(([key, value]) => [key, inParts(value)]));
  const keyword = 'oneOf' in part ? 'oneOf' : 'anyOf';
  if (!('x-choice' in part) || !(keyword in part)) return inside;
  const { [keyword]: branches, ...others } = inside;
  return { ...others, [CHOICE]: { keyword, branches } };
}

function inParts(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inParts);
  // Any object has string keys with unknown values.
  return typeof value === 'object' && value !== null ? withOneErrorPerChoice(value as JsonSchema) : value;
}

/** An error of a choice as the schema has it. */
function asWritten(error: ErrorObject): ErrorObject {
  if (error.keyword !== CHOICE) return error;
  const { keyword, branches } = error.schema as Choice; // made by withOneErrorPerChoice
  return { ...error, keyword, parentSchema: { ...error.parentSchema, [keyword]: branches } };
}
