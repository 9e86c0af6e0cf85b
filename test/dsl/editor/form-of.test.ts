import { describe, expect, it } from 'vitest';
import { formOf, METHODS, type Path } from '../../../dsl/index.js';
import { SECTIONS } from '../../../dsl/language/sections/index.js';
import { readShipped, SHIPPED } from '../../schemes/shipped-schemes.js';

function inputs(path: Path, key: string): unknown {
  return formOf(path)?.fields.find((field) => field.key === key)?.inputs;
}

describe('a form', () => {
  it('has the keys of its place with label and documentation in both languages', () => {
    for (const path of [[], ['facts', 'x'], ['score'], ['sources', 'x'], ['grading', 0], ['procedure', 'stages', 0]]) {
      const form = formOf(path);
      expect(form?.fields.length, path.join('.')).toBeGreaterThan(5);
      for (const { key, label, doc, inputs: ways } of form?.fields ?? []) {
        expect([label.zh, label.en, doc.zh, doc.en].includes(''), key).toBe(false);
        expect(ways.length, key).toBeGreaterThan(0);
      }
    }
    expect(formOf([])?.fields.map(({ key }) => key)).toEqual(expect.arrayContaining(SECTIONS.map(({ key }) => key)));
  });

  it('says how each value is put in', () => {
    expect(inputs(['facts', 'x'], 'type')).toMatchObject([{ kind: 'choice' }]);
    expect(inputs(['facts', 'x'], 'label')).toEqual([{ kind: 'words' }]);
    expect(inputs(['facts', 'x'], 'complete')).toEqual([{ kind: 'flag' }]);
    expect(inputs(['score'], 'points')).toEqual([{ kind: 'expression' }]);
    expect(inputs(['score'], 'met')).toEqual([{ kind: 'condition' }]);
    expect(inputs(['score', 'rated'], 'by')).toEqual([{ kind: 'reference', to: 'source' }]);
    expect(inputs(['grading', 0, 'decided'], 'among')).toEqual([
      { kind: 'list', of: [{ kind: 'reference', to: 'tier' }] },
    ]);
    expect(inputs([], 'facts')).toEqual([{ kind: 'map', of: [{ kind: 'form' }] }]);
    expect(inputs([], 'year')).toEqual([{ kind: 'number', whole: true, min: 1900, max: 2999 }]);
    expect(inputs(['score'], 'interpretation')).toEqual([{ kind: 'text', long: true }]);
  });

  it('says which keys must be there, and of which exactly one', () => {
    expect(
      formOf(['facts', 'x'])
        ?.fields.filter(({ required }) => required)
        .map(({ key }) => key),
    ).toEqual(['type']);
    expect(formOf(['score'])?.choices).toEqual([{ keys: METHODS.map(({ key }) => key), exactlyOne: true }]);
    expect(formOf(['title'])).toBeNull();
  });

  it.each(SHIPPED)('has a field for every key that %s writes', (id) => {
    const visit = (value: unknown, path: Path): void => {
      if (Array.isArray(value)) for (const [index, each] of value.entries()) visit(each, [...path, index]);
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
      const form = formOf(path);
      for (const [key, each] of Object.entries(value)) {
        if (form)
          expect(
            form.fields.map((field) => field.key),
            [...path, key].join('.'),
          ).toContain(key);
        visit(each, [...path, key]);
      }
    };
    const { title, year, facts, sources, score, grading, procedure } = Object(readShipped(id).document.toValue());
    visit({ title, year, facts, sources, grading, procedure, score: firstBranches(score, 3) }, []);
  });
});

/** The first two parts of every list, a few levels down: items of a kind have the same form. */
function firstBranches(value: unknown, levels: number): unknown {
  if (Array.isArray(value)) return levels === 0 ? [] : value.slice(0, 2).map((each) => firstBranches(each, levels - 1));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, firstBranches(each, levels)]));
}
