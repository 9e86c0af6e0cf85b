import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../../dsl/document/parse-document.js';
import { formatScheme } from '../../../dsl/format/format-scheme.js';

const UNTIDY = `# head
scheme:   demo   
a:
    # inner
    b: 1   # kept where it is

    c:
    - x: 1
      y: |
        literal  
          deeper

        end
    -   z: [1,
          2]
        w: two
          words
    - - p
      - q
    # tail


`;

const TIDY = `# head
scheme:   demo
a:
  # inner
  b: 1   # kept where it is

  c:
    - x: 1
      y: |
        literal  
          deeper

        end
    - z: [1,
        2]
      w: two
        words
    - - p
      - q
    # tail
`;

describe('formatScheme', () => {
  it('indents by two spaces, cuts trailing blanks and ends with one line break; everything else stays', () => {
    expect(formatScheme(UNTIDY)).toEqual({ value: TIDY, diagnostics: [] });
  });

  it('leaves a tidy text as it is', () => {
    expect(formatScheme(TIDY)).toEqual({ value: TIDY, diagnostics: [] });
  });

  it('keeps Windows line endings', () => {
    expect(formatScheme(UNTIDY.replaceAll('\n', '\r\n')).value).toBe(TIDY.replaceAll('\n', '\r\n'));
  });

  it('keeps a full-width space at the end of a value', () => {
    expect(formatScheme('a: x\u3000  \nb: 1').value).toBe('a: x\u3000\nb: 1\n');
  });

  it('leaves a text with errors unchanged and says so', () => {
    const { value, diagnostics } = formatScheme('a: "x\n   b: 1');
    expect(value).toBe('a: "x\n   b: 1');
    expect(diagnostics.map(({ code }) => code)).toEqual(['not-formatted']);
  });

  it('leaves a text unchanged whose value would change', () => {
    const text = 'a: |+\n  x\n\n\n';
    expect(formatScheme(text)).toMatchObject({ value: text, diagnostics: [{ code: 'not-formatted' }] });
  });

  it('changes nothing in the shipped schemes', () => {
    const schemes = readdirSync('schemes');
    expect(schemes.length).toBeGreaterThan(4);
    for (const scheme of schemes) {
      const text = readFileSync(`schemes/${scheme}/scheme.yaml`, 'utf8');
      expect(formatScheme(text).value === text, scheme).toBe(true);
    }
  });

  it('never changes what a text says, and gives the same again', () => {
    const scalar = fc.constantFrom(
      '1',
      'x y',
      '"q  q"',
      "'a: b'",
      '[1, 2]',
      '{ a: 1,  b: 2 }',
      '|\n          t  \n           u',
      '>-\n          s\n          t',
    );
    const { block } = fc.letrec<{ block: string[] }>((tie) => ({
      block: fc
        .array(
          fc.oneof(
            fc.tuple(fc.constant('scalar'), scalar).map(([, value]) => [`KEY: ${value}`]),
            fc.constant(['# comment', 'KEY: 1   ']),
            fc
              .tuple(fc.integer({ min: 1, max: 4 }), tie('block'))
              .map(([by, inner]) => ['KEY:', ...inner.map((line) => ' '.repeat(by) + line)]),
            fc
              .tuple(fc.integer({ min: 1, max: 3 }), tie('block'))
              .map(([gap, inner]) => [
                'KEY:',
                ...inner.map((line, index) =>
                  index === 0 ? `-${' '.repeat(gap)}${line}` : ' '.repeat(gap + 1) + line,
                ),
              ]),
          ),
          { minLength: 1, maxLength: 3, depthIdentifier: 'block' },
        )
        .map((parts) => parts.flat()),
    }));
    fc.assert(
      fc.property(block, (lines) => {
        let count = 0;
        const nextKey = (): string => {
          count += 1;
          return `k${count}`;
        };
        const text = lines.join('\n').replace(/KEY/g, nextKey);
        const before = parseDocument(text).value;
        fc.pre(before?.readable === true && before.diagnostics.length === 0);
        const { value = '', diagnostics } = formatScheme(text);
        expect(JSON.stringify(parseDocument(value).value?.toValue())).toBe(JSON.stringify(before?.toValue()));
        if (diagnostics.length === 0) expect(formatScheme(value)).toEqual({ value, diagnostics: [] });
        expect(value.match(/# comment/g)?.length).toBe(text.match(/# comment/g)?.length);
      }),
      { numRuns: 300 },
    );
  });
});
