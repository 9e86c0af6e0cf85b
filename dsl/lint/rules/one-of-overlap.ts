import { defineDiagnostic } from '../../diagnostic/define-diagnostic.js';
import { defineRule } from '../lint-rule.js';
import { readChoice } from '../reading/one-of-cases.js';

/** Units for which two parts of a `one_of` apply. */
export const oneOfOverlap = defineRule(
  defineDiagnostic<{ readonly child: string; readonly other: string; readonly when: string }>({
    code: 'one-of-overlap',
    severity: 'warning',
    title: { zh: '两个子项同时适用', en: 'Two parts apply at once' },
    why: {
      zh: 'one_of 只能有一个子项适用，两个都适用就没有得分。',
      en: '`one_of` needs exactly one part; with two there is no score.',
    },
    message: ({ child, other, when }) => ({
      zh: `${when} 时，「${other}」和「${child}」都适用`,
      en: `"${other}" and "${child}" both apply when ${when}`,
    }),
    fix: () => ({ zh: '把其中一个 applies 收窄', en: 'Narrow one of the `applies`' }),
  }),
  (kind, subject) =>
    subject.reading.nodes.flatMap(({ node }) =>
      readChoice(node, subject).doubled.map(({ child, other, when }) =>
        kind.at([...child.at, 'applies'], { child: child.id, other: other.id, when }),
      ),
    ),
  ['thing', 'parts'],
);
