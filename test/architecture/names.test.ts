import { describe, expect, it } from 'vitest';
import { listSourceFiles } from './source-files.js';

/** Names that say nothing about what is inside. */
const EMPTY_NAMES = new Set(['utils', 'util', 'misc', 'helpers', 'helper', 'common', 'shared', 'types']);
const KEBAB_CASE = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const PASCAL_CASE = /^[A-Z][A-Za-z0-9]*$/;

describe('names of source files and their folders', () => {
  const parts = listSourceFiles().flatMap((path) => path.split('/').map((name) => ({ path, name: stem(name) })));

  it('say what is inside', () => {
    expect(parts.length).toBeGreaterThan(100);
    expect(parts.filter(({ name }) => EMPTY_NAMES.has(name))).toEqual([]);
  });

  it('are kebab-case, components PascalCase', () => {
    const wrong = parts.filter(
      ({ path, name }) => !KEBAB_CASE.test(name) && !(path.endsWith('.tsx') && PASCAL_CASE.test(name)),
    );
    expect(wrong).toEqual([]);
  });
});

/** A file's name without what follows the first dot. */
function stem(name: string): string {
  return name.split('.')[0] ?? '';
}
