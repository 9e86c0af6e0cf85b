import { caseSchema } from '../cases/case-schema.js';
import { assessmentSchema } from '../language/assessment-schema.js';
import type { JsonSchema } from '../language/definition.js';
import { schemeSchema } from '../language/scheme-schema.js';
import { METHODS } from '../methods/index.js';
import type { CompiledChecks, CompiledSchemas, SchemaError, SchemaName } from './compiled-checks.js';
import { CHOICE_OF_KEYS } from './key-choice.js';
import { createChecks } from './schema-checks.generated.js';

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
