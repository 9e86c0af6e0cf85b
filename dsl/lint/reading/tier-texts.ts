import type { Path } from '../../diagnostic/diagnostic.js';
import { compare, ONE, subtract, toText } from '../../number/index.js';
import type { Formula, NormalScheme, NormalStep, TierRow } from '../../scheme/normal.js';
import type { RuleSubject } from '../lint-rule.js';
import { parseScoreInterval, type ScoreInterval } from './score-interval.js';
import { rangeOf } from './value-range.js';

/** A grading step that assigns tiers by limits. */
export interface TierRowStep {
  readonly step: NormalStep;
  readonly of: Formula | null;
  readonly rows: readonly TierRow[];
}

/** The steps of the grading that have rows. */
export function tierRowSteps(scheme: NormalScheme): readonly TierRowStep[] {
  return scheme.grading.flatMap((step) =>
    step.action.kind === 'rows' ? [{ step, of: step.action.of, rows: step.action.rows }] : [],
  );
}

/** Something between two neighbouring intervals, as the regulation words them. */
interface Between {
  readonly path: Path;
  readonly words: string;
  /** `89–90` of a gap; of an overlap the value or the stretch that is taken twice. */
  readonly between: string;
}

/** Gaps and overlaps between the intervals that the quoted words of tier rows state. */
export function readTierTexts(
  of: Formula | null,
  rows: readonly TierRow[],
  { scheme, reading }: RuleSubject,
): { readonly gaps: readonly Between[]; readonly overlaps: readonly Between[] } {
  const isWhole = of?.syntax ? rangeOf(of.syntax, scheme, reading).whole : false;
  const worded = rows.flatMap((row) => {
    const words = row.text ?? row.clauses[0]?.quotes[0] ?? null;
    const interval = words === null ? null : parseScoreInterval(words);
    if (words === null || interval === null) return [];
    return [{ path: row.text === null ? row.at : [...row.at, 'text'], words, interval }];
  });
  const sorted = worded.toSorted((a, b) => orderOf(a.interval, b.interval));
  const gaps: Between[] = [];
  const overlaps: Between[] = [];
  for (const [index, lower] of sorted.entries()) {
    const to = lower.interval.to;
    const from = sorted[index + 1]?.interval.from;
    if (to === null || !from) continue;
    const order = compare(to.value, from.value) ?? 0;
    const found = { path: lower.path, words: lower.words, between: `${toText(to.value)}–${toText(from.value)}` };
    const isBridged = isWhole && compare(subtract(from.value, to.value), ONE) !== 1;
    if (order < 0 ? !isBridged : order === 0 && to.included === false && from.included === false) gaps.push(found);
    if (order > 0) overlaps.push(found);
    if (order === 0 && to.included === true && from.included === true)
      overlaps.push({ ...found, between: toText(to.value) });
  }
  return { gaps, overlaps };
}

/** By the lower end; an interval without one comes first. */
function orderOf(a: ScoreInterval, b: ScoreInterval): number {
  if (a.from === null || b.from === null) return Number(a.from !== null) - Number(b.from !== null);
  return compare(a.from.value, b.from.value) ?? 0;
}
