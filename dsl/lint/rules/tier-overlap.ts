import { defineDiagnostic } from '../../diagnostic/define-diagnostic.js';
import { toText } from '../../number/index.js';
import { defineRule } from '../lint-rule.js';
import { readRows } from '../reading/limit-rows.js';
import { readTierTexts, tierRowSteps } from '../reading/tier-texts.js';

/** Scores that belong to two tiers. */
export const tierOverlap = defineRule(
  defineDiagnostic<{ readonly words: string | null; readonly values: string }>({
    code: 'tier-overlap',
    severity: 'warning',
    title: { zh: '等次之间有重叠', en: 'Overlap of tiers' },
    why: {
      zh: '同一个得分符合两个等次，按写在前面的算，未必是原文的意思。',
      en: 'A score fits two tiers; the one written first counts, which need not be what the text means.',
    },
    message: ({ words, values }) => ({
      zh: words === null ? `得分是 ${values} 时两行都成立` : `原文“${words}”：得分 ${values} 属于两个等次`,
      en: words === null ? `two rows take a score of ${values}` : `"${words}": ${values} belongs to two tiers`,
    }),
    fix: () => ({
      zh: '改界限（from 含、above 不含、below 不含、up_to 含）',
      en: 'Move a limit (from ≥, above >, below <, up_to ≤)',
    }),
  }),
  (kind, subject) =>
    tierRowSteps(subject.scheme).flatMap(({ of, rows }) => [
      ...readRows(of, rows, subject.scheme, subject.reading).overlaps.map(({ row, value }) =>
        kind.at(rows[row]?.at ?? [], { words: null, values: toText(value) }),
      ),
      ...readTierTexts(of, rows, subject).overlaps.map(({ path, words, between }) =>
        kind.at(path, { words, values: between }),
      ),
    ]),
  ['thing', 'names'],
);
