import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkScheme } from '../../../dsl/index.js';
import { readGround } from './seed-mistakes.js';

const SHIPPED = ['bda-2022', 'dalian-2018', 'gansu-2011', 'shaoxing-2019'].map((id) => readGround(id).lines);

/** A shipped scheme in which some lines are left out, moved or repeated, and some signs changed. */
const spliced = fc
  .tuple(
    fc.nat(SHIPPED.length - 1),
    fc.array(fc.tuple(fc.nat(), fc.nat(4), fc.nat(), fc.constantFrom('', '  ', '- ', '：', '[', '}', '"', '*', ', ')), {
      minLength: 1,
      maxLength: 12,
    }),
  )
  .map(([which, cuts]) => {
    const lines = [...(SHIPPED[which] ?? [])];
    for (const [from, count, to, sign] of cuts) {
      const taken = lines.splice(from % lines.length, count);
      lines.splice(to % (lines.length + 1), 0, ...taken.map((line) => sign + line), sign);
    }
    return lines.join('\n');
  });

describe('checking a text', () => {
  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json(), fc.lorem()), (text) => {
        expectPlaced(text);
      }),
      { numRuns: 200 },
    );
  });

  it('never throws on a shipped scheme that was cut and put together again', () => {
    fc.assert(fc.property(spliced, expectPlaced), { numRuns: Number(process.env.HENG_PROPERTY_RUNS ?? 60) });
  }, 120_000);

  it('ends soon on the longest text that is taken, however many mistakes it has', () => {
    const lines = Array.from(
      { length: 9000 },
      (_, index) => `    - { id: n${index}, lable：第${index}项， formula: m${index} + }`,
    );
    const text = `scheme: big\ntitle: 大\nyear: 2024\nscore:\n  id: total\n  sum:\n${lines.join('\n')}\n`;
    const before = performance.now();
    expect(checkScheme(text).diagnostics.length).toBeGreaterThan(9000);
    // A few seconds alone; other tests run at the same time.
    expect(performance.now() - before).toBeLessThan(60_000);
  }, 90_000);
});

/** Every diagnostic has a place as soon as there is a text. */
function expectPlaced(text: string): void {
  const { diagnostics, compilation } = checkScheme(text, { source: '第一条' });
  if (compilation.partial !== null) for (const { place } of diagnostics) expect(place).not.toBeNull();
  const identities = diagnostics.map(({ code, path, place, message }) =>
    JSON.stringify([code, path, place, message.en]),
  );
  expect(new Set(identities).size).toBe(identities.length);
}
