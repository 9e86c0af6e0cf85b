import type { SentenceCoverage } from '../../../../dsl/index.js';
import type { Palette } from '../../../theme/tokens.js';

/** What a scheme does with a sentence, in the order of the legend. */
export const SENTENCE_STATES = ['rules', 'not_computable', 'repeated', 'uncovered'] as const;

/** How a sentence is marked: by the kind of its line, so that nobody has to tell colours apart. */
export function lookOfState(state: SentenceCoverage['state'], { good, inkSoft, accent, bad }: Palette) {
  const line = {
    rules: `2px solid ${good}`,
    not_computable: `2px dotted ${inkSoft}`,
    repeated: `2px dashed ${accent}`,
    uncovered: `3px double ${bad}`,
  }[state];
  return state === 'uncovered'
    ? { borderBottom: line, backgroundColor: `color-mix(in srgb, ${bad} 12%, transparent)` }
    : { borderBottom: line };
}
