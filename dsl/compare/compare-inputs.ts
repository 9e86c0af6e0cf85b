import type { AssessmentDocument, UnitInput } from '../assessment/assessment.js';
import { compareCodePoints } from '../expression/suggest.js';
import { canonicalJson } from '../scheme/canonical-json.js';

export type InputKind =
  | 'attribute'
  | 'fact'
  | 'history'
  | 'rating'
  | 'event'
  | 'record'
  | 'not_assigned'
  | 'decision'
  | 'parameter'
  | 'ballot'
  | 'as_of';

/** One value that two assessment documents do not have in common. */
export interface InputChange {
  readonly kind: InputKind;
  /** Attribute, fact, node, rule, list or parameter; `rank` and the like for history; empty for `as_of`. */
  readonly id: string;
  /** Period of a fact, year of history; else null. */
  readonly period: string | null;
  /** Who rated, for ratings and ballots. */
  readonly source: string | null;
  readonly rater: string | null;
  /** As it stands in the document; null where it is not there. */
  readonly before: unknown;
  readonly after: unknown;
}

type Place = Omit<InputChange, 'before' | 'after'>;
type Entry = Place & { readonly value: unknown };

const NOWHERE = { period: null, source: null, rater: null } as const;

/** What is not the same of the whole: parameters, ballots, the day it looks from. In the order of their keys. */
export function compareSurroundings(before: AssessmentDocument, after: AssessmentDocument): readonly InputChange[] {
  return differences(surroundingsOf(before), surroundingsOf(after));
}

/** What is not the same of one unit; `null` where a document does not have it. Decisions are those on this unit. */
export function compareUnitInputs(
  before: { readonly unit: UnitInput; readonly decisions: Decisions } | null,
  after: { readonly unit: UnitInput; readonly decisions: Decisions } | null,
): readonly InputChange[] {
  const entries = (side: typeof before) => (side === null ? [] : entriesOf(side.unit, side.decisions));
  return differences(entries(before), entries(after));
}

type Decisions = NonNullable<AssessmentDocument['decisions']>;

/** The decisions of a document by unit. */
export function decisionsByUnit({ decisions = [] }: AssessmentDocument): ReadonlyMap<string, Decisions> {
  const found = new Map<string, Decisions[number][]>();
  for (const decision of decisions) {
    const own = found.get(decision.unit) ?? [];
    own.push(decision);
    found.set(decision.unit, own);
  }
  return found;
}

function surroundingsOf({ parameters = {}, ballots = [], as_of: asOf }: AssessmentDocument): readonly Entry[] {
  return [
    ...Object.entries(parameters).map(([id, value]): Entry => ({ kind: 'parameter', id, ...NOWHERE, value })),
    ...ballots.map(
      ({ source, rater, order }): Entry => ({ kind: 'ballot', id: source, period: null, source, rater, value: order }),
    ),
    ...(asOf === undefined ? [] : [{ kind: 'as_of', id: '', ...NOWHERE, value: asOf } as const]),
  ];
}

function entriesOf(unit: UnitInput, decisions: Decisions): readonly Entry[] {
  const plain = (kind: InputKind, values: Readonly<Record<string, unknown>> = {}): readonly Entry[] =>
    Object.entries(values).map(([id, value]) => ({ kind, id, ...NOWHERE, value }));
  return [
    ...plain('attribute', unit.attributes),
    ...factsOf(unit),
    ...historyOf(unit),
    ...(unit.ratings ?? []).flatMap(({ source, rater, scores, weight }): readonly Entry[] => [
      ...Object.entries(scores).map(([id, value]) => ({
        kind: 'rating' as const,
        id,
        period: null,
        source,
        rater,
        value,
      })),
      ...(weight === undefined
        ? []
        : [{ kind: 'rating' as const, id: 'weight', period: null, source, rater, value: weight }]),
    ]),
    ...(unit.events ?? []).map(
      ({ rule, ...content }): Entry => ({ kind: 'event', id: rule, ...NOWHERE, value: content }),
    ),
    ...Object.entries(unit.records ?? {}).flatMap(([id, rows]) =>
      rows.map((value): Entry => ({ kind: 'record', id, ...NOWHERE, value })),
    ),
    ...(unit.not_assigned ?? []).map((id): Entry => ({ kind: 'not_assigned', id, ...NOWHERE, value: true })),
    ...decisions.map(
      ({ unit: _, ...value }): Entry => ({ kind: 'decision', id: value.rule ?? value.kind, ...NOWHERE, value }),
    ),
  ];
}

function factsOf({ facts = {}, previous }: UnitInput): readonly Entry[] {
  const own = Object.entries(facts).flatMap(([id, value]): readonly Entry[] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).map(([period, each]) => ({ kind: 'fact', id, ...NOWHERE, period, value: each }))
      : [{ kind: 'fact', id, ...NOWHERE, value }],
  );
  const earlier = Object.entries(previous?.facts ?? {}).map(
    ([id, value]): Entry => ({ kind: 'fact', id, ...NOWHERE, period: 'previous', value }),
  );
  return [...own, ...earlier];
}

function historyOf({ history = [] }: UnitInput): readonly Entry[] {
  return history.flatMap(({ year, rank, tier, total, rankings = {}, scores = {}, facts = {} }) => {
    const period = String(year);
    const named = { rank, tier, total, ...rankings, ...scores, ...facts };
    return Object.entries(named)
      .filter(([, value]) => value !== undefined && value !== null)
      .map(([id, value]): Entry => ({ kind: 'history', id, ...NOWHERE, period, value }));
  });
}

/** What stands several times at one place (events, records, decisions) is compared as a whole, whatever its order. */
function differences(before: readonly Entry[], after: readonly Entry[]): readonly InputChange[] {
  const [left, right] = [byPlace(before), byPlace(after)];
  const keys = [...new Set([...left.keys(), ...right.keys()])].sort(compareCodePoints);
  return keys.flatMap((key) => {
    const [ours, theirs] = [left.get(key) ?? [], right.get(key) ?? []];
    const gone = without(ours, theirs);
    const come = without(theirs, ours);
    return Array.from({ length: Math.max(gone.length, come.length) }, (_, index): InputChange => {
      const [old, now] = [gone[index], come[index]];
      const place = now ?? old;
      if (place === undefined) throw new Error('bug: a difference without a side');
      const { kind, id, period, source, rater } = place;
      return { kind, id, period, source, rater, before: old?.value ?? null, after: now?.value ?? null };
    });
  });
}

function byPlace(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  const found = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = JSON.stringify([entry.kind, entry.id, entry.period, entry.source, entry.rater]);
    const own = found.get(key) ?? [];
    own.push(entry);
    found.set(key, own);
  }
  return found;
}

function without(entries: readonly Entry[], others: readonly Entry[]): readonly Entry[] {
  const left = others.map(({ value }) => canonicalJson(value ?? null));
  return entries.filter(({ value }) => {
    const at = left.indexOf(canonicalJson(value ?? null));
    if (at === -1) return true;
    left.splice(at, 1);
    return false;
  });
}
