import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCase } from '../../../dsl/cases/index.js';

/** Codes with the text they mark. */
function found(text: string): readonly (readonly [string, string])[] {
  return parseCase(text).diagnostics.map(({ code, place }) => [code, text.slice(place?.offset, place?.end)]);
}

describe('reading a case', () => {
  it('gives its parts', () => {
    const { value, diagnostics } = parseCase(
      'case: 空表\nclause: 第七条\nnote: 手算\ninput: { units: [{ id: a }] }\nexpect: { a: { total: 0 } }\n',
      'cases/empty.yaml',
    );
    expect(diagnostics).toEqual([]);
    expect(value).toMatchObject({ name: '空表', clause: '第七条', note: '手算', input: { units: [{ id: 'a' }] } });
    expect(value?.expect.a).toEqual({ total: 0 });
    expect(value?.document.file).toBe('cases/empty.yaml');
  });

  it('suggests the key that was meant', () => {
    const text = 'case: 空\ninput: { units: [{ id: a }] }\nexpct: { a: { total: 0 } }';
    expect(found(text)).toContainEqual(['key-unknown', 'expct']);
    expect(parseCase(text).diagnostics.find(({ code }) => code === 'key-unknown')?.fix?.zh).toContain('expect');
  });

  it('checks the shape of the input at its place', () => {
    expect(found('case: 空\ninput: { units: [{ name: 甲 }] }\nexpect: {}')).toEqual([['key-missing', '{ name: 甲 }']]);
    expect(found('case: 空\ninput: { units: [{ id: a, fact: {} }] }\nexpect: {}')).toEqual([['key-unknown', 'fact']]);
  });

  it('reports a unit that is expected and not in the input', () => {
    const text = 'case: 空\ninput: { units: [{ id: unit_a }] }\nexpect: { unit_b: { total: 0 } }';
    expect(found(text)).toEqual([['reference-unknown', 'unit_b']]);
    expect(parseCase(text).diagnostics[0]?.fix?.zh).toContain('unit_a');
    expect(parseCase(text).value).toBeUndefined();
  });

  it('never throws, whatever the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => parseCase(text).diagnostics.length >= 0));
  });
});
