import { expect, test } from 'vitest';
import { EXPRESSION_DIAGNOSTICS } from '../../../dsl/expression/index.js';

test('every kind has an own code and is documented in both languages', () => {
  const codes = EXPRESSION_DIAGNOSTICS.map(({ code }) => code);
  expect(codes.length).toBeGreaterThan(20);
  expect(new Set(codes).size).toBe(codes.length);
  for (const { code, title, why } of EXPRESSION_DIAGNOSTICS) {
    expect(code).toMatch(/^[a-z]+(?:-[a-z]+)+$/);
    for (const words of [title, why]) {
      expect(words.zh).toMatch(/\p{Script=Han}/u);
      expect(words.en).toMatch(/^[\p{L}\d"=! ,.;:()[\]'+*/^<>-]+$/u);
    }
  }
});
