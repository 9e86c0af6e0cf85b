import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileScheme } from '../../../dsl/index.js';
import { readRows } from '../../../dsl/lint/reading/limit-rows.js';
import { readScheme } from '../../../dsl/lint/reading/scheme-reading.js';
import { toText } from '../../../dsl/number/index.js';

interface Row {
  readonly from?: number;
  readonly above?: number;
  readonly below?: number;
  readonly up_to?: number;
}

const limit = fc.integer({ min: 0, max: 5 });
const row: fc.Arbitrary<Row> = fc.oneof(
  fc.record({ from: limit }),
  fc.record({ above: limit }),
  fc.record({ below: limit }),
  fc.record({ up_to: limit }),
  fc.record({ from: limit, below: limit }),
  fc.record({ above: limit, up_to: limit }),
);
/** Every value at which something can change, and one in each stretch between. */
const HALVES = Array.from({ length: 14 }, (_none, index) => index / 2);

describe('reading rows of limits', () => {
  it('finds a gap exactly where no row takes a value, and a row unreachable exactly where none comes to it', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (rows) => {
        const { gaps, unreachable } = read(rows, 'money');
        const firsts = HALVES.map((value) => rows.findIndex((each) => takes(each, value)));
        expect(gaps.length > 0).toBe(firsts.includes(-1));
        expect(unreachable).toEqual(rows.flatMap((_row, index) => (firsts.includes(index) ? [] : [index])));
        for (const gap of gaps) expect(rows.some((each) => takes(each, Number(gap)))).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  it('looks only at whole numbers of a count', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 4 }), (rows) => {
        const { gaps } = read(rows, 'count');
        const whole = HALVES.filter(Number.isInteger);
        expect(gaps.length > 0).toBe(whole.some((value) => !rows.some((each) => takes(each, value))));
      }),
      { numRuns: 40 },
    );
  });

  it('says nothing of limits that depend on the unit, nor of connected conditions', () => {
    const facts = '  of: { label: 数, type: money }\n  other: { label: 另一个数, type: money }';
    const rows = '[{ from: other, score: 1 }, { below: 5, score: 0 }]';
    expect(readYaml(facts, rows)).toEqual({ gaps: [], unreachable: [], overlaps: [] });
    expect(readYaml(facts, '[{ when: of / other >= 1, score: 1 }, { from: 3, score: 0 }]').gaps).toEqual([]);
  });
});

function takes({ from, above, below, up_to: upTo }: Row, value: number): boolean {
  return (
    (from === undefined || value >= from) &&
    (above === undefined || value > above) &&
    (below === undefined || value < below) &&
    (upTo === undefined || value <= upTo)
  );
}

function read(rows: readonly Row[], type: string) {
  const { gaps, unreachable } = readYaml(
    `  of: { label: 数, type: ${type} }`,
    JSON.stringify(rows.map((each) => ({ ...each, score: 1 }))),
  );
  return { gaps, unreachable };
}

function readYaml(facts: string, rows: string) {
  const text = `scheme: demo\ntitle: 示例\nyear: 2024\nfacts:\n${facts}\nscore:\n  id: total\n  bands:\n    of: facts.of\n    rows: ${rows}\n`;
  const { scheme, spec, diagnostics } = compileScheme(text);
  if (scheme === null || spec === null) throw new Error(JSON.stringify(diagnostics));
  const { method } = scheme.score;
  const found = readRows(method.formulas.of ?? null, method.rows, scheme, readScheme(scheme, spec, null));
  return { ...found, gaps: found.gaps.map((gap) => (gap === null ? null : toText(gap))) };
}
