import type { SourceEntry, UnitResult } from '../../../../dsl/index.js';
import type { Sample } from '../language/questions.js';

/**
 * Who marks the unit, with the items that take part for it: of several tables for kinds of units only its own. All items
 * while there is no result.
 */
export function appliedSources(sample: Sample, result: UnitResult | null): readonly SourceEntry[] {
  return sample.entries.sources
    .filter(({ kind }) => kind === 'ratings')
    .map((source) => ({
      ...source,
      items: source.items.filter(({ node }) => result === null || Object.hasOwn(result.scores, node)),
    }))
    .filter(({ items }) => items.length > 0);
}
