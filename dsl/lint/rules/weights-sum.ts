import { defineDiagnostic } from '../../diagnostic/define-diagnostic.js';
import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import { compare, HUNDRED, multiply, ONE, type Quantity, quantity, sumOf, toText } from '../../number/index.js';
import type { NormalNode } from '../../scheme/normal.js';
import { defineRule, type RuleSubject } from '../lint-rule.js';
import { conditionSpace } from '../reading/condition-space.js';
import { staticNumber } from '../reading/static-value.js';

const TEN = quantity('10');

/** Weights that do not make up the whole (dalian-2018 第十二条: 80% + 20% + 20%). */
export const weightsSum = defineRule(
  defineDiagnostic<{ readonly sum: string; readonly terms: string; readonly isMixed: boolean }>({
    code: 'weights-sum',
    severity: 'warning',
    title: { zh: '权重合计不是 100%', en: 'Weights do not sum to 100%' },
    why: {
      zh: '加权得分除以参加的权重之和，权重不等于 100% 时每一项的实际分量与写明的不同。',
      en: 'A weighted score is divided by the weights that take part, so each part counts for something else than what is written.',
    },
    message: ({ sum, terms }) => ({
      zh: `权重合计 ${sum}（${terms}），不是 100%`,
      en: `the weights sum to ${sum} (${terms}), not 100%`,
    }),
    fix: ({ isMixed }) =>
      isMixed
        ? {
            zh: '有的权重写了 %，有的没有；统一写成 70% 这样',
            en: 'Some weights have a % and some have not; write all of them like 70%',
          }
        : {
            zh: '改正权重；原文如此的，用 acknowledge 说明',
            en: 'Correct a weight, or acknowledge that the regulation has it so',
          },
  }),
  (kind, subject) =>
    subject.reading.nodes.flatMap(({ node }): readonly Diagnostic[] => {
      const wrong = node.method.key === 'weighted' ? wrongWeights(node, subject) : null;
      if (wrong === null) return [];
      const isMixed =
        wrong.some((weight) => compare(weight, ONE) === 1) && wrong.some((weight) => compare(weight, ONE) === -1);
      const terms = wrong.map((weight) => (isMixed ? toText(weight) : percent(weight))).join(' + ');
      return [
        kind.at(
          node.method.at,
          { sum: isMixed ? toText(sumOf(wrong)) : percent(sumOf(wrong)), terms, isMixed },
          { part: 'key' },
        ),
      ];
    }),
  ['children'],
);

/**
 * The weights of the first case that does not make up the whole. What does not apply to a unit leaves its weight to the
 * others, so a case is fine when either those that take part or all of them sum to 100%.
 */
function wrongWeights(node: NormalNode, { scheme, reading }: RuleSubject): readonly Quantity[] | null {
  const children = node.method.children;
  const conditions = children.flatMap(({ weight, applies }) => [weight?.syntax ?? null, applies?.syntax ?? null]);
  const space = conditionSpace(
    conditions.filter((part) => part !== null),
    scheme,
    reading,
    reading.open,
  );
  for (const assumed of space?.exact ? space.cases : []) {
    const knowledge = { ...reading.open, assumed };
    const weights = children.map(({ weight }) => staticNumber(weight?.syntax ?? null, knowledge));
    const known = weights.filter((weight) => weight !== null);
    if (known.length === 0 || known.length < weights.length) continue;
    const taking = known.filter((_weight, index) => {
      const applies = children[index]?.applies?.syntax;
      return !applies || space?.holds(applies, assumed) !== false;
    });
    if (!isWhole(sumOf(taking)) && !isWhole(sumOf(known))) return taking;
  }
  return null;
}

/** 100%, or 100 where the weights are given as points of 100. */
function isWhole(sum: Quantity): boolean {
  return compare(sum, ONE) === 0 || compare(sum, HUNDRED) === 0;
}

/** As people write it. Weights are shares, or points of 100: no sum of shares in earnest reaches 10. */
function percent(weight: Quantity): string {
  return compare(weight, TEN) === -1 ? `${toText(multiply(weight, HUNDRED))}%` : toText(weight);
}
