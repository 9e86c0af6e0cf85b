import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkScheme, compileScheme } from '../../dsl/index.js';

const TEXT = readFileSync(new URL('../fixtures/thirty-mistakes.yaml', import.meta.url), 'utf8');
const SOURCE = '第三条 考核实行百分制。';

/** What the comments `# ← code code` say: `12 code`, sorted. */
const EXPECTED = TEXT.split('\n')
  .flatMap((line, index) => (/# ← ([a-z -]+)$/.exec(line)?.[1]?.split(' ') ?? []).map((code) => `${index + 1} ${code}`))
  .sort();

/** `12 code` of every diagnostic, sorted. */
function foundIn(text: string): readonly string[] {
  const { diagnostics } = checkScheme(text, { source: SOURCE });
  return diagnostics.map(({ place, code }) => `${place?.line} ${code}`).sort();
}

describe('a scheme with mistakes from every phase', () => {
  it('has more than fifty kinds of them', () => {
    expect(new Set(EXPECTED.map((found) => found.split(' ')[1])).size).toBeGreaterThan(50);
  });

  it('gets one diagnostic for each, on its line: none is missing, none is extra', () => {
    expect(foundIn(TEXT)).toEqual(EXPECTED);
  });

  it('gets the same ones when lines end with carriage return and line feed', () => {
    expect(foundIn(TEXT.replaceAll('\n', '\r\n'))).toEqual(EXPECTED);
  });

  it('loses exactly the diagnostics of a line when the line is mended', () => {
    const mended = TEXT.replace('by: offices }', 'by: office }');
    const line = TEXT.split('\n').findIndex((each) => each.includes('by: offices }')) + 1;
    expect(foundIn(mended)).toEqual(EXPECTED.filter((found) => found !== `${line} reference-unknown`));
  });

  it('is never compiled, and gives no value that somebody could compute with', () => {
    const { compiled, spec, scheme, partial } = compileScheme(TEXT);
    expect([compiled, spec, scheme]).toEqual([null, null, null]);
    expect(partial).not.toBeNull();
  });
});
