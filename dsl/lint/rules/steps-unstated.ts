import { defineDiagnostic } from '../../diagnostic/define-diagnostic.js';
import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import { divide, isWhole, ONE } from '../../number/index.js';
import { defineRule, type RuleSubject } from '../lint-rule.js';
import { type NodeSite, wordsAround } from '../reading/node-sites.js';
import { valueAt } from '../reading/value-at.js';
import { rangeOf } from '../reading/value-range.js';

const EACH = /每/;
/** "不足500名不得分", "零头不计", "按比例", "整数倍": how a part of a step counts. */
const STATES_PARTS = /不足|不满|零头|整数|取整|舍去|尾数|按比例|折算|whole|proportion/i;

/** "每…得…分" of a quantity that need not be a whole number of steps, without a word on the rest. */
export const stepsUnstated = defineRule(
  defineDiagnostic<{ readonly text: string }>({
    code: 'steps-unstated',
    severity: 'warning',
    title: { zh: '“每…”没有写明零头怎么算', en: 'Whole or proportional steps unstated' },
    why: {
      zh: '“每增加1个百分点得2分”，增加1.5个百分点是2分还是3分？两种读法都有人用。',
      en: '"2 points for each percentage point": does 1.5 give 2 or 3? Both readings are in use.',
    },
    message: ({ text }) => ({
      zh: `“${text}”没有写明不足一步的怎么算`,
      en: `"${text}" does not say how a part of a step counts`,
    }),
    fix: () => ({
      zh: '写 proportional: false（零头不计）或 proportional: true（按比例），或在 interpretation 里写明',
      en: 'Write proportional: false (the rest does not count) or proportional: true, or say it in an interpretation',
    }),
  }),
  (kind, subject) =>
    subject.reading.nodes.flatMap((site): readonly Diagnostic[] => {
      const { node } = site;
      const text = [node.text, ...node.clauses.flatMap(({ quotes }) => quotes)].find(
        (words) => words !== null && EACH.test(words),
      );
      if (!['steps', 'deduct'].includes(node.method.key) || !text) return [];
      const isWritten = valueAt(subject.spec, [...node.method.at, 'proportional']) !== undefined;
      if (
        isWritten ||
        hasWholeSteps(site, subject) ||
        wordsAround({ node, ancestors: site.ancestors.slice(-1) }).some((words) => STATES_PARTS.test(words))
      )
        return [];
      return [kind.at(node.method.at, { text }, { part: 'key' })];
    }),
  ['above', 'names'],
);

/** Whole numbers counted one by one (or in parts of one) have no rest. */
function hasWholeSteps({ node }: NodeSite, { scheme, reading }: RuleSubject): boolean {
  const { of, each } = node.method.formulas;
  const step = reading.number(each);
  const perOne = step === null ? null : divide(ONE, step);
  return of?.syntax ? rangeOf(of.syntax, scheme, reading).whole && perOne !== null && isWhole(perOne) : false;
}
