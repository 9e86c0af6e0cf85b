import { describe, expect, it } from 'vitest';
import { type YearFact, yearValue } from '../../../dsl/assessment/year-value.js';

const fact = (more: Partial<YearFact>): YearFact => ({
  id: 'income',
  type: 'money',
  values: [],
  min: null,
  max: null,
  per: 'quarter',
  accumulate: 'sum',
  ...more,
});

describe('the value of a fact for a whole year', () => {
  it('is the sum, the largest or the latest of its periods, exactly', () => {
    const given = { '2022-Q3': '0.2', '2022-Q1': 0.1, '2022-Q2': 7, '2022-Q4': null };
    expect(yearValue(fact({}), given, 2022)).toBe(7.3);
    expect(yearValue(fact({}), { '2022-Q1': '0.1234567890123456789', '2022-Q2': 1 }, 2022)).toBe(
      '1.1234567890123456789',
    );
    expect(yearValue(fact({ accumulate: 'max' }), given, 2022)).toBe(7);
    expect(yearValue(fact({ accumulate: 'latest' }), given, 2022)).toBe('0.2');
    expect(
      yearValue(fact({ accumulate: 'latest', type: 'text', per: 'month' }), { '2022-02': 'b', '2022-10': 'c' }, 2022),
    ).toBe('c');
  });

  it('is the one value that was given for the year', () => {
    expect(yearValue(fact({}), 12, 2022)).toBe(12);
    expect(yearValue(fact({ accumulate: null, type: 'boolean' }), true, 2022)).toBe(true);
  });

  it('is missing where nothing can be said of the year', () => {
    expect(yearValue(fact({}), undefined, 2022)).toBeNull();
    expect(yearValue(fact({}), {}, 2022)).toBeNull();
    expect(yearValue(fact({ accumulate: null }), { '2022-Q1': 1 }, 2022)).toBeNull();
    expect(yearValue(fact({ per: 'month' }), { '2022-Q1': 1 }, 2022)).toBeNull();
    expect(yearValue(fact({}), { '2022-Q1': 1, '2022-Q2': 'much' }, 2022)).toBeNull();
    const three = { '2022-Q1': 1, '2022-Q2': 2, '2022-Q3': 3 };
    expect(yearValue(fact({ complete: true }), three, 2022)).toBeNull();
    expect(yearValue(fact({ complete: true }), { ...three, '2022-Q4': 4 }, 2022)).toBe(10);
  });
});
