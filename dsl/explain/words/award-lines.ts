import type { AwardExplanation, UnitExplanation } from '../unit-explanation.js';
import { formulaWords, isComputed } from './formula-words.js';
import { leafLines } from './leaf-lines.js';
import { type Line, line } from './lines.js';
import { groundsLines } from './node-lines.js';
import { conditionLines, ruleLine } from './outcome-lines.js';
import type { Speaker } from './speaker.js';

/** Each award: whether it is granted and why, and how the amount came about. */
export function awardLines({ awards }: UnitExplanation, speaker: Speaker): readonly Line[] {
  return awards.map((award, index) => awardLine(award, index, speaker));
}

/** Each consequence: whether it holds and why. */
export function consequenceLines({ consequences }: UnitExplanation, speaker: Speaker): readonly Line[] {
  const { names } = speaker;
  return consequences.map((rule) => ruleLine(rule, names.in(names.scheme.consequences, rule.id), speaker));
}

function awardLine(award: AwardExplanation, index: number, speaker: Speaker): Line {
  const { say, names } = speaker;
  const written = names.scheme.awards[index];
  const name = written?.title ? names.words(written.title) : names.of(written, award.id);
  const unit = written?.unit ? ` ${written.unit}` : '';
  const amount =
    award.amount === null
      ? ''
      : `${say.comma}${speaker.value(award.amount)}${award.amount.kind === 'number' ? unit : ''}`;
  const { computed } = award;
  const formula =
    computed !== null && isComputed(computed, new Map())
      ? [line(`${formulaWords(computed, new Map(), speaker)}${speaker.comesTo(computed.value)}${unit}`)]
      : [];
  const byDecision =
    award.amount !== null && computed === null ? [line(`${say.awardDecided}${speaker.because(award.reason)}`)] : [];
  const limit =
    award.upTo === null || award.status === 'not_granted' ? [] : [line(`${say.upTo(speaker.of(award.upTo))}${unit}`)];
  return line(
    `${name}${say.colon}${say.awardStatus[award.status]}${amount}`,
    ...conditionLines(award.conditions, speaker),
    ...formula,
    ...(computed === null ? [] : leafLines([computed], new Map(), speaker)),
    ...byDecision,
    ...limit,
    ...groundsLines(award.grounds, speaker),
  );
}
