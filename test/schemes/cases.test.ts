import { describe, expect, it } from 'vitest';
import { runCase } from '../../dsl/cases/index.js';
import { caseFiles, compileShipped, readCase, SHIPPED } from './shipped-schemes.js';

const ALL = SHIPPED.flatMap((id) => caseFiles(id).map((name) => ({ id, name })));

describe('the cases of the shipped schemes', () => {
  it('are there for every scheme', () => {
    expect(SHIPPED.length).toBeGreaterThanOrEqual(6);
    expect(SHIPPED.filter((id) => caseFiles(id).length < 5)).toEqual([]);
  });

  it.each(ALL)('$id: $name passes, whichever way conditions are decided', async ({ id, name }) => {
    const compiled = compileShipped(id);
    const subject = readCase(id, name);
    for (const conditions of ['compiled', 'rules_engine'] as const) {
      const { status, differences, diagnostics } = await runCase(compiled, subject, { conditions });
      const shown = differences.map(({ unit, key, expected, actual, place }) => ({
        unit,
        key,
        expected,
        actual,
        line: place?.line,
      }));
      // What only warns may be what the case is about; what was ignored never is.
      const wrong = diagnostics.filter(({ severity, code }) => severity === 'error' || code === 'input-ignored');
      expect({ status, shown, wrong }).toEqual({ status: 'passed', shown: [], wrong: [] });
    }
  });
});
