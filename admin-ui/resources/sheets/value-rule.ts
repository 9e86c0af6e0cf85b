import type { CellOption, CheckedText } from '../../grid/grid.js';
import { gridWords } from '../../grid/grid-words.js';
import { compareDecimals, readTypedNumber } from '../../grid/typed-number.js';

/** What a cell takes; the server checks by the scheme again. */
export type ValueRule =
  /** Exact decimals as limits; null: none. */
  | { readonly kind: 'number'; readonly low: string | null; readonly high: string | null }
  | { readonly kind: 'choice'; readonly options: readonly CellOption[] }
  /** A number, or one with a percent sign. */
  | { readonly kind: 'ratio' }
  | { readonly kind: 'day' }
  | { readonly kind: 'text' };

/** What a typed text becomes in a cell, or why it cannot stand there. An empty text clears. */
export function checkText(rule: ValueRule, text: string): CheckedText {
  const typed = text.trim();
  if (typed === '') return { kind: 'fits', text: '' };
  switch (rule.kind) {
    case 'number':
      return checkNumber(rule, typed);
    case 'ratio':
      return checkRatio(typed);
    case 'choice': {
      const found = rule.options.find(({ value, label }) => value === typed || label === typed);
      return found === undefined
        ? { kind: 'refused', why: gridWords.notAnOption }
        : { kind: 'fits', text: found.value };
    }
    case 'day': {
      const [, year, month = '', day = ''] =
        /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(typed.normalize('NFKC')) ?? [];
      if (year === undefined) return { kind: 'refused', why: gridWords.notADay };
      return { kind: 'fits', text: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` };
    }
    case 'text':
      return { kind: 'fits', text: typed };
    default:
      return rule satisfies never;
  }
}

function checkNumber(
  { low, high }: { readonly low: string | null; readonly high: string | null },
  typed: string,
): CheckedText {
  const isShare = typed.endsWith('%') || typed.endsWith('％');
  const number = readTypedNumber(typed);
  if (number === null || isShare) return { kind: 'refused', why: gridWords.notANumber };
  const isLow = low !== null && compareDecimals(number, low) < 0;
  const isHigh = high !== null && compareDecimals(number, high) > 0;
  if (isLow || isHigh) return { kind: 'refused', why: gridWords.outOfRange({ low: low ?? '…', high: high ?? '…' }) };
  return { kind: 'fits', text: number };
}

function checkRatio(typed: string): CheckedText {
  const [, digits = '', sign = ''] = /^(.*?)\s*([%％]?)$/s.exec(typed) ?? [];
  const number = readTypedNumber(digits);
  if (number === null || number === '') return { kind: 'refused', why: gridWords.notANumber };
  return { kind: 'fits', text: sign === '' ? number : `${number}%` };
}
