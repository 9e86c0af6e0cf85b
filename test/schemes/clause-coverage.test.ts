import { describe, expect, it } from 'vitest';
import { clauseCoverage } from '../../dsl/clauses/index.js';
import { readShipped, readSource, SHIPPED } from './shipped-schemes.js';

describe('the clauses of the shipped schemes', () => {
  it.each(SHIPPED.map((id) => ({ id })))(
    '$id quotes every sentence of its source or says why not, word for word',
    ({ id }) => {
      const { spec, document } = readShipped(id);
      if (spec === null) throw new Error(`${id} does not compile`);
      const { sentences, counts, diagnostics } = clauseCoverage(spec, readSource(id), document);
      expect(diagnostics).toEqual([]);
      expect(counts.rules).toBeGreaterThan(30);
      expect(
        sentences.filter(({ state }) => state === 'uncovered' || state === 'repeated').map(({ text }) => text),
      ).toEqual([]);
      expect(sentences.filter(({ left }) => left.length > 0).map(({ text, left }) => ({ text, left }))).toEqual([]);
      expect(sentences.filter(({ state, reason }) => state === 'not_computable' && !reason)).toEqual([]);
    },
  );
});
