import { defineDiagnostic } from '../../diagnostic/define-diagnostic.js';
import type { Diagnostic, Path } from '../../diagnostic/diagnostic.js';
import { walkExpression } from '../../expression/walk-expression.js';
import { defineRule, type RuleSubject } from '../lint-rule.js';
import { procedureDates } from '../reading/procedure-date.js';

/** A date before the assessed year: mostly left over from the scheme it was copied from. */
export const staleDate = defineRule(
  defineDiagnostic<{ readonly date: string; readonly year: number }>({
    code: 'stale-date',
    severity: 'warning',
    title: { zh: '日期早于考核年度', en: 'Date before the assessed year' },
    why: {
      zh: '下一年的方案从上一年复制而来，写明年份的日期最容易忘记改。',
      en: 'Next year’s scheme is copied from this year’s; dates with a year are what is forgotten.',
    },
    message: ({ date, year }) => ({
      zh: `考核年度是 ${year} 年，这里的日期是 ${date}`,
      en: `the assessed year is ${year}, the date is ${date}`,
    }),
    fix: () => ({
      zh: '改年份；程序里的日期可以不写年份（MM-DD）',
      en: 'Change the year; in the procedure a date may do without one (MM-DD)',
    }),
  }),
  (kind, subject) => {
    const { year } = subject.scheme;
    return [...formulaDates(subject), ...writtenDates(subject)]
      .filter(({ date }) => date < `${year}-01-01`)
      .map(({ path, date }): Diagnostic => kind.at(path, { date, year }));
  },
  ['place', 'year'],
);

interface FoundDate {
  readonly path: Path;
  readonly date: string;
}

function formulaDates({ reading }: RuleSubject): readonly FoundDate[] {
  const found: FoundDate[] = [];
  for (const { syntax, at } of reading.formulas) {
    if (syntax === null) continue;
    walkExpression(syntax, (node) => {
      if (node.kind === 'date') found.push({ path: at, date: node.value });
    });
  }
  return found;
}

function writtenDates({ scheme }: RuleSubject): readonly FoundDate[] {
  return procedureDates(scheme.procedure, scheme.year).flatMap(({ path, date }) =>
    date.kind === 'days' ? [{ path, date: date.last }] : [],
  );
}
