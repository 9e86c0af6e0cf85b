import type { Tree } from '@lezer/common';
import type { Diagnostic } from '../diagnostic/diagnostic.js';
import { findForeignOperators } from './find-foreign-operators.js';
import { findFullWidth } from './find-full-width.js';
import { findNumberMistakes } from './find-number-mistakes.js';
import { expressionTextUnclosed } from './literal-diagnostics.js';
import { isReservedWord } from './reserved-words.js';
import { scanTokens, type Token } from './scan-tokens.js';
import { expressionBracket, expressionSyntax } from './syntax-diagnostics.js';

const CLOSING: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
]);
const OPENING: ReadonlyMap<string, string> = new Map([
  [')', '('],
  [']', '['],
]);

/** Reserved words that end a value or begin one. */
const VALUE_WORDS: ReadonlySet<string> = new Set(['true', 'false', '是', '否']);

/**
 * Says what is wrong with a text that the grammar refused: the known mistakes where there are some, else the place
 * where reading stopped. Always at least one diagnostic.
 */
export function explainSyntax(text: string, tree: Tree): readonly Diagnostic[] {
  const tokens = scanTokens(text);
  const finders = [findUnclosedText, findFullWidth, findNumberMistakes, findForeignOperators, findBrackets];
  for (const find of finders) {
    const found = find(tokens, text);
    if (found.length > 0) return found;
  }
  return [explainPlace(tokens, firstErrorAt(tree))];
}

function findUnclosedText(tokens: readonly Token[]): readonly Diagnostic[] {
  return tokens
    .filter((token) => token.kind === 'unclosed')
    .map(({ text, from, to }) => expressionTextUnclosed.at([], { quote: text.charAt(0) }, { from, to }));
}

/** The first closing bracket without a partner, else the last opening one. */
function findBrackets(tokens: readonly Token[]): readonly Diagnostic[] {
  const open: Token[] = [];
  for (const token of tokens) {
    if (token.kind !== 'sign') continue;
    if (CLOSING.has(token.text)) open.push(token);
    if (OPENING.has(token.text) && open.pop()?.text !== OPENING.get(token.text)) return [unpaired(token)];
  }
  const last = open.at(-1);
  return last === undefined ? [] : [unpaired(last)];
}

function unpaired({ text, from, to }: Token): Diagnostic {
  return expressionBracket.at(
    [],
    { bracket: text, missing: CLOSING.get(text) ?? OPENING.get(text) ?? '' },
    { from, to },
  );
}

function firstErrorAt(tree: Tree): number {
  let place = tree.length;
  tree.iterate({
    enter: (node) => {
      if (node.type.isError) place = Math.min(place, node.from);
    },
  });
  return place;
}

function explainPlace(tokens: readonly Token[], place: number): Diagnostic {
  const before = tokens.findLast((token) => token.to <= place);
  const next = tokens.find((token) => token.to > place);
  const after = before?.text ?? '';
  if (next === undefined) {
    const span = { from: before?.from ?? 0, to: before?.to ?? 0 };
    return expressionSyntax.at([], { problem: 'end', found: '', after }, span);
  }
  const problem = problemBetween(before, next);
  return expressionSyntax.at([], { problem, found: visible(next.text), after }, { from: next.from, to: next.to });
}

function problemBetween(before: Token | undefined, next: Token): 'value' | 'operator' | 'unexpected' {
  const hasValueBefore = before !== undefined && endsValue(before);
  if (hasValueBefore) return startsValue(next) ? 'operator' : 'unexpected';
  return startsValue(next) || !isKnownSign(next) ? 'unexpected' : 'value';
}

function endsValue(token: Token): boolean {
  return isOperand(token) || token.text === 'missing' || token.text === ')' || token.text === ']';
}

function startsValue(token: Token): boolean {
  return isOperand(token) || token.text === '[';
}

function isOperand(token: Token): boolean {
  if (token.kind === 'name') return !isReservedWord(token.text) || VALUE_WORDS.has(token.text);
  return token.kind !== 'sign';
}

/** A word or sign of the language, which asks for a value before it. */
function isKnownSign(token: Token): boolean {
  return token.kind === 'name' || /^(?:[-+*/^=<>,)\]≥≤≠×÷−]|!=|<=|>=)$/u.test(token.text);
}

/** What cannot be seen or printed is named by its code point. */
function visible(text: string): string {
  if (!/^[\p{C}\p{Z}]$/u.test(text)) return text;
  return `U+${(text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
