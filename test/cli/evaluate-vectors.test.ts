import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { ROOT, runHeng } from './run-heng.js';

// Each test starts processes, which a busy machine takes its time for.
vi.setConfig({ testTimeout: 120_000 });

const FOLDER = join(ROOT, 'test/fixtures/vectors');
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));

interface Vector {
  readonly input: { readonly scheme: string };
  readonly expect: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

describe('heng evaluate --json', () => {
  it('has a worked result for each of the five regulations', () => {
    expect(FILES.length).toBeGreaterThanOrEqual(6);
  });

  it.each(FILES)('gives the worked results of %s, and nothing else on standard output', async (file) => {
    const text = readFileSync(join(FOLDER, file), 'utf8');
    const vector: Vector = JSON.parse(text);
    const scheme = `schemes/${vector.input.scheme}`;
    const { code, stdout, stderr } = await runHeng(['evaluate', scheme, '-', '--json'], {
      input: JSON.stringify(vector.input),
    });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const result = JSON.parse(stdout);
    expect(result).toMatchObject({ scheme: vector.input.scheme, hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
    for (const [unit, expected] of Object.entries(vector.expect)) {
      const { scores = {}, ...rest } = expected;
      const got = result.units[unit];
      for (const [key, value] of Object.entries(rest))
        expect({ unit, key, value: got[key] }).toEqual({ unit, key, value });
      for (const [node, score] of Object.entries(scores ?? {})) {
        expect(got.scores[node], `${unit} ${node}`).toBeCloseTo(Number(score), 9);
      }
    }
  });
  it('takes a file that also holds what is expected by its input, and a scheme by its file', async () => {
    const vector: Vector = JSON.parse(readFileSync(join(FOLDER, 'bda-2022.json'), 'utf8'));
    const [whole, input] = await Promise.all([
      runHeng(['evaluate', 'schemes/bda-2022/scheme.yaml', 'test/fixtures/vectors/bda-2022.json', '--json']),
      runHeng(['evaluate', 'schemes/bda-2022', '-', '--json'], { input: JSON.stringify(vector.input) }),
    ]);
    expect(whole).toEqual(input);
  });
});
