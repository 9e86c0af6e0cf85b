import { describe, expect, it } from 'vitest';
import type { AssessmentDocument } from '../../../dsl/index.js';
import { runHeng } from '../../cli/run-heng.js';
import { readVector, VECTOR_FILES } from '../../schemes/shipped-schemes.js';
import { databases } from '../databases.js';
import { vectorServer } from './vector-server.js';

describe.each(databases)('the worked results of the five regulations on $name', (database) => {
  const { compute, url } = vectorServer(database);
  const runs: string[] = [];

  it.each(VECTOR_FILES)('come out when %s is entered by those whose part it is', { timeout: 600_000 }, async (file) => {
    const { input, expect: expected } = readVector(file);
    // The vectors are assessment documents.
    const document = input as AssessmentDocument;
    const { run, units } = await compute(document, document.scheme ?? '', file.replace('.json', ''));
    runs.push(run);
    expect(Object.keys(units)).toHaveLength(document.units.length);
    for (const [unit, { scores, ...rest }] of Object.entries(expected)) {
      const result = units[unit];
      const told = Object.fromEntries(Object.entries({ ...result }).filter(([key]) => Object.hasOwn(rest, key)));
      expect({ unit, ...told }).toEqual({ unit, ...rest });
      for (const [node, score] of Object.entries(scores ?? {}))
        expect(Number(result?.scores[node]), `${unit} ${node}`).toBeCloseTo(Number(score), 9);
    }
  });

  it('are the same to the byte when the stored runs are computed again', { timeout: 600_000 }, async () => {
    expect(runs).toHaveLength(VECTOR_FILES.length);
    const { code, stdout } = await runHeng(['verify', '--all', '--database', url(), '--lang', 'en']);
    expect(code).toBe(0);
    for (const run of runs) expect(stdout).toMatch(new RegExp(`${run}.*the same when computed again`));
  });
});
