import { describe, expect, it } from 'vitest';
import { compileText } from '../run-scheme.js';

describe('the identity of a scheme', () => {
  const hashOf = (parameter: string, more = '') =>
    compileText(
      `${more}parameters: { p: { label: 参, type: map, default: ${parameter} } }\nscore: { id: total, formula: p.a }\n`,
    ).hash;

  it('does not depend on layout, comments and the order of keys', () => {
    expect(hashOf('{ a: 1, b: 2 }', '# 说明\n\n')).toBe(hashOf('{ b: 2, a: 1.0 }'));
  });

  it('depends on every entry of a parameter, whatever the author calls it', () => {
    for (const key of ['b', 'at', 'source', 'syntax', 'text']) {
      expect(hashOf(`{ a: 1, ${key}: 2 }`), key).not.toBe(hashOf(`{ a: 1, ${key}: 3 }`));
    }
  });
});
