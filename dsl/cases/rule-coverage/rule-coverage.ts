import type { CompiledScheme } from '../../compile.js';
import type { Diagnostic, Path } from '../../diagnostic/diagnostic.js';
import type { Words } from '../../diagnostic/words.js';
import type { Evaluation } from '../../evaluate/evaluation.js';
import { ruleNotReached } from '../diagnostics.js';
import { COVERAGE_KINDS, type CoverableRule, type CoverageKind } from './coverable-rule.js';
import { nodeRules } from './node-rules.js';
import { observeEvaluation } from './observe-evaluation.js';
import { conditionRules, outcomeRules } from './outcome-rules.js';

/** Something a rule can do that no case makes it do. */
export interface UnreachedRule {
  readonly kind: CoverageKind;
  /** Id of the node, rule, step, tier or award; the text of a condition inside an expression. */
  readonly id: string;
  readonly outcome: string;
  /** Place in the scheme: `document.placeOf(path)`. */
  readonly path: Path;
  readonly words: Words;
}

/** What the cases of a scheme reach. */
export interface RuleCoverage {
  readonly total: number;
  readonly reached: number;
  /** Kinds that the scheme has, in the order of the pipeline. */
  readonly kinds: readonly { readonly kind: CoverageKind; readonly total: number; readonly reached: number }[];
  /** In the order of the kinds, then of the scheme. */
  readonly unreached: readonly UnreachedRule[];
}

/**
 * Which bands, vetoes, tiers, branches and other rules of a scheme the given evaluations reach: conditions should be seen
 * true and false, rows chosen, tiers given, steps to change something. Only what really counted is seen: not the inside of a
 * node that takes no part, nor a branch that was not taken.
 *
 * @example
 * const outcomes = await Promise.all(cases.map((one) => runCase(compiled, one)));
 * ruleCoverage(compiled, outcomes.flatMap(({ evaluation }) => evaluation ?? [])).unreached;
 */
export function ruleCoverage(compiled: CompiledScheme, evaluations: readonly Evaluation[]): RuleCoverage {
  const seen = new Set<string>();
  for (const evaluation of evaluations) for (const mark of observeEvaluation(evaluation)) seen.add(mark);
  const rules = coverableRules(compiled);
  const isReached = ({ marks }: CoverableRule): boolean => marks.some((mark) => seen.has(mark));
  const kinds = COVERAGE_KINDS.map((kind) => {
    const ofKind = rules.filter((rule) => rule.kind === kind);
    return { kind, total: ofKind.length, reached: ofKind.filter(isReached).length };
  });
  return {
    total: rules.length,
    reached: rules.filter(isReached).length,
    kinds: kinds.filter(({ total }) => total > 0),
    unreached: rules
      .filter((rule) => !isReached(rule))
      .map(({ kind, id, outcome, path, words }) => ({ kind, id, outcome, path, words })),
  };
}

/** One `rule-not-reached` for each unreached rule; unplaced. */
export function coverageDiagnostics(coverage: RuleCoverage): readonly Diagnostic[] {
  return coverage.unreached.map(({ path, words }) => ruleNotReached.at(path, { words }));
}

function coverableRules({ scheme, plan }: CompiledScheme): readonly CoverableRule[] {
  const rules = [...nodeRules(scheme, plan), ...conditionRules(plan), ...outcomeRules(scheme, plan)];
  return COVERAGE_KINDS.flatMap((kind) => rules.filter((rule) => rule.kind === kind));
}
