import { defineDiagnostic } from '../../diagnostic/define-diagnostic.js';
import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import { compare, toText } from '../../number/index.js';
import { defineRule } from '../lint-rule.js';
import { rangeOfNode } from '../reading/value-range.js';

/** A leaf whose full marks nobody can reach. */
export const pointsUnreachable = defineRule(
  defineDiagnostic<{ readonly points: string; readonly most: string }>({
    code: 'points-unreachable',
    severity: 'warning',
    title: { zh: '满分得不到', en: 'Full marks cannot be reached' },
    why: {
      zh: '最好的情况也得不到写明的满分，总分因此到不了应有的数。',
      en: 'Even the best case stays below the stated full marks, so the total cannot be what it claims.',
    },
    message: ({ points, most }) => ({
      zh: `满分是 ${points} 分，最多只能得 ${most} 分`,
      en: `full marks are ${points}, but at most ${most} can be reached`,
    }),
    fix: () => ({
      zh: '核对满分、各档分值、打分范围或数量的上限',
      en: 'Check the full marks against the rows, the range of marks or the limit of the quantity',
    }),
  }),
  (kind, { scheme, reading }) =>
    reading.nodes.flatMap(({ node }): readonly Diagnostic[] => {
      const points = reading.number(node.points);
      if (points === null || node.points === null || node.scaleTo !== null || node.method.children.length > 0)
        return [];
      const { most } = rangeOfNode(node, scheme, reading);
      if (most === null || compare(most, points) !== -1) return [];
      return [kind.at(node.points.at, { points: toText(points), most: toText(most) })];
    }),
  ['thing', 'names'],
);
