import { defineDiagnostic } from '../../diagnostic/define-diagnostic.js';
import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import { defineRule } from '../lint-rule.js';
import { procedureDates } from '../reading/procedure-date.js';
import { valueAt } from '../reading/value-at.js';

/** "第一季度前": before it begins, or before it ends? (bda-2022 三、2.(6)) */
export const quarterUnclear = defineRule(
  defineDiagnostic<{ readonly written: string }>({
    code: 'quarter-unclear',
    severity: 'warning',
    title: { zh: '“季度前”含不含该季度', en: 'Does "before the quarter" include it' },
    why: {
      zh: '“第一季度前”可以读作1月1日以前，也可以读作3月31日以前，差三个月。',
      en: '"Before the first quarter" can mean by 1 January or by 31 March, three months apart.',
    },
    message: ({ written }) => ({
      zh: `期限是 ${written}，没有写明到季度的哪一天`,
      en: `the deadline is ${written}, without a day`,
    }),
    fix: () => ({
      zh: '写成某一天，或用 interpretation 写明读法',
      en: 'Write a day, or state the reading in an interpretation',
    }),
  }),
  (kind, { scheme, spec }) =>
    procedureDates(scheme.procedure, scheme.year).flatMap(({ path, written, date }): readonly Diagnostic[] => {
      const interpretation = valueAt(spec, [...path.slice(0, -1), 'interpretation']);
      return date.kind === 'days' && date.isQuarter && interpretation === undefined ? [kind.at(path, { written })] : [];
    }),
);
