import { defineDiagnostic } from '../../diagnostic/define-diagnostic.js';
import { defineRule } from '../lint-rule.js';
import { readChoice } from '../reading/one-of-cases.js';

/** Units for which no part of a `one_of` applies. */
export const oneOfCoverage = defineRule(
  defineDiagnostic<{ readonly cases: readonly string[] }>({
    code: 'one-of-coverage',
    severity: 'warning',
    title: { zh: '有的单位没有适用的子项', en: 'No part applies to some units' },
    why: {
      zh: 'one_of 按 applies 选一个子项。没有一个适用的单位，这一项就没有得分。',
      en: '`one_of` takes the only part that applies. A unit to which none applies has no score here.',
    },
    message: ({ cases }) => ({
      zh: `没有子项适用于：${cases.join('；')}`,
      en: `no part applies when: ${cases.join('; ')}`,
    }),
    fix: () => ({ zh: '补一个子项，或放宽某个 applies', en: 'Add a part or widen an `applies`' }),
  }),
  (kind, subject) =>
    subject.reading.nodes.flatMap(({ node }) => {
      const { uncovered } = readChoice(node, subject);
      return uncovered.length === 0 ? [] : [kind.at(node.method.at, { cases: uncovered }, { part: 'key' })];
    }),
  ['thing', 'parts'],
);
