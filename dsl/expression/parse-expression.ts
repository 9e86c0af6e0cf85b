import type { Diagnostic } from '../diagnostic/diagnostic.js';
import { buildExpression, MAX_DEPTH } from './build-expression.js';
import { explainSyntax } from './explain-syntax.js';
import { findGroupedNumbers } from './find-number-mistakes.js';
import { parser } from './parser.generated.js';
import { scanTokens, type Token } from './scan-tokens.js';
import type { Expression } from './syntax.js';
import { expressionEmpty, expressionTooDeep, expressionTooLong } from './syntax-diagnostics.js';

/** Longest text of one expression, in UTF-16 units. */
export const MAX_LENGTH = 10_000;

/** What {@link parseExpression} gives. */
export interface ParsedExpression {
  /** Null when there is an error. */
  readonly expression: Expression | null;
  /** `path` is empty and `within` holds offsets in the text; the caller re-roots them. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads the text of an expression. Never throws, whatever the text. Names are not looked up and types not checked:
 * see `checkExpression`.
 *
 * @example
 * parseExpression('60 <= total < 80').expression?.kind // 'logic'
 */
export function parseExpression(text: string): ParsedExpression {
  if (text.trim() === '') return failed(expressionEmpty.at([], {}, { from: 0, to: text.length }));
  if (text.length > MAX_LENGTH) {
    const params = { length: text.length, limit: MAX_LENGTH };
    return failed(expressionTooLong.at([], params, { from: 0, to: text.length }));
  }
  const tokens = scanTokens(text);
  const tooDeep = findDeepBracket(tokens);
  if (tooDeep !== undefined) {
    const { from, to } = tooDeep;
    return failed(expressionTooDeep.at([], { limit: MAX_DEPTH }, { from, to }));
  }
  const tree = parser.parse(text);
  const built = buildExpression(text, tree);
  if (built === null) return { expression: null, diagnostics: explainSyntax(text, tree) };
  const diagnostics = [...built.diagnostics, ...findGroupedNumbers(tokens, text)];
  const hasError = diagnostics.some(({ severity }) => severity === 'error');
  return { expression: hasError ? null : built.expression, diagnostics };
}

function failed(diagnostic: Diagnostic): ParsedExpression {
  return { expression: null, diagnostics: [diagnostic] };
}

/** The first bracket that opens more than {@link MAX_DEPTH} levels. */
function findDeepBracket(tokens: readonly Token[]): Token | undefined {
  let depth = 0;
  return tokens.find((token) => {
    if (token.kind !== 'sign') return false;
    if (token.text === '(' || token.text === '[') depth += 1;
    if (token.text === ')' || token.text === ']') depth -= 1;
    return depth > MAX_DEPTH;
  });
}
