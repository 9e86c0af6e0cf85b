import { defineDiagnostic } from '../../diagnostic/define-diagnostic.js';
import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import type { Expression } from '../../expression/syntax.js';
import { compare, type Quantity, sumOf, toText } from '../../number/index.js';
import type { NormalNode } from '../../scheme/normal.js';
import { defineRule, type RuleSubject } from '../lint-rule.js';
import { conditionSpace } from '../reading/condition-space.js';
import { bestOf, fullMarksOf } from '../reading/full-marks.js';

/** Points of a node against those of its children (guyuan-2023 附件: 四张表合计 102、102、99、99 分). */
export const pointsSum = defineRule(
  defineDiagnostic<{ readonly points: string; readonly sum: string; readonly terms: string }>({
    code: 'points-sum',
    severity: 'warning',
    title: { zh: '满分与各项合计不一致', en: 'Full marks differ from the sum of the parts' },
    why: {
      zh: '表上写明的满分是一个可以核对的数。各项合计不是这个数，得分率、折算和等次就会偏。',
      en: 'The stated full marks are a claim that can be checked. When the parts add up to something else, scaling and tiers go wrong.',
    },
    message: ({ points, sum, terms }) => ({
      zh: `写明的满分是 ${points} 分，各项合计 ${sum} 分（${terms}）`,
      en: `full marks are stated as ${points}, but the parts give ${sum} (${terms})`,
    }),
    fix: ({ sum }) => ({
      zh: `核对各项分值，或把满分改为 ${sum}；原文如此的，写 scale_to 折算，并用 acknowledge 说明`,
      en: `Check the parts or change the full marks to ${sum}; if the regulation has it so, use scale_to and acknowledge it`,
    }),
  }),
  (kind, subject) =>
    subject.reading.nodes.flatMap(({ node }): readonly Diagnostic[] => {
      const claimed = subject.reading.number(node.points);
      if (claimed === null || node.points === null) return [];
      const wrong = wrongSum(node, claimed, subject);
      if (wrong === null) return [];
      return [kind.at(node.points.at, { points: toText(claimed), sum: toText(wrong.sum), terms: wrong.terms })];
    }),
  ['parts'],
);

interface WrongSum {
  readonly sum: Quantity;
  readonly terms: string;
}

function wrongSum(node: NormalNode, claimed: Quantity, subject: RuleSubject): WrongSum | null {
  const { reading } = subject;
  if (node.scaleTo !== null) {
    const scale = reading.number(node.scaleTo);
    return scale === null || compare(scale, claimed) === 0 ? null : { sum: scale, terms: `scale_to ${toText(scale)}` };
  }
  const { children, key } = node.method;
  if (children.length === 0) return null;
  if (key === 'sum') return wrongTotal(node, claimed, subject);
  for (const child of children) {
    const marks = fullMarksOf(child, reading);
    const isFine = marks === null || compare(marks, claimed) === 0;
    // Parts of a mean or a weighted node with different full marks are told by full-marks-differ.
    if (!isFine && (children.length === 1 || key === 'one_of' || key === 'max')) return { sum: marks, terms: child.id };
  }
  return null;
}

/** The first combination of children that apply together whose sum is another one. */
function wrongTotal(node: NormalNode, claimed: Quantity, subject: RuleSubject): WrongSum | null {
  const { reading, scheme } = subject;
  const children = node.method.children;
  const conditions = children.flatMap(({ applies }): readonly Expression[] =>
    applies?.syntax ? [applies.syntax] : [],
  );
  const space = conditionSpace(conditions, scheme, reading, reading.open);
  if (space === null || !space.exact) return null;
  for (const assumed of space.cases) {
    const taking = children.filter(({ applies }) => !applies?.syntax || space.holds(applies.syntax, assumed) === true);
    const marks = taking.map((child) => fullMarksOf(child, reading));
    const known = marks.filter((mark) => mark !== null);
    const sum = sumOf(bestOf(known, node.method.settings.keep));
    const order = compare(sum, claimed);
    // A part without full marks (a bonus, open steps) may fill the rest, but never takes anything away.
    if (order === 0 || order === null || known.length === 0 || (known.length < marks.length && order < 0)) continue;
    return { sum, terms: known.map(toText).join(' + ') };
  }
  return null;
}
