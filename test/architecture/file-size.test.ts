import { describe, expect, it } from 'vitest';
import sizes from './file-sizes.json' with { type: 'json' };
import { isGenerated, listSourceFiles, readText } from './source-files.js';

const longer: readonly { readonly path: string; readonly reason: string }[] = sizes.longer;

describe('source files', () => {
  const lengths = listSourceFiles()
    .filter((path) => !isGenerated(path))
    .map((path) => ({ path, lines: readText(path).split('\n').length - 1 }));
  const tooLong = lengths.filter(({ lines }) => lines > sizes.limit);

  it('stay within the limit of lines unless the table gives a reason', () => {
    expect(lengths.length).toBeGreaterThan(50);
    const listed = new Set(longer.map(({ path }) => path));
    expect(tooLong.filter(({ path }) => !listed.has(path))).toEqual([]);
  });

  it('are listed as longer only when they are, with a reason', () => {
    const long = new Set(tooLong.map(({ path }) => path));
    expect(longer.filter(({ path, reason }) => !long.has(path) || reason.trim() === '')).toEqual([]);
  });
});
