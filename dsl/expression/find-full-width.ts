import type { Diagnostic } from '../diagnostic/diagnostic.js';
import type { Token } from './scan-tokens.js';
import { expressionFullWidth } from './syntax-diagnostics.js';

/** What people type or paste for a sign of the language, beyond the block of full-width ASCII forms. */
const REPLACEMENTS: ReadonlyMap<string, string> = new Map([
  ['、', ','],
  ['。', '.'],
  ['“', '"'],
  ['”', '"'],
  ['‘', "'"],
  ['’', "'"],
  ['「', '"'],
  ['」', '"'],
  ['【', '['],
  ['】', ']'],
  ['〔', '('],
  ['〕', ')'],
  ['《', '<'],
  ['》', '>'],
  ['〈', '<'],
  ['〉', '>'],
  ['—', '-'],
  ['–', '-'],
  ['‐', '-'],
  ['\u3000', ' '],
  ['\u00a0', ' '],
  ['\u200b', ''],
  ['\ufeff', ''],
]);

/** One diagnostic, at the first full-width sign, with the corrected text of the whole expression; none without such a sign. */
export function findFullWidth(tokens: readonly Token[], text: string): readonly Diagnostic[] {
  const found = tokens.filter((token) => correct(token) !== null);
  const first = found[0];
  if (first === undefined) return [];
  const signs = found.flatMap((token) =>
    token.kind === 'quoted' ? [token.text.charAt(0), token.text.slice(-1)] : [token.text],
  );
  const params = { found: [...new Set(signs)].map(nameOf).join(' '), corrected: correctAll(found, text) };
  return [expressionFullWidth.at([], params, { from: first.from, to: first.to })];
}

function correctAll(found: readonly Token[], text: string): string {
  let corrected = '';
  let done = 0;
  for (const token of found) {
    corrected += text.slice(done, token.from) + correct(token);
    done = token.to;
  }
  return corrected + text.slice(done);
}

/** What the token should be, or null when it may stay. Letters stay: they may be part of an id. */
function correct(token: Token): string | null {
  if (token.kind === 'quoted') return `"${token.text.slice(1, -1).replaceAll('"', '""')}"`;
  if (token.kind !== 'sign') return null;
  const code = token.text.codePointAt(0) ?? 0;
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCodePoint(code - 0xfee0);
  return REPLACEMENTS.get(token.text) ?? null;
}

function nameOf(sign: string): string {
  const isVisible = !/^[\p{C}\p{Z}]$/u.test(sign);
  return isVisible ? sign : `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
