import type { MethodDefinition } from '../methods/method.js';
import type { JsonSchema } from './definition.js';

/** The JSON Schema (2020-12) of a scheme, assembled from the registries of the language and the methods given. */
export function schemeSchema(_methods: readonly MethodDefinition[]): JsonSchema {
  throw new Error('not yet');
}
