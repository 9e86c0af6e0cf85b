import type { Combine } from '../../scheme/normal.js';
import type { MarkTrace, Trace } from '../trace.js';
import { formulaWords } from './formula-words.js';
import { type Line, line } from './lines.js';
import { shortNumber } from './number-words.js';
import type { Speaker } from './speaker.js';

/** The marks of a source on one line: `互评（取平均）：94（u02）、91（u03） → ≈ 92.5`. */
export function ratingsLine(trace: Extract<Trace, { kind: 'ratings' }>, speaker: Speaker): Line {
  const head = speaker.say.marks(speaker.names.source(trace.source), combineWords(trace.combine, speaker));
  if (trace.marks.length === 0) return line(`${head}${speaker.say.colon}${speaker.why(trace.value)}`);
  return line(`${head}${speaker.say.colon}${marksWords(trace.marks, speaker)} → ${speaker.of(trace)}`);
}

/** Places on ballots, with the mark each gives. */
export function ballotsLine(trace: Extract<Trace, { kind: 'ballots' }>, speaker: Speaker): Line {
  const { say } = speaker;
  const head = say.marks(speaker.names.source(trace.source), combineWords(trace.combine, speaker));
  if (trace.ballots.length === 0) return line(`${head}${say.colon}${speaker.why(trace.value)}`);
  const ballots = trace.ballots.map(({ rater, place, size, mark }) =>
    line(
      `${rater}${say.colon}${say.ballot(place, size)}${say.comma}${formulaWords(mark, new Map(), speaker)}${speaker.comesTo(mark.value)}`,
    ),
  );
  return line(`${head} → ${speaker.of(trace)}`, ...ballots);
}

/** Each mark with who gave it; its weight where it is not 1, and whether it was trimmed away. */
export function marksWords(marks: readonly MarkTrace[], speaker: Speaker): string {
  const { say } = speaker;
  return speaker.list(
    marks.map(({ rater, mark, weight, dropped }) => {
      const remarks = [
        rater,
        ...(weight === '1' ? [] : [say.markWeight(shortNumber(weight, false))]),
        ...(dropped ? [say.dropped] : []),
      ];
      return `${shortNumber(mark, false)}${say.bracket(remarks.join(say.comma))}`;
    }),
  );
}

export function combineWords(combine: Combine, { say }: Speaker): string {
  return combine.kind === 'trimmed' ? say.trimmed(combine.highest, combine.lowest) : say.combine[combine.kind];
}
