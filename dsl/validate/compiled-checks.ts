import type { JsonSchema } from '../language/definition.js';

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
