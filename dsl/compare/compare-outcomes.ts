import type { AwardResult, UnitResult } from '../evaluate/result.js';
import { quantityFromJson, subtract, toText } from '../number/index.js';

/** A value on both sides; null where it is not there. */
export interface ValuePair<T> {
  readonly before: T | null;
  readonly after: T | null;
}

/** What moved in the result of a unit. */
export interface OutcomeChange {
  readonly total: ValuePair<number> & { readonly difference: string | null };
  /** `places`: how far it came up; negative: down. */
  readonly rank: ValuePair<number> & { readonly places: string | null };
  /** `steps`: by how many tiers it came up; negative: down; null where the scale does not tell. */
  readonly tier: ValuePair<string> & { readonly steps: number | null };
  readonly excluded: ValuePair<string>;
  readonly awards: readonly (ValuePair<AwardResult> & { readonly id: string })[];
  readonly vetoes: { readonly gained: readonly string[]; readonly lost: readonly string[] };
  /** Nodes whose value is another, in the order of the later result. */
  readonly scores: readonly (ValuePair<number> & { readonly node: string; readonly difference: string | null })[];
  /** Whether total, rank, tier, exclusion, awards or vetoes moved. */
  readonly isMoved: boolean;
}

/**
 * Compares the results of a unit; a side without the unit is null.
 *
 * @param tiers of the later scheme, best first
 */
export function compareOutcomes(
  before: UnitResult | null,
  after: UnitResult | null,
  tiers: readonly string[],
): OutcomeChange {
  const pair = <T>(read: (result: UnitResult) => T | null): ValuePair<T> => ({
    before: before === null ? null : read(before),
    after: after === null ? null : read(after),
  });
  const total = pair(({ total: value }) => value);
  const rank = pair(({ rank: value }) => value);
  const tier = pair(({ tier: value }) => value);
  const excluded = pair(({ excluded: value }) => value);
  const awards = awardChanges(before?.awards ?? [], after?.awards ?? []);
  const [old, now] = [before?.vetoes ?? [], after?.vetoes ?? []];
  const vetoes = { gained: now.filter((id) => !old.includes(id)), lost: old.filter((id) => !now.includes(id)) };
  const isMoved =
    (before === null) !== (after === null) ||
    [total, rank, tier, excluded].some((each) => each.before !== each.after) ||
    awards.length + vetoes.gained.length + vetoes.lost.length > 0;
  return {
    total: { ...total, difference: differenceOf(total.before, total.after) },
    rank: { ...rank, places: differenceOf(rank.after, rank.before) },
    tier: { ...tier, steps: stepsOf(tier, tiers) },
    excluded,
    awards,
    vetoes,
    scores: scoreChanges(before, after),
    isMoved,
  };
}

/** Exact: `after − before`; null where one is not there. */
function differenceOf(before: number | null, after: number | null): string | null {
  const [left, right] = [before, after].map((value) => (value === null ? null : quantityFromJson(value)));
  return left == null || right == null ? null : toText(subtract(right, left));
}

function stepsOf({ before, after }: ValuePair<string>, tiers: readonly string[]): number | null {
  if (before === after) return 0;
  const [old, now] = [tiers.indexOf(before ?? ''), tiers.indexOf(after ?? '')];
  return old === -1 || now === -1 ? null : old - now;
}

function awardChanges(before: readonly AwardResult[], after: readonly AwardResult[]): OutcomeChange['awards'] {
  const ids = [...new Set([...before, ...after].map(({ id }) => id))];
  return ids.flatMap((id) => {
    const [old, now] = [before, after].map((awards) => awards.find((award) => award.id === id) ?? null);
    const isSame = old != null && now != null && old.amount === now.amount;
    return isSame ? [] : [{ id, before: old ?? null, after: now ?? null }];
  });
}

function scoreChanges(before: UnitResult | null, after: UnitResult | null): OutcomeChange['scores'] {
  const [old, now] = [before?.scores ?? {}, after?.scores ?? {}];
  return [...new Set([...Object.keys(now), ...Object.keys(old)])].flatMap((node) => {
    const [left, right] = [old[node] ?? null, now[node] ?? null];
    return left === right ? [] : [{ node, before: left, after: right, difference: differenceOf(left, right) }];
  });
}
