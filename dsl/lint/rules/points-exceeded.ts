import { defineDiagnostic } from '../../diagnostic/define-diagnostic.js';
import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import { compare, toText } from '../../number/index.js';
import { defineRule } from '../lint-rule.js';
import { rangeOfNode } from '../reading/value-range.js';

/** A leaf that can give more than its full marks: mostly "每…加1分" without an upper limit. */
export const pointsExceeded = defineRule(
  defineDiagnostic<{ readonly points: string; readonly most: string | null }>({
    code: 'points-exceeded',
    severity: 'warning',
    title: { zh: '得分可以超过满分', en: 'Can exceed its full marks' },
    why: {
      zh: 'points 是满分，不是上限。没有写上限的计分可以超过它，合计也就超过总分。',
      en: '`points` is a claim, not a limit. Without a limit the score, and the total with it, can go beyond it.',
    },
    message: ({ points, most }) => ({
      zh: `满分是 ${points} 分，${most === null ? '得分却没有上限' : `却可以得到 ${most} 分`}`,
      en: `full marks are ${points}, but ${most === null ? 'nothing limits the score' : `up to ${most} can be given`}`,
    }),
    fix: ({ points }) => ({
      zh: `写 at_most: ${points}；得分不封顶的，去掉 points`,
      en: `Write at_most: ${points}, or leave points out where the score is open`,
    }),
  }),
  (kind, { scheme, reading }) =>
    reading.nodes.flatMap(({ node }): readonly Diagnostic[] => {
      const points = reading.number(node.points);
      if (points === null || node.points === null || node.scaleTo !== null || node.times !== null) return [];
      if (!['steps', 'bands', 'rated'].includes(node.method.key)) return [];
      const { most } = rangeOfNode(node, scheme, reading);
      const isOpen =
        node.method.key === 'steps' && most === null && reading.number(node.method.formulas.points) !== null;
      if (most === null ? !isOpen || node.atMost !== null : compare(most, points) !== 1) return [];
      return [kind.at(node.points.at, { points: toText(points), most: most === null ? null : toText(most) })];
    }),
  ['thing', 'names'],
);
