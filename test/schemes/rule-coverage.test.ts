import { describe, expect, it } from 'vitest';
import { ruleCoverage } from '../../dsl/cases/index.js';
import { compileShipped, runCases, SHIPPED } from './shipped-schemes.js';
import accepted from './unreached-rules.json' with { type: 'json' };

/** By scheme: what no case reaches, with the reason. */
const ACCEPTED: Readonly<Record<string, Readonly<Record<string, string>>>> = accepted.unreached;

describe('the rules of the shipped schemes', () => {
  it.each(SHIPPED.map((id) => ({ id })))(
    '$id: every band, veto, tier and branch is reached by a case, or listed with a reason',
    async ({ id }) => {
      const outcomes = await runCases(id);
      const coverage = ruleCoverage(
        compileShipped(id),
        outcomes.flatMap(({ evaluation }) => evaluation ?? []),
      );
      expect(coverage.total).toBeGreaterThan(10);
      // A reason that is no longer needed fails as well.
      expect(coverage.unreached.map(({ kind, id, outcome }) => `${kind} ${id} ${outcome}`)).toEqual(
        Object.keys(ACCEPTED[id] ?? {}),
      );
    },
  );
});
