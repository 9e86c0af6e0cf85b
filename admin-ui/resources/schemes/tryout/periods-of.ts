/**
 * The periods of a year, as assessment documents write them; none where a fact has one value for the year.
 *
 * @example periodsOf(2023, 'quarter') // ['2023-Q1', '2023-Q2', '2023-Q3', '2023-Q4']
 */
export function periodsOf(year: number, per: 'year' | 'quarter' | 'month'): readonly string[] {
  if (per === 'year') return [];
  if (per === 'quarter') return [1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`);
  return Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`);
}
