import { caseSchema } from '../cases/case-schema.js';
import { assessmentSchema } from '../language/assessment-schema.js';
import type { JsonSchema } from '../language/definition.js';
import { schemeSchema } from '../language/scheme-schema.js';
import { METHODS } from '../methods/index.js';
import { CHOICE_OF_KEYS } from './key-choice.js';
import { createChecks } from './schema-checks.generated.js';

/** The documents that have a schema. */
export type SchemaName = 'scheme' | 'assessment' | 'case';

/** The schemas that the generated checks quote in what they find. */
export type CompiledSchemas = Readonly<Record<SchemaName, JsonSchema>>;

/** What a check finds wrong, with the schema part that says so. */
export interface SchemaError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly parentSchema: JsonSchema;
  readonly data: unknown;
  /** For errors of `propertyNames`: the name that is wrong. */
  readonly propertyName?: string;
}

/** The generated checks. Its context takes the JSON pointers to expressions; what it finds is left in `errors`. */
export type CompiledChecks = Readonly<
  Record<SchemaName, { (this: string[], value: unknown): boolean; readonly errors?: readonly SchemaError[] | null }>
>;

/** What a schema finds in a value. */
export interface SchemaFindings {
  /** What is wrong, with the schema parts that say so. */
  readonly errors: readonly SchemaError[];
  /** JSON pointers to the texts of expressions (`x-expression`), in the order of the schema. */
  readonly expressions: readonly string[];
}

/** Checks a value; never throws. */
export type SchemaCheck = (value: unknown) => SchemaFindings;

let known: { readonly schemas: CompiledSchemas; readonly checks: CompiledChecks } | null = null;

/** The schema of a kind of document and its check, which was compiled by `npm run generate`. */
export function schemaCheck(name: SchemaName): { readonly schema: JsonSchema; readonly check: SchemaCheck } {
  if (known === null) {
    const schemas = { scheme: schemeSchema(METHODS), assessment: assessmentSchema(), case: caseSchema() };
    known = { schemas, checks: createChecks(schemas) };
  }
  const { schemas, checks } = known;
  const validate = checks[name];
  return {
    schema: schemas[name],
    check: (value) => {
      const expressions: string[] = [];
      const errors = validate.call(expressions, value) ? [] : (validate.errors ?? []).map(asWritten);
      return { errors, expressions };
    },
  };
}

/** An error of a choice between keys as the schema has it. */
function asWritten(error: SchemaError): SchemaError {
  if (error.keyword !== CHOICE_OF_KEYS) return error;
  return { ...error, keyword: 'oneOf' in error.parentSchema ? 'oneOf' : 'anyOf' };
}
