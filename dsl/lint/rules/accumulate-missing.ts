import { defineDiagnostic } from '../../diagnostic/define-diagnostic.js';
import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import { defineRule } from '../lint-rule.js';

/** A fact by quarter or month that does not say how its periods come together. */
export const accumulateMissing = defineRule(
  defineDiagnostic<{ readonly id: string; readonly per: string }>({
    code: 'accumulate-missing',
    severity: 'warning',
    title: { zh: '分期上报的数没有写怎样合成', en: 'Periods without a way to combine them' },
    why: {
      zh: '四个季度的数是相加、取最后一次还是取最大，结果不同。',
      en: 'Four quarters may be added up, or the latest or largest may count.',
    },
    message: ({ id, per }) => ({
      zh: `「${id}」按 ${per} 上报，没有写 accumulate`,
      en: `"${id}" arrives per ${per} without accumulate`,
    }),
    fix: () => ({ zh: '写 accumulate: sum、latest 或 max', en: 'Write accumulate: sum, latest or max' }),
  }),
  (kind, { scheme }) =>
    scheme.facts.flatMap(({ id, per, accumulate, at }): readonly Diagnostic[] =>
      per === 'year' || accumulate !== null ? [] : [kind.at(at, { id, per }, { part: 'key' })],
    ),
);
