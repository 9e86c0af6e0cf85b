import { readdirSync, readFileSync } from 'node:fs';
import { compileScheme } from '../../dsl/index.js';
import { milliseconds, printTable } from './print-table.js';

const ROUNDS = 7;

/** From text to Plan, every shipped scheme; the first time in this process apart, as a person at the CLI waits for it. */
export function benchCompilation(): void {
  const schemes = readdirSync('schemes', { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [{ id: entry.name, text: readFileSync(`schemes/${entry.name}/scheme.yaml`, 'utf8') }] : [],
  );
  const times = new Map<string, number[]>(schemes.map(({ id }) => [id, []]));
  const operations = new Map<string, number>();
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { id, text } of schemes) {
      const start = performance.now();
      const { compiled } = compileScheme(text);
      times.get(id)?.push(performance.now() - start);
      operations.set(id, compiled?.plan.operations.length ?? 0);
    }
  }
  const rows = schemes.map(({ id, text }) => {
    const sorted = [...(times.get(id) ?? [])].sort((a, b) => a - b);
    const median = sorted[ROUNDS >> 1] ?? Number.NaN;
    const size = `${(text.length / 1000).toFixed(0)}k`;
    return [id, size, String(operations.get(id)), milliseconds(sorted[0] ?? Number.NaN), milliseconds(median)];
  });
  printTable(
    'Compiling each shipped scheme',
    `parse, validate, normalise, lower, hash; ${ROUNDS} rounds in turn`,
    ['', 'characters', 'operations', 'minimum ms', 'median ms'],
    rows,
  );
}
