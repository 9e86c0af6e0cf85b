import { defineDiagnostic } from '../../diagnostic/define-diagnostic.js';
import { toText } from '../../number/index.js';
import { defineRule } from '../lint-rule.js';
import { readRows } from '../reading/limit-rows.js';

/** Values that no row of `bands` takes: the score is then missing. */
export const bandGap = defineRule(
  defineDiagnostic<{ readonly values: readonly string[] }>({
    code: 'band-gap',
    severity: 'warning',
    title: { zh: '分档之间有空档', en: 'Gap between bands' },
    why: { zh: '没有一档成立时得分缺失，而不是 0 分。', en: 'When no band holds the score is missing, not 0.' },
    message: ({ values }) => ({
      zh: `取值是 ${values.join('、')} 时没有一档成立`,
      en: `no band takes a value of ${values.join(', ')}`,
    }),
    fix: () => ({
      zh: '补一行 { else: true, score: 0 }，或改界限',
      en: 'Add { else: true, score: 0 } or move a limit',
    }),
  }),
  (kind, { scheme, reading }) =>
    reading.nodes.flatMap(({ node: { method } }) => {
      if (method.rows.length === 0) return [];
      const { gaps } = readRows(method.formulas.of ?? null, method.rows, scheme, reading);
      const values = gaps.map((gap) => (gap === null ? '—' : toText(gap)));
      return gaps.length === 0 ? [] : [kind.at([...method.at, 'rows'], { values }, { part: 'key' })];
    }),
  ['thing', 'names'],
);
