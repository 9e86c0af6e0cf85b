import { defineDiagnostic } from '../../diagnostic/define-diagnostic.js';
import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import type { Words } from '../../diagnostic/words.js';
import { namesIn } from '../../expression/walk-expression.js';
import { defineRule, type RuleSubject } from '../lint-rule.js';

const SPEAKS_OF_TIES = /并列|同分|得分相同|分数相同|名次相同|\bties?\b|\btied\b/i;

/** Money by rank where several units can hold the rank. */
export const moneyOpenTies = defineRule(
  defineDiagnostic<{ readonly award: Words; readonly ranking: string }>({
    code: 'money-open-ties',
    severity: 'warning',
    title: { zh: '奖金取决于没有分出先后的名次', en: 'Money that depends on open ties' },
    why: {
      zh: '并列时前三名可能不止三个单位，是都发、均分还是再比一次，差的是钱。',
      en: 'With ties the first three can be four units. Whether all are paid, share or are compared again is a matter of money.',
    },
    message: ({ award, ranking }) => ({
      zh: `「${award.zh}」按名次给钱，而排名「${ranking}」会有并列，没有写明并列怎么办`,
      en: `"${award.en}" pays by rank, ranking "${ranking}" leaves ties open, and nothing says what happens then`,
    }),
    fix: () => ({
      zh: '在这个奖励的 interpretation 里写明并列的怎么发，或给排名加 tie_break、lots: true',
      en: 'Say in its interpretation who is paid on a tie, or give the ranking tie_break keys or lots: true',
    }),
  }),
  (kind, subject) =>
    subject.scheme.awards.flatMap((award): readonly Diagnostic[] => {
      if (award.amount === null && award.decided === null) return [];
      const words = [award.text, award.interpretation, award.note, ...award.clauses.flatMap(({ quotes }) => quotes)];
      const ranking = openRanking(award.when, subject) ?? openRanking(award.amount, subject);
      if (ranking === null || words.some((text) => text !== null && SPEAKS_OF_TIES.test(text))) return [];
      return [kind.at(award.at, { award: award.label, ranking })];
    }),
  ['thing', 'names'],
);

/** The first ranking in a formula that can leave units tied: neither keys nor lots part them. */
function openRanking(
  formula: RuleSubject['scheme']['awards'][number]['when'],
  { scheme, reading }: RuleSubject,
): string | null {
  for (const { name } of formula?.syntax ? namesIn(formula.syntax) : []) {
    const symbol = reading.find(name);
    if (symbol?.namespace !== 'rankings') continue;
    const ranking = scheme.rankings.find(({ id }) => id === symbol.id) ?? scheme.rankings[0];
    if (ranking !== undefined && !ranking.lots && ranking.tieBreak.length === 0) return ranking.id;
  }
  return null;
}
