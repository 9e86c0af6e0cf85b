import { describe, expect, it } from 'vitest';
import { compileScheme, copyForYear } from '../../dsl/index.js';
import { readShipped, SHIPPED } from '../schemes/shipped-schemes.js';

describe.each(SHIPPED)('%s, copied for another year', (id) => {
  const { document, scheme } = readShipped(id);
  const year = (scheme?.year ?? 0) + 1;
  const { value } = copyForYear(document.text, { id: 'copied', year, title: null });

  it('is a sound scheme of that year whose other lines are the old ones', () => {
    const { compiled } = compileScheme(value?.text ?? '');
    expect(compiled?.scheme).toMatchObject({ scheme: 'copied', year });
    const lines = document.text.split('\n');
    const changed = (value?.text ?? '').split('\n').filter((line, index) => line !== lines[index]);
    expect(changed.map((line) => line.split(':')[0]).filter((key) => key !== 'title')).toEqual(['scheme', 'year']);
  });

  it('comes with a list of what must be looked at, at its place', () => {
    const made = compileScheme(value?.text ?? '').document;
    expect(value?.changes[0]?.kind).toBe('title');
    expect(value?.changes.every(({ path }) => made.placeOf(path) !== null)).toBe(true);
    expect(value?.changes.map(({ kind }) => kind)).toContain('dates');
  });
});

it('a text that cannot be read is not copied, and says why', () => {
  const { value, diagnostics } = copyForYear('scheme: [\n', { id: 'x', year: 2024, title: null });
  expect(value).toBeUndefined();
  expect(diagnostics[0]?.code).toBe('edit-unreadable');
});
