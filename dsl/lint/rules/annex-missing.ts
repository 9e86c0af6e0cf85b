import { comparable } from '../../clauses/index.js';
import { defineDiagnostic } from '../../diagnostic/define-diagnostic.js';
import { defineRule, type RuleSubject } from '../lint-rule.js';

const REFERENCE = /附件([\d一二三四五六七八九十]+)/g;
/** An annex begins on a line of its own: 附件2, 附件 3：参保基数. A sentence that begins so ends with a full stop. */
const HEADING = /^附件([\d一二三四五六七八九十]+)(?!.*[。;])/;
const DIGITS = '一二三四五六七八九十';

/** An annex that the regulation refers to, or skips in its numbering, but does not hold (shaoxing-2019: 附件2、附件3，没有附件1). */
export const annexMissing = defineRule(
  defineDiagnostic<{ readonly annex: string; readonly isSkipped: boolean }>({
    code: 'annex-missing',
    severity: 'warning',
    title: { zh: '附件不在文本里', en: 'Annex that is not there' },
    why: {
      zh: '计分的标准常在附件里，缺一个附件就可能缺一部分规则。',
      en: 'Standards are often in annexes; without one, rules may be missing.',
    },
    message: ({ annex, isSkipped }) => ({
      zh: isSkipped ? `文本里有后面的附件，没有附件${annex}` : `提到附件${annex}，文本里没有这个附件`,
      en: isSkipped
        ? `the text has later annexes, but no annex ${annex}`
        : `annex ${annex} is referred to, but is not in the text`,
    }),
    fix: ({ annex }) => ({
      zh: `补全原文的附件${annex}，或用 acknowledge 说明它不影响计算`,
      en: `Add annex ${annex} to the source, or acknowledge that it changes nothing`,
    }),
  }),
  (kind, subject) => {
    // Line by line: the year that the next line begins with is no part of the number.
    const lines = (subject.reading.source?.written ?? '').split('\n').map(comparable);
    const held = new Set(lines.flatMap((line) => numberOf(HEADING.exec(line))));
    const referred = new Set(lines.flatMap((line) => [...line.matchAll(REFERENCE)].flatMap(numberOf)));
    const last = Math.max(0, ...held);
    const numbered = Array.from({ length: last }, (_none, index) => index + 1);
    return [...new Set([...numbered, ...referred])]
      .filter((annex) => !held.has(annex))
      .map((annex) => kind.at(placeOf(annex, subject), { annex: String(annex), isSkipped: !referred.has(annex) }));
  },
  ['place'],
);

function numberOf(match: RegExpExecArray | null): readonly number[] {
  const written = match?.[1] ?? '';
  const number = /^\d+$/.test(written) ? Number(written) : DIGITS.indexOf(written) + 1;
  return number > 0 && number < 100 && written !== '' ? [number] : [];
}

/** The first quoted words that name the annex, else the scheme's `source`. */
function placeOf(annex: number, { reading }: RuleSubject) {
  const name = new RegExp(`附件(?:${annex}(?!\\d)|${DIGITS[annex - 1] ?? annex})`);
  return reading.quotes.find(({ words }) => name.test(comparable(words)))?.path ?? ['source'];
}
