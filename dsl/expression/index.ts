export { AGGREGATE_USAGE, FUNCTION_USAGE, isAggregateName, isFunctionName } from './call-usage.js';
export { createScope, type ScopeOptions } from './create-scope.js';
export { EXPRESSION_DIAGNOSTICS } from './diagnostics.js';
export { type ExpressionType, TYPE_WORDS } from './expression-type.js';
export { MAX_LENGTH, type ParsedExpression, parseExpression } from './parse-expression.js';
export { parser } from './parser.generated.js';
export { printDomain, printExpression } from './print-expression.js';
export { isReservedWord, RESERVED_WORDS } from './reserved-words.js';
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
export { compareCodePoints, suggest } from './suggest.js';
export * from './syntax.js';
export { type CheckedExpression, checkExpression } from './type-check.js';
export { type ExpressionVisitor, type NameUse, namesIn, operandsOf, walkExpression } from './walk-expression.js';
