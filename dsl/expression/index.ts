export { createScope, type ScopeOptions } from './create-scope.js';
export { type ExpressionType, TYPE_WORDS } from './expression-type.js';
export { type ParsedExpression, parseExpression } from './parse-expression.js';
export type {
  EnteredDomain,
  FoundName,
  Namespace,
  Owner,
  Population,
  Reference,
  Resolution,
  ScopeSymbol,
  TypeScope,
} from './scope.js';
export * from './syntax.js';
export { type CheckedExpression, checkExpression } from './type-check.js';
