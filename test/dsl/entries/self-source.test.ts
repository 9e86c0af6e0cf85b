import { describe, expect, it } from 'vitest';
import { type CompiledScheme, compileScheme, describeEntries } from '../../../dsl/index.js';

function compile(source: string): CompiledScheme {
  const text = `scheme: s\ntitle: 试验\nyear: 2023\nsources:\n  own: ${source}\nscore: { id: total, points: 10, rated: { by: own } }\n`;
  const { compiled, diagnostics } = compileScheme(text, 'scheme.yaml');
  if (compiled === null) throw new Error(JSON.stringify(diagnostics));
  return compiled;
}

describe('a source by which the unit rates itself', () => {
  it('is told apart for entry', () => {
    const [own] = describeEntries(compile('{ label: 自评, self: true }')).sources;
    expect([own?.isSelf, own?.items.map(({ key }) => key)]).toEqual([true, ['total']]);
    const [other] = describeEntries(compile('{ label: 自评 }')).sources;
    expect(other?.isSelf).toBe(false);
  });

  it('leaves schemes that do not say so with the hash they had', () => {
    const plain = compile('{ label: 自评 }');
    expect(plain.scheme.sources[0]).not.toHaveProperty('self');
    expect(compile('{ label: 自评, self: false }').hash).toBe(plain.hash);
    expect(compile('{ label: 自评, self: true }').hash).not.toBe(plain.hash);
  });

  it('takes only yes or no', () => {
    const text =
      'scheme: s\ntitle: 试验\nyear: 2023\nsources: { own: { label: 自评, self: 本单位 } }\nscore: { id: total, points: 10, rated: { by: own } }\n';
    const { diagnostics } = compileScheme(text, 'scheme.yaml');
    expect(diagnostics.some(({ path }) => path.join('.') === 'sources.own.self')).toBe(true);
  });
});
