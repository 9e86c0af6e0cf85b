import type { Diagnostic } from '../diagnostic/diagnostic.js';
import { compareCodePoints } from '../expression/suggest.js';
import { isQuantity, toText } from '../number/index.js';
import type { NormalFact } from '../scheme/normal.js';
import type { AssessmentValue, PeriodValues } from './assessment.js';
import { bindPeriods, type PeriodField } from './bind-periods.js';
import { isPeriod, periodsOf } from './period.js';

/** A fact, as far as its value of a year needs it. */
export type YearFact = PeriodField & Pick<NormalFact, 'accumulate' | 'per'> & { readonly complete?: boolean };

/**
 * What a fact comes to for a whole year, as a document gives it for a past year, where it is one value: quarters or months are
 * brought together as `accumulate` says. Null: nothing was reported, a value cannot be read, or `complete` is asked for and a
 * period of the year is open.
 *
 * @example
 * yearValue({ id: 'held', type: 'count', per: 'quarter', accumulate: 'sum', … }, { '2022-Q1': 3, '2022-Q2': 4 }, 2022) // 7
 */
export function yearValue(
  fact: YearFact,
  given: AssessmentValue | PeriodValues | undefined,
  year: number,
): AssessmentValue {
  if (given === undefined || typeof given !== 'object' || given === null) return given ?? null;
  const { accumulate, per, complete = false } = fact;
  if (accumulate === null) return null;
  if (complete && periodsOf(year, per).some((period) => (given[period] ?? null) === null)) return null;
  const diagnostics: Diagnostic[] = [];
  const value = bindPeriods(given, fact, [], diagnostics);
  if (value === null || diagnostics.length > 0) return null;
  if (accumulate !== 'latest' && isQuantity(value)) return documentNumber(toText(value));
  const last = Object.keys(given)
    .filter((period) => isPeriod(period, per) && given[period] !== null)
    .sort(compareCodePoints)
    .at(-1);
  return last === undefined ? null : (given[last] ?? null);
}

/** A JSON number where it prints as the same decimal, else the text. */
function documentNumber(text: string): number | string {
  return String(Number(text)) === text ? Number(text) : text;
}
