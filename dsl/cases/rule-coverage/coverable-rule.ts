import type { Path } from '../../diagnostic/diagnostic.js';
import type { Words } from '../../diagnostic/words.js';

/** The kinds of rules that cases should reach, in the order of the pipeline. */
export const COVERAGE_KINDS = [
  'applies',
  'band',
  'met',
  'if',
  'where',
  'missing',
  'only_if',
  'eligibility',
  'step',
  'tier_row',
  'rule',
  'quota',
  'tier',
  'award',
  'consequence',
] as const;
export type CoverageKind = (typeof COVERAGE_KINDS)[number];

/** One thing a rule can do. */
export interface CoverableRule {
  readonly kind: CoverageKind;
  /** Id of the node, rule, step, tier or award. */
  readonly id: string;
  /** What it does then, e.g. `true`, `false`, `row 2`, `cut`, `given`. */
  readonly outcome: string;
  /** Place in the scheme. */
  readonly path: Path;
  readonly words: Words;
  /** It is reached when one of these marks was made. */
  readonly marks: readonly string[];
}

/** A condition that should be seen to hold and not to hold. */
export function bothTruths(
  rule: Pick<CoverableRule, 'kind' | 'id' | 'path' | 'words'>,
  marksOf: (truth: boolean) => readonly string[],
): readonly CoverableRule[] {
  return [true, false].map((truth) => ({
    ...rule,
    outcome: String(truth),
    words: {
      zh: `${rule.words.zh}${truth ? '成立' : '不成立'}`,
      en: `${rule.words.en} ${truth ? 'holds' : 'does not hold'}`,
    },
    marks: marksOf(truth),
  }));
}
