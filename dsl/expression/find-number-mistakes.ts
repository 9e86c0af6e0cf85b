import type { Diagnostic } from '../diagnostic/diagnostic.js';
import { isCalendarDate, padDate } from './calendar-date.js';
import { canonicalDecimal, shiftDecimal } from './decimal-text.js';
import { expressionDate, expressionNumber, expressionNumberGrouping } from './literal-diagnostics.js';
import { isReservedWord } from './reserved-words.js';
import type { Token } from './scan-tokens.js';

const CHINESE_POWERS: ReadonlyMap<string, number> = new Map([
  ['百', 2],
  ['千', 3],
  ['万', 4],
  ['百万', 6],
  ['千万', 7],
  ['亿', 8],
]);
const DATE_FORMS = [/^(\d{4})年(\d{1,2})月(\d{1,2})日/u, /^(\d{4})\.(\d{1,2})\.(\d{1,2})/u];
const GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?%?(?![\d.])/u;

/** Numbers and dates written in ways the language does not have, in a text that the grammar refused. */
export function findNumberMistakes(tokens: readonly Token[], text: string): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  let depth = 0;
  let done = 0;
  tokens.forEach((token, index) => {
    if (token.text === '(' || token.text === '[') depth += 1;
    if (token.text === ')' || token.text === ']') depth -= 1;
    if (token.from < done) return;
    const mistake = mistakeAt(tokens, index, text, depth > 0);
    if (mistake === null) return;
    found.push(mistake.diagnostic);
    done = mistake.to;
  });
  return found;
}

/** Warnings for `1,234` inside brackets, where it is read as two values. */
export function findGroupedNumbers(tokens: readonly Token[], text: string): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  let done = 0;
  for (const token of tokens) {
    const grouped =
      token.kind === 'number' && token.from >= done ? GROUPED.exec(text.slice(token.from))?.[0] : undefined;
    if (grouped === undefined) continue;
    done = token.from + grouped.length;
    const params = { found: grouped, joined: grouped.replaceAll(',', '') };
    found.push(expressionNumberGrouping.at([], params, { from: token.from, to: done }));
  }
  return found;
}

function mistakeAt(tokens: readonly Token[], index: number, text: string, isInBrackets: boolean) {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (token === undefined || next === undefined) return null;
  if (token.kind === 'number') {
    const rest = text.slice(token.from);
    for (const form of DATE_FORMS) {
      const parts = form.exec(rest);
      if (parts !== null) return dateMistake(parts, token.from);
    }
    const grouped = isInBrackets ? undefined : GROUPED.exec(rest)?.[0];
    if (grouped !== undefined) return numberMistake(grouped, grouped.replaceAll(',', ''), token.from);
    if (next.text === '%') return numberMistake(text.slice(token.from, next.to), `${token.text}%`, token.from);
    if (next.from === token.to && next.kind === 'name' && !isReservedWord(next.text)) {
      return numberMistake(token.text + next.text, withoutUnit(token.text, next.text), token.from);
    }
    if (next.from === token.to && next.text === '.') return numberMistake(`${token.text}.`, token.text, token.from);
  }
  const isBarePoint = token.text === '.' && next.kind === 'number' && next.from === token.to;
  return isBarePoint ? numberMistake(`.${next.text}`, `0.${next.text}`, token.from) : null;
}

function dateMistake(parts: RegExpExecArray, from: number) {
  const [found, year = '', month = '', day = ''] = parts;
  const date = padDate(year, month, day);
  const to = from + found.length;
  const params = isCalendarDate(date) ? { found, corrected: date } : { found: date, corrected: null };
  return { to, diagnostic: expressionDate.at([], params, { from, to }) };
}

function numberMistake(found: string, corrected: string | null, from: number) {
  const to = from + found.length;
  return { to, diagnostic: expressionNumber.at([], { found, corrected }, { from, to }) };
}

/** `12.5万` and `1e5` written out; null when what follows the number is a unit. */
function withoutUnit(number: string, unit: string): string | null {
  if (number.endsWith('%')) return null;
  const power = CHINESE_POWERS.get(unit);
  if (power !== undefined) return shiftDecimal(canonicalDecimal(number), power);
  const exponent = /^e(\d{1,2})$/iu.exec(unit)?.[1];
  return exponent === undefined ? null : shiftDecimal(number, Number(exponent));
}
