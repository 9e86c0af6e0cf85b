import { defineDiagnostic } from '../../diagnostic/define-diagnostic.js';
import { toText } from '../../number/index.js';
import { defineRule } from '../lint-rule.js';
import { readRows } from '../reading/limit-rows.js';
import { readTierTexts, tierRowSteps } from '../reading/tier-texts.js';

/** Scores that get no tier (guyuan-2023 四（三）4: “80（含）-89分”与“90分（含）以上”之间的 89.5 分). */
export const tierGap = defineRule(
  defineDiagnostic<{ readonly words: string | null; readonly values: string }>({
    code: 'tier-gap',
    severity: 'warning',
    title: { zh: '等次之间有空档', en: 'Gap between tiers' },
    why: {
      zh: '落在空档里的得分没有等次。分数线常按整数写，而换算、平均以后的得分有小数。',
      en: 'A score in the gap gets no tier. Limits are often written for whole numbers, while scaled or averaged scores have decimals.',
    },
    message: ({ words, values }) => ({
      zh: words === null ? `得分是 ${values} 时没有等次` : `原文“${words}”：${values} 之间的得分没有等次`,
      en: words === null ? `a score of ${values} gets no tier` : `"${words}": scores between ${values} get no tier`,
    }),
    fix: ({ words }) =>
      words === null
        ? { zh: '补一行 { tier: …, else: true }，或改界限', en: 'Add a row { tier: …, else: true } or move a limit' }
        : {
            zh: '用 interpretation 写明怎样读，并用 acknowledge 说明原文如此；或者把得分取整（round: { to: 1 }）',
            en: 'State the reading in an interpretation and acknowledge the text, or round the score to whole numbers',
          },
  }),
  (kind, subject) =>
    tierRowSteps(subject.scheme).flatMap(({ step, of, rows }) => {
      const { gaps } = readRows(of, rows, subject.scheme, subject.reading);
      const values = gaps.map((gap) => (gap === null ? '—' : toText(gap))).join(' / ');
      return [
        ...(gaps.length === 0 ? [] : [kind.at([...step.at, 'rows'], { words: null, values }, { part: 'key' })]),
        ...readTierTexts(of, rows, subject).gaps.map(({ path, words, between }) =>
          kind.at(path, { words, values: between }),
        ),
      ];
    }),
  ['thing', 'names'],
);
