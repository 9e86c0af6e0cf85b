import { defineDiagnostic } from '../../diagnostic/define-diagnostic.js';
import { defineRule } from '../lint-rule.js';
import { readRows } from '../reading/limit-rows.js';
import { tierRowSteps } from '../reading/tier-texts.js';

/** A row of tiers that earlier rows leave nothing to. */
export const tierRowUnreachable = defineRule(
  defineDiagnostic<{ readonly tier: string }>({
    code: 'tier-row-unreachable',
    severity: 'warning',
    title: { zh: '等次行永远轮不到', en: 'Tier row that nothing reaches' },
    why: {
      zh: '自上而下取第一个成立的行。前面的行已经取走了所有得分，这一行就不起作用，多半是顺序或界限写反了。',
      en: 'The first row that holds counts. Earlier rows take every score, so this one does nothing; mostly the order is wrong.',
    },
    message: ({ tier }) => ({ zh: `「${tier}」这一行永远轮不到`, en: `the row of "${tier}" can never be reached` }),
    fix: () => ({ zh: '由高到低写，界限从大到小', en: 'Write the rows from the best tier down, limits descending' }),
  }),
  (kind, { scheme, reading }) =>
    tierRowSteps(scheme).flatMap(({ of, rows }) =>
      readRows(of, rows, scheme, reading).unreachable.flatMap((index) => {
        const row = rows[index];
        return row === undefined ? [] : [kind.at(row.at, { tier: row.tier })];
      }),
    ),
  ['thing', 'names'],
);
