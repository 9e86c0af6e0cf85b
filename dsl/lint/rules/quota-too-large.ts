import { defineDiagnostic } from '../../diagnostic/define-diagnostic.js';
import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import { compare, HUNDRED, multiply, ONE, type Quantity, sign, sumOf, toText } from '../../number/index.js';
import { defineRule, type RuleSubject } from '../lint-rule.js';

/** A quota that cannot bind, or gives no place at all. */
export const quotaTooLarge = defineRule(
  defineDiagnostic<{ readonly share: string; readonly problem: 'more' | 'none' | 'table'; readonly size: string }>({
    code: 'quota-too-large',
    severity: 'warning',
    title: { zh: '名额大于总数', en: 'Quota larger than the group' },
    why: {
      zh: '超过 100% 的名额限制不了任何单位，多半是 20% 写成了 20；0 个名额则谁也评不上。',
      en: 'A quota of more than everyone limits nothing; mostly 20% was written as 20. With 0 places nobody gets the tier.',
    },
    message: ({ share, problem, size }) =>
      problem === 'none'
        ? { zh: `名额是 ${share}，谁也评不上`, en: `the quota is ${share}: nobody gets the tier` }
        : problem === 'more'
          ? { zh: `名额合计是总数的 ${share}，超过 100%`, en: `the quotas are ${share} of all, more than 100%` }
          : {
              zh: `名额 ${share} 个，附表里只有 ${size} 个单位`,
              en: `${share} places, but the table lists ${size} units`,
            },
    fix: () => ({
      zh: '比例写成 20% 这样；名额按实际单位数核对',
      en: 'Write a share like 20%; check places against the number of units',
    }),
  }),
  (kind, subject) => {
    let total: readonly Quantity[] = [];
    const size = listedUnits(subject);
    return subject.scheme.grading.flatMap(({ action }): readonly Diagnostic[] => {
      if (action.kind !== 'quota') return [];
      const share = subject.reading.number(action.share);
      const places = subject.reading.number(action.places);
      const [value, at] = share === null ? [places, action.places?.at ?? []] : [share, action.share?.at ?? []];
      if (value === null) return [];
      if ((sign(value) ?? 0) <= 0) return [kind.at(at, { share: toText(value), problem: 'none', size: '' })];
      if (share === null) {
        const isTooMany = size !== null && compare(value, size) === 1;
        return isTooMany ? [kind.at(at, { share: toText(value), problem: 'table', size: toText(size) })] : [];
      }
      total = [...total, share];
      const sum = sumOf(total);
      return compare(sum, ONE) === 1
        ? [kind.at(at, { share: `${toText(multiply(sum, HUNDRED))}%`, problem: 'more', size: '' })]
        : [];
    });
  },
  ['thing', 'tables'],
);

/** How many units the scheme itself names: the rows of a table by unit. */
function listedUnits({ scheme }: RuleSubject): Quantity | null {
  const table = scheme.tables.find(({ by }) => by === 'unit.name' || by === 'unit.id');
  return table === undefined ? null : sumOf(table.rows.map(() => ONE));
}
