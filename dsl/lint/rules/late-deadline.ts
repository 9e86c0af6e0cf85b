import { defineDiagnostic } from '../../diagnostic/define-diagnostic.js';
import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import { defineRule } from '../lint-rule.js';
import { procedureDates } from '../reading/procedure-date.js';

/** A deadline more than a year after the assessed year (bda-2022: 2022 年度，“2024年第一季度前发放”). */
export const lateDeadline = defineRule(
  defineDiagnostic<{ readonly written: string; readonly year: number; readonly isQuarter: boolean }>({
    code: 'late-deadline',
    severity: 'warning',
    title: { zh: '期限离考核年度太远', en: 'Deadline long after the assessed year' },
    why: {
      zh: '考核年度结束一年以后的期限，多半是年份写错，或者是从别的年度抄来的。',
      en: 'A deadline more than a year after the assessed year mostly has a wrong year, or was copied from another one.',
    },
    message: ({ written, year, isQuarter }) => ({
      zh: `${year} 年度的期限写在 ${written}，距年度结束一年以上${isQuarter ? '；“季度前”是否含该季度也不清楚' : ''}`,
      en: `the deadline ${written} is more than a year after the end of ${year}${isQuarter ? '; whether "before the quarter" includes it is unclear too' : ''}`,
    }),
    fix: () => ({
      zh: '核对年份；原文如此的，用 acknowledge 说明',
      en: 'Check the year, or acknowledge that the regulation has it so',
    }),
  }),
  (kind, { scheme }) =>
    procedureDates(scheme.procedure, scheme.year).flatMap(({ path, written, date }): readonly Diagnostic[] => {
      if (date.kind === 'impossible' || date.last <= `${scheme.year + 1}-12-31`) return [];
      return [kind.at(path, { written, year: scheme.year, isQuarter: date.isQuarter })];
    }),
  ['thing', 'year'],
);
