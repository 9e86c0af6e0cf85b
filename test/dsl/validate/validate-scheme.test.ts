import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../dsl/diagnostic/diagnostic.js';
import { parseDocument, type SchemeDocument } from '../../../dsl/document/parse-document.js';
import { createChecker } from '../../../dsl/validate/check-document.js';
import { validateScheme } from '../../../dsl/validate/validate-scheme.js';

const HEAD = 'scheme: demo\ntitle: 示例\nyear: 2024\n';
const SCORE = 'score: { id: total, formula: 1 }\n';

function documentOf(text: string): SchemeDocument {
  const { value } = parseDocument(text, 'scheme.yaml');
  if (value === undefined) throw new Error('no document');
  return value;
}

/** The only diagnostic of a text. */
function only(text: string): Diagnostic {
  const { diagnostics } = validateScheme(documentOf(text));
  expect(diagnostics.map(({ code, path }) => [code, path])).toHaveLength(1);
  const [diagnostic] = diagnostics;
  if (diagnostic === undefined) throw new Error('no diagnostic');
  return diagnostic;
}

const NOTHING = { value: null, readable: null, diagnostics: [] };

describe('validateScheme', () => {
  it('gives the value of a sound scheme and nothing else', () => {
    const document = documentOf(HEAD + SCORE);
    const { value, diagnostics } = validateScheme(document);
    expect(diagnostics).toEqual([]);
    expect(value).toBe(document.toValue());
  });

  it.each(readdirSync('schemes'))('accepts the shipped scheme %s', (scheme) => {
    const document = documentOf(readFileSync(`schemes/${scheme}/scheme.yaml`, 'utf8'));
    expect(document.diagnostics).toEqual([]);
    expect(validateScheme(document).diagnostics).toEqual([]);
  });

  it('says nothing of a text that cannot be read, and gives no value for one with errors', () => {
    expect(validateScheme(documentOf('a: "x\n'))).toEqual(NOTHING);
    expect(validateScheme(documentOf(`${HEAD}${SCORE}source: *x\n`))).toMatchObject({ value: null, diagnostics: [] });
  });

  it('names every key of the top level that is missing', () => {
    const { diagnostics } = validateScheme(documentOf('source: source.txt\n'));
    expect(diagnostics.map(({ message }) => message.zh)).toEqual([
      '缺少“scheme”（方案代号）。',
      '缺少“score”（总分）。',
      '缺少“title”（标题）。',
      '缺少“year”（考核年度）。',
    ]);
  });
});

describe('an unknown key', () => {
  it.each([
    ['titel', 'title'],
    ['Time-Zone', 'time_zone'],
    ['ｎｏｔｅ', 'note'],
    ['参数', 'parameters'],
    ['units_', 'units'],
  ])('%s is taken for %s', (written, meant) => {
    const diagnostic = only(`${HEAD}${SCORE}${written}: 1\n`.replace(meant === 'title' ? 'title: 示例\n' : '\0', ''));
    expect(diagnostic).toMatchObject({ code: 'key-unknown', path: [written], within: { part: 'key' } });
    expect(diagnostic.fix?.zh).toContain(`是不是“${meant}”`);
    expect(diagnostic.fix?.en).toContain(`Did you mean \`${meant}\``);
  });

  it('is told where it belongs', () => {
    const diagnostic = only(`${HEAD}${SCORE}facts: { a: { type: count, once_per: 1 } }\n`);
    expect(diagnostic.fix?.zh).toBe('这个键写在“记录表”里。');
    expect(diagnostic.file).toBe('scheme.yaml');
  });

  it('is shown what may stand there when nothing is like it', () => {
    expect(only(`${HEAD}${SCORE}tiers: [ { id: a, zzzzzz: 1 } ]\n`).fix?.en).toBe('Known keys: id.');
  });
});

describe('an id or text that YAML reads as something else', () => {
  it.each(['0012', '1.10', 'true', 'null', '2019'])('%s is to be quoted', (written) => {
    const diagnostic = only(`${HEAD}score: { id: ${written}, formula: 1 }\n`);
    expect(diagnostic).toMatchObject({ code: 'id-read-as-number', place: { line: 4, column: 14 } });
    expect(diagnostic.fix?.zh).toBe(`加引号："${written}"。`);
  });

  it('is also found in lists of texts and where a number could stand', () => {
    expect(only(`${HEAD}${SCORE}units: { attributes: { a: { values: [A, 0012] } } }\n`)).toMatchObject({
      code: 'id-read-as-number',
      path: ['units', 'attributes', 'a', 'values', 1],
    });
    expect(only(`${HEAD}${SCORE}tables: { t: { rows: { a: 0012 } } }\n`).code).toBe('id-read-as-number');
  });

  it('is no matter in the keys of a table', () => {
    expect(
      validateScheme(documentOf(`${HEAD}${SCORE}tables: { t: { rows: { 0012: 1, 1.10: 2 } } }\n`)).diagnostics,
    ).toEqual([]);
  });
});

describe('the fix of a wrong value', () => {
  it.each([
    ['year: "2019"', '写成 2019：半角数字，不加引号、逗号。'],
    ['year: ２０１９', '写成 2019：半角数字，不加引号、逗号。'],
    ['sources: { a: { exclude_self: 是 } }', '写 true（是）或 false（否），不加引号。'],
    ['tables: { a: { stated_total: 80%, rows: { x: 1 } } }', '写成小数，例如 0.8，不用百分号。'],
    ['tiers: { id: good }', '写成列表：每项一行，前面写“- ”；或 [甲, 乙]。'],
    ['facts: [ a ]', '这里不是列表：去掉行首的“- ”，写成“键: 值”。'],
    ['facts: { a: { type: cuont } }', '是不是“count”？'],
    ['facts: { a: { type: 金额 } }', '是不是“money”？'],
    ['also: [ { formula: 1, round: { to: 0.1, mode: 四舍五入 } } ]', '是不是“half_up”？'],
  ])('%s: %s', (line, fix) => {
    const text = `${HEAD}${SCORE}${line}\n`.replace(line.startsWith('year') ? 'year: 2024\n' : '\0', '');
    expect(only(text).fix?.zh).toBe(fix);
  });
});

describe('any data', () => {
  it('gets diagnostics in both languages, with places, and never an exception', () => {
    const keys = fc.constantFrom(
      'scheme',
      'title',
      'year',
      'score',
      'facts',
      'sources',
      'grading',
      'ranking',
      'also',
      'procedure',
      'sum',
      'id',
      'formula',
      'rows',
      'bands',
      'decided',
      'label',
      '__proto__',
      'constructor',
    );
    const { data } = fc.letrec<{ data: unknown }>((tie) => ({
      data: fc.oneof(
        { maxDepth: 5 },
        fc.constantFrom<unknown>(null, true, 0, 12, '', 'x', 'a > (', '2024-01-01'),
        fc.array(tie('data'), { maxLength: 3 }),
        fc.array(fc.tuple(keys, tie('data')), { maxLength: 4 }).map((entries) => Object.fromEntries(entries)),
      ),
    }));
    fc.assert(
      fc.property(data, (value) => {
        const { diagnostics } = validateScheme(documentOf(JSON.stringify({ score: value, ...Object(value) })));
        for (const { message, place } of diagnostics) {
          expect(message.zh).toMatch(/\S/);
          expect(message.en).not.toMatch(/undefined|\[object/);
          expect(place).not.toBeNull();
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('one mistake anywhere in a shipped scheme', () => {
  const checker = createChecker('scheme');
  const schemes = ['bda-2022', 'dalian-2018', 'gansu-2011', 'shaoxing-2019'].map((name) =>
    JSON.stringify(documentOf(readFileSync(`schemes/${name}/scheme.yaml`, 'utf8')).toValue()),
  );
  /** Paths to every value below the root. */
  const pathsOf = (value: unknown): readonly (readonly string[])[] =>
    typeof value !== 'object' || value === null
      ? []
      : Object.entries(value).flatMap(([key, each]) => [[key], ...pathsOf(each).map((rest) => [key, ...rest])]);
  // An index, not the scheme itself: failures are reported with it.
  const site = fc
    .nat({ max: schemes.length - 1 })
    .chain((scheme) =>
      fc.constantFrom(...pathsOf(JSON.parse(schemes[scheme] ?? ''))).map((path) => ({ scheme, path })),
    );
  const change = (
    scheme: number,
    path: readonly string[],
    edit: (holder: Record<string, unknown>, key: string) => void,
  ): unknown => {
    const data: unknown = JSON.parse(schemes[scheme] ?? '');
    const holder = path.slice(0, -1).reduce<unknown>((at, step) => Reflect.get(Object(at), step), data);
    edit(Object(holder), path.at(-1) ?? '');
    return data;
  };

  it('gives at most one diagnostic when a key is misspelt', () => {
    let unknown = 0;
    fc.assert(
      fc.property(site, ({ scheme, path }) => {
        const data = change(scheme, path, (holder, key) => {
          if (Array.isArray(holder)) return;
          holder[`${key}x`] = holder[key];
          delete holder[key];
        });
        const found = checker.checkData(data);
        expect(found.length, JSON.stringify([path, found])).toBeLessThanOrEqual(1);
        for (const { code } of found) expect(code).toBe('key-unknown');
        unknown += found.length;
      }),
      { numRuns: 400 },
    );
    expect(unknown).toBeGreaterThan(100);
  });

  it('gives exactly one diagnostic at its path when a value is of a type that fits nowhere', () => {
    fc.assert(
      fc.property(site, ({ scheme, path }) => {
        // A pair that holds one list has two mistakes: its length and its entry.
        fc.pre(!path.includes('range') && !path.includes('default'));
        const found = checker.checkData(
          change(scheme, path, (holder, key) => {
            holder[key] = [[[1]]];
          }),
        );
        expect(found.length, JSON.stringify([path, found])).toBe(1);
        for (const { path: at } of found) expect(at.slice(0, path.length).map(String)).toEqual(path);
      }),
      { numRuns: 400 },
    );
  });
});
