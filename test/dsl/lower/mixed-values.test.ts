import { describe, expect, it } from 'vitest';
import { checkScheme } from '../../../dsl/index.js';

const scheme = (parts: string, of: string): string => `scheme: mixed
title: 混合
year: 2024
facts:
  size: { label: 规模, type: text }
units: { label: 单位 }
${parts}
score: { id: total, label: 总分, points: 10, formula: '${of}' }
`;
const codes = (text: string): readonly string[] =>
  checkScheme(text).diagnostics.map(({ code, severity }) => `${severity} ${code}`);

describe('what a lookup reads', () => {
  it('is refused before publishing where numbers and texts are mixed', () => {
    const table = 'tables:\n  rates: { label: 系数, rows: { big: 5, small: 若干 } }';
    expect(codes(scheme(table, 'lookup(rates, size)'))).toContain('error mixed-values');
    const map = 'parameters:\n  rates: { label: 系数, type: map, default: { big: 5, small: 若干 } }';
    expect(codes(scheme(map, 'lookup(rates, size)'))).toContain('error mixed-values');
  });

  it('has the type of its column: a text beside numbers cannot be computed with', () => {
    const table =
      'tables:\n  rates: { label: 系数, rows: { big: { rate: 5, name: 大 }, small: { rate: 3, name: 小 } } }';
    expect(codes(scheme(table, 'lookup(rates, size, rate)')).filter((code) => code.startsWith('error'))).toEqual([]);
    expect(codes(scheme(table, 'lookup(rates, size, name)'))).toContain('error type-mismatch');
  });
});
