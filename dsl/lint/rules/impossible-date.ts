import { defineDiagnostic } from '../../diagnostic/define-diagnostic.js';
import { defineRule } from '../lint-rule.js';
import { procedureDates } from '../reading/procedure-date.js';

/** A day or quarter that no calendar has (guyuan-2023 五（三）: 每年2月30日前). */
export const impossibleDate = defineRule(
  defineDiagnostic<{ readonly written: string }>({
    code: 'impossible-date',
    severity: 'warning',
    title: { zh: '没有这一天', en: 'No such date' },
    why: {
      zh: '期限写在不存在的日子上，到期、逾期都无法判断。',
      en: 'A deadline on a day that does not exist can neither be met nor missed.',
    },
    message: ({ written }) => ({ zh: `没有 ${written} 这一天`, en: `there is no such date as ${written}` }),
    fix: () => ({
      zh: '改成有的日子；原文如此的，写 interpretation 并用 acknowledge 说明',
      en: 'Correct it; if the regulation has it so, state the reading and acknowledge it',
    }),
  }),
  (kind, { scheme }) =>
    procedureDates(scheme.procedure, scheme.year).flatMap(({ path, written, date }) =>
      date.kind === 'impossible' ? [kind.at(path, { written })] : [],
    ),
  ['place'],
);
