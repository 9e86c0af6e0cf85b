import { comparable } from '../../clauses/index.js';
import { defineDiagnostic } from '../../diagnostic/define-diagnostic.js';
import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import { compare, divide, multiply, type Quantity, quantity, roundTo, subtract, toText } from '../../number/index.js';
import type { NormalNode } from '../../scheme/normal.js';
import { defineRule, type RuleSubject } from '../lint-rule.js';
import { mostSteps } from '../reading/value-range.js';

const ONE_TENTH = quantity('0.1');
/** "每缺少一项扣0.33分": the parts are those that the text lists. */
const LISTED_PARTS = /[缺少](?:少|失)?[一1]?(?:项|个|条|份|样)/;

/** Deductions that leave a rest (shaoxing-2019 附件2 三.7: 3 × 0.33 = 0.99 < 1). */
export const deductionCannotUseUp = defineRule(
  defineDiagnostic<{ readonly points: string; readonly most: string; readonly rest: string }>({
    code: 'deduction-cannot-use-up',
    severity: 'warning',
    title: { zh: '扣不完', en: 'Deductions cannot use up the points' },
    why: {
      zh: '全部扣分加起来小于满分，一样也没做的单位还剩一点分，多半是把满分平均分时舍掉了尾数。',
      en: 'All deductions together are less than the full marks: a unit that did nothing keeps a rest, mostly from rounding 1/3.',
    },
    message: ({ points, most, rest }) => ({
      zh: `满分 ${points} 分，最多只能扣 ${most} 分，还剩 ${rest} 分`,
      en: `of ${points} points at most ${most} can be deducted; ${rest} remain`,
    }),
    fix: () => ({
      zh: '改每项扣分（例如写成 1 / 3），或用 acknowledge 说明原文如此',
      en: 'Change the points per step (1 / 3, say), or acknowledge that the regulation has it so',
    }),
  }),
  (kind, subject) =>
    subject.reading.nodes.flatMap(({ node }): readonly Diagnostic[] => {
      const points = subject.reading.number(node.points);
      if (node.method.key !== 'deduct' || points === null || node.atLeast !== null) return [];
      const most = mostSteps(node, subject.scheme, subject.reading) ?? mostOfListedParts(node, points, subject);
      if (most === null || compare(most, points) !== -1) return [];
      return [
        kind.at(
          node.method.at,
          { points: toText(points), most: toText(most), rest: toText(subtract(points, most)) },
          { part: 'key' },
        ),
      ];
    }),
  ['thing', 'names'],
);

/** Without an upper limit of the quantity: the whole number of steps that comes nearest to the points, when it misses them by little. */
function mostOfListedParts(node: NormalNode, points: Quantity, { reading }: RuleSubject): Quantity | null {
  const each = reading.number(node.method.formulas.points);
  const parts = each === null ? null : divide(points, each);
  if (each === null || parts === null || !LISTED_PARTS.test(comparable(node.text ?? ''))) return null;
  const count = roundTo(parts, quantity('1'), 'half_up');
  const most = count === null ? null : multiply(count, each);
  return most !== null && compare(subtract(points, most), multiply(each, ONE_TENTH)) === -1 ? most : null;
}
