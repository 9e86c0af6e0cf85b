import { defineDiagnostic } from '../../diagnostic/define-diagnostic.js';
import { defineRule } from '../lint-rule.js';
import { readRows } from '../reading/limit-rows.js';

/** A band that earlier bands leave nothing to. */
export const bandUnreachable = defineRule(
  defineDiagnostic<{ readonly score: string }>({
    code: 'band-unreachable',
    severity: 'warning',
    title: { zh: '永远轮不到的一档', en: 'Band that nothing reaches' },
    why: {
      zh: '自上而下取第一个成立的档。前面的档已经取走了所有的值，多半是顺序写反了。',
      en: 'The first band that holds counts. Earlier bands take every value; mostly the order is wrong.',
    },
    message: ({ score }) => ({
      zh: `得 ${score} 分的这一档永远轮不到`,
      en: `the band that gives ${score} can never be reached`,
    }),
    fix: () => ({ zh: '界限用 from 的，从大到小写', en: 'With `from`, write the largest limit first' }),
  }),
  (kind, { scheme, reading }) =>
    reading.nodes.flatMap(({ node: { method } }) =>
      readRows(method.formulas.of ?? null, method.rows, scheme, reading).unreachable.flatMap((index) => {
        const row = method.rows[index];
        return row === undefined ? [] : [kind.at(row.at, { score: row.score.source })];
      }),
    ),
  ['thing', 'names'],
);
