import type { Diagnostic } from '../diagnostic/diagnostic.js';
import { isReservedWord } from './reserved-words.js';
import type { Token } from './scan-tokens.js';
import { expressionOperator } from './syntax-diagnostics.js';

/** Signs of spreadsheets and programming languages, and words of the regulations, with what this language writes. */
const REPLACEMENTS: ReadonlyMap<string, string> = new Map([
  ['==', '='],
  ['===', '='],
  [':=', '='],
  ['!==', '!='],
  ['<>', '!='],
  ['=>', '>='],
  ['=<', '<='],
  ['≧', '>='],
  ['≦', '<='],
  ['&&', 'and'],
  ['&', 'and'],
  ['∧', 'and'],
  ['||', 'or'],
  ['|', 'or'],
  ['∨', 'or'],
  ['!', 'not'],
  ['¬', 'not'],
  ['**', '^'],
  ['·', '*'],
  ['?', 'if … then … else …'],
  ['且', 'and'],
  ['并且', 'and'],
  ['和', 'and'],
  ['与', 'and'],
  ['或', 'or'],
  ['或者', 'or'],
  ['非', 'not'],
  ['不是', '!='],
  ['等于', '='],
  ['不等于', '!='],
  ['大于', '>'],
  ['高于', '>'],
  ['大于等于', '>='],
  ['不低于', '>='],
  ['不少于', '>='],
  ['小于', '<'],
  ['低于', '<'],
  ['小于等于', '<='],
  ['不高于', '<='],
  ['不超过', '<='],
  ['属于', 'in'],
  ['如果', 'if'],
  ['则', 'then'],
  ['那么', 'then'],
  ['否则', 'else'],
  ['为空', 'is missing'],
]);

/** Operators of other languages in a text that the grammar refused, each with what to write. */
export function findForeignOperators(tokens: readonly Token[]): readonly Diagnostic[] {
  return tokens.flatMap((token) => {
    const replacement = replacementOf(token);
    if (replacement === null) return [];
    return [expressionOperator.at([], { found: token.text, replacement }, { from: token.from, to: token.to })];
  });
}

function replacementOf(token: Token): string | null {
  if (token.kind !== 'sign' && token.kind !== 'name') return null;
  const lower = token.text.toLowerCase();
  if (lower !== token.text && isReservedWord(lower)) return lower;
  return REPLACEMENTS.get(token.text) ?? null;
}
