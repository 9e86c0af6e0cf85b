import { expect, test } from 'vitest';
import { isCalendarDate } from '../../../dsl/expression/calendar-date.js';
import { canonicalDecimal, shiftDecimal } from '../../../dsl/expression/decimal-text.js';

test.each([
  ['0', '0'],
  ['000', '0'],
  ['0.000', '0'],
  ['10', '10'],
  ['010.10', '10.1'],
  ['0.05', '0.05'],
])('%s is written %s', (digits, canonical) => {
  expect(canonicalDecimal(digits)).toBe(canonical);
});

test.each([
  ['80', -2, '0.8'],
  ['5', -2, '0.05'],
  ['0.5', -2, '0.005'],
  ['12345', -2, '123.45'],
  ['12.5', 4, '125000'],
  ['0.00012', 4, '1.2'],
  ['0', -2, '0'],
])('%s with the point moved by %i is %s', (digits, places, shifted) => {
  expect(shiftDecimal(digits, places)).toBe(shifted);
});

test.each([
  ['2020-02-29', true],
  ['2000-02-29', true],
  ['1900-02-29', false],
  ['2019-02-30', false],
  ['2019-04-31', false],
  ['2019-00-10', false],
  ['2019-13-01', false],
  ['2019-01-00', false],
  ['2019-1-1', false],
  ['0000-12-31', true],
])('%s: in the calendar %s', (date, isReal) => {
  expect(isCalendarDate(date)).toBe(isReal);
});
