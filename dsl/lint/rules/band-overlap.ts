import { defineDiagnostic } from '../../diagnostic/define-diagnostic.js';
import { toText } from '../../number/index.js';
import { defineRule } from '../lint-rule.js';
import { readRows } from '../reading/limit-rows.js';

/** Values that two bands with limits on both sides take. */
export const bandOverlap = defineRule(
  defineDiagnostic<{ readonly value: string }>({
    code: 'band-overlap',
    severity: 'warning',
    title: { zh: '分档之间有重叠', en: 'Overlap of bands' },
    why: {
      zh: '同一个值符合两档，按写在前面的算，未必是原文的意思。',
      en: 'A value fits two bands; the one written first counts, which need not be what the text means.',
    },
    message: ({ value }) => ({ zh: `取值是 ${value} 时两档都成立`, en: `two bands take a value of ${value}` }),
    fix: () => ({
      zh: '改界限（from 含、above 不含、below 不含、up_to 含）',
      en: 'Move a limit (from ≥, above >, below <, up_to ≤)',
    }),
  }),
  (kind, { scheme, reading }) =>
    reading.nodes.flatMap(({ node: { method } }) =>
      readRows(method.formulas.of ?? null, method.rows, scheme, reading).overlaps.map(({ row, value }) =>
        kind.at(method.rows[row]?.at ?? method.at, { value: toText(value) }),
      ),
    ),
  ['thing', 'names'],
);
