import type { Diagnostic, Path } from '../diagnostic/diagnostic.js';
import { compareCodePoints } from '../expression/suggest.js';
import { isQuantity, maximumOf, sumOf } from '../number/index.js';
import type { KnownValue } from '../plan/value.js';
import type { NormalFact, NormalField } from '../scheme/normal.js';
import type { AssessmentValue, PeriodValues } from './assessment.js';
import { bindValue } from './bind-value.js';
import { inputType } from './diagnostics.js';
import { EXPECTED_INPUTS, sameInBoth } from './input-words.js';
import { isPeriod } from './period.js';

/** What a field must say of itself for its values by period to become one. */
export type PeriodField = Pick<NormalField, 'id' | 'type' | 'values' | 'min' | 'max'> &
  Partial<Pick<NormalFact, 'accumulate' | 'per'>>;

/** A single value, or values by period, brought together as the fact says; periods without a value are skipped. */
export function bindPeriods(
  given: AssessmentValue | PeriodValues,
  field: PeriodField,
  at: Path,
  diagnostics: Diagnostic[],
): KnownValue | null {
  const accumulate = field.accumulate ?? null;
  if (typeof given !== 'object' || given === null || accumulate === null)
    return bindValue(given, field, at, diagnostics);
  const per = field.per ?? 'year';
  const wrong = Object.keys(given).filter((period) => !isPeriod(period, per));
  for (const period of wrong) {
    const params = { what: sameInBoth(field.id), value: JSON.stringify(period), expected: EXPECTED_INPUTS[per] };
    diagnostics.push(inputType.at([...at, period], params));
  }
  if (wrong.length > 0) return null;
  const periods = Object.keys(given).sort(compareCodePoints);
  const values = periods
    .map((period) => bindValue(given[period], field, [...at, period], diagnostics))
    .filter((value) => value !== null);
  const numbers = values.filter(isQuantity);
  if (numbers.length === 0 || accumulate === 'latest') return values.at(-1) ?? null;
  return accumulate === 'sum' ? sumOf(numbers) : maximumOf(numbers);
}
