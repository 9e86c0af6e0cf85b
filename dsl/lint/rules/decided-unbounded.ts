import { defineDiagnostic } from '../../diagnostic/define-diagnostic.js';
import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import type { Words } from '../../diagnostic/words.js';
import { defineRule } from '../lint-rule.js';

/** Points or money that people may decide without a bound. */
export const decidedUnbounded = defineRule(
  defineDiagnostic<{ readonly what: Words }>({
    code: 'decided-unbounded',
    severity: 'warning',
    title: { zh: '由人决定的分或钱没有上限', en: 'Decision without a bound' },
    why: {
      zh: '没有上限的加分可以改变任何名次。原文没有写的，应作为参数由有权的机构定。',
      en: 'A bonus without a bound can change any rank. What the text leaves open should be a parameter.',
    },
    message: ({ what }) => ({ zh: `「${what.zh}」没有写 up_to`, en: `"${what.en}" has no up_to` }),
    fix: () => ({
      zh: '写 up_to，例如 up_to: bonus_limit（一个参数）',
      en: 'Write up_to, e.g. up_to: bonus_limit (a parameter)',
    }),
  }),
  (kind, { scheme, reading }) => [
    ...reading.nodes.flatMap(({ node }): readonly Diagnostic[] =>
      node.method.key === 'decided' && node.method.formulas.up_to === undefined && node.atMost === null
        ? [kind.at(node.method.at, { what: node.label }, { part: 'key' })]
        : [],
    ),
    ...scheme.awards.flatMap((award): readonly Diagnostic[] =>
      award.decided !== null && award.decided.upTo === null && award.amount === null && award.title === null
        ? [kind.at([...award.at, 'decided'], { what: award.label }, { part: 'key' })]
        : [],
    ),
  ],
);
