import { describe, expect, it } from 'vitest';
import { LINT_DIAGNOSTICS, LINT_RULES } from '../../../dsl/lint/index.js';
import { linesOf, lintText, listFixtures, readFixture } from './lint-fixture.js';

const codes = [...new Set([...LINT_DIAGNOSTICS, ...LINT_RULES.map(({ kind }) => kind)].map(({ code }) => code))].sort();

describe('the linter', () => {
  it('has a fixture for every code, and no other', () => {
    expect(codes.length).toBeGreaterThan(40);
    expect(listFixtures()).toEqual(codes);
  });

  describe.each(codes)('%s', (code) => {
    const [loud, silent] = readFixture(code);

    it('is found on the marked lines, and nothing else is', () => {
      const { diagnostics } = lintText(loud.text, loud.source);
      expect(loud.expected.some((line) => line.endsWith(` ${code}`))).toBe(true);
      expect(linesOf(diagnostics)).toEqual(loud.expected);
    });

    it('is silent on the twin without the mistake', () => {
      const { diagnostics } = lintText(silent.text, silent.source);
      expect(diagnostics.map(({ code: found, message }) => `${found}: ${message.zh}`)).toEqual([]);
    });

    it('speaks both languages and quotes its values', () => {
      for (const { message, fix } of lintText(loud.text, loud.source).diagnostics) {
        expect(message.zh).toMatch(/\p{Script=Han}/u);
        expect(`${message.zh}${message.en}${fix?.zh}${fix?.en}`).not.toMatch(/undefined|NaN|null|\[object/);
        expect(message.en.replace(/"[^"]*"/g, '')).not.toMatch(/[，。：；（）、]/u);
      }
    });
  });
});
