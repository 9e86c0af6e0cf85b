import { describe, expect, it } from 'vitest';
import { runVector } from '../../dsl/cases/index.js';
import { compileShipped, readVector, SHIPPED, VECTOR_FILES } from './shipped-schemes.js';

/** Results that were computed independently, in exact fractions, from the readings of the regulations. */
describe('the independently computed results', () => {
  it('are there: six files, at least ten units each', () => {
    expect(VECTOR_FILES).toHaveLength(6);
    expect(VECTOR_FILES.filter((name) => Object.keys(readVector(name).expect).length < 10)).toEqual([]);
  });

  it.each(VECTOR_FILES.map((name) => ({ name })))(
    '$name is reproduced, unit by unit and key by key',
    async ({ name }) => {
      const id = SHIPPED.find((scheme) => name.startsWith(scheme)) ?? name;
      const { status, differences, diagnostics } = await runVector(compileShipped(id), readVector(name));
      expect({ status, differences, diagnostics }).toEqual({ status: 'passed', differences: [], diagnostics: [] });
    },
  );
});
