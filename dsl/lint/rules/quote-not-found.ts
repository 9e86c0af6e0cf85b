import { quoteNotFound as kind } from '../../clauses/index.js';
import { defineRule } from '../lint-rule.js';

/** Quoted words that the regulation does not have; the same finding as that of clause coverage, open to acknowledgement. */
export const quoteNotFound = defineRule(
  kind,
  (found, { reading }) => {
    const source = reading.source;
    if (source === null) return [];
    return reading.quotes
      .filter(({ words }) => !source.has(words))
      .map(({ path, words }) => found.at(path, { words, fits: source.longestBeginning(words) }));
  },
  ['place'],
);
