import type { AssessmentDocument } from '../assessment/assessment.js';
import type { EvaluationResult } from '../evaluate/evaluate.js';
import { compareCodePoints } from '../expression/suggest.js';
import { compareSurroundings, compareUnitInputs, decisionsByUnit, type InputChange } from './compare-inputs.js';
import { compareOutcomes, type OutcomeChange } from './compare-outcomes.js';

/** What an evaluation read and what it gave. */
export interface EvaluatedDocument {
  readonly document: AssessmentDocument;
  readonly result: EvaluationResult;
}

/** A unit by its id in each document; null where it takes no part. Ids may differ between years. */
export interface UnitPair {
  readonly before: string | null;
  readonly after: string | null;
}

/**
 * Why a unit may have moved: `inputs`, its own; `surroundings`: parameters, ballots, the day it looks from; `scheme`: another
 * scheme; `others`: nothing but the results of others (ranks, places of a quota).
 */
export type Cause = 'inputs' | 'surroundings' | 'scheme' | 'others';

/** One unit compared. */
export interface UnitComparison extends OutcomeChange {
  readonly unit: UnitPair;
  readonly inputs: readonly InputChange[];
  readonly because: readonly Cause[];
}

/** How many units moved which way. */
export interface MovementCounts {
  readonly units: number;
  /** Of those in both. */
  readonly moved: number;
  readonly added: number;
  readonly removed: number;
  readonly totalUp: number;
  readonly totalDown: number;
  readonly rankUp: number;
  readonly rankDown: number;
  readonly tierUp: number;
  readonly tierDown: number;
  readonly awards: number;
  /** Units whose own inputs differ, moved or not. */
  readonly inputs: number;
}

export interface EvaluationComparison {
  readonly isSameScheme: boolean;
  readonly surroundings: readonly InputChange[];
  /** Units that moved or whose inputs differ: new and gone ones first, then by tiers, places and points, then by id. */
  readonly units: readonly UnitComparison[];
  readonly counts: MovementCounts;
}

/**
 * Who moved between two evaluations, how far, and what may have caused it.
 *
 * @param pairs every unit of either
 * @param tiers of the later scheme, best first
 */
export function compareEvaluations(
  before: EvaluatedDocument,
  after: EvaluatedDocument,
  pairs: readonly UnitPair[],
  tiers: readonly string[],
): EvaluationComparison {
  const surroundings = compareSurroundings(before.document, after.document);
  const isSameScheme = before.result.hash === after.result.hash;
  const [ours, theirs] = [unitReader(before), unitReader(after)];
  const all = pairs.map((unit): UnitComparison => {
    const [old, now] = [ours(unit.before), theirs(unit.after)];
    const inputs = compareUnitInputs(old?.input ?? null, now?.input ?? null);
    const change = compareOutcomes(old?.result ?? null, now?.result ?? null, tiers);
    const causes: readonly Cause[] = [
      ...(inputs.length > 0 ? (['inputs'] as const) : []),
      ...(surroundings.length > 0 ? (['surroundings'] as const) : []),
      ...(isSameScheme ? [] : (['scheme'] as const)),
    ];
    const isRelative = causes.length === 0 || (change.scores.length === 0 && change.total.difference === '0');
    const because = !change.isMoved ? [] : isRelative ? [...causes, 'others' as const] : causes;
    return { unit, ...change, inputs, because };
  });
  return {
    isSameScheme,
    surroundings,
    units: all.filter(({ isMoved, inputs }) => isMoved || inputs.length > 0).sort(byDistance),
    counts: countsOf(all),
  };
}

function unitReader({ document, result }: EvaluatedDocument) {
  const units = new Map(document.units.map((unit) => [unit.id, unit]));
  const decisions = decisionsByUnit(document);
  return (id: string | null) => {
    const unit = id === null ? undefined : units.get(id);
    if (id === null || unit === undefined) return null;
    return { input: { unit, decisions: decisions.get(id) ?? [] }, result: result.units[id] ?? null };
  };
}

function countsOf(all: readonly UnitComparison[]): MovementCounts {
  const count = (is: (unit: UnitComparison) => boolean): number => all.filter(is).length;
  return {
    units: all.length,
    moved: count(({ unit, isMoved }) => isMoved && unit.before !== null && unit.after !== null),
    added: count(({ unit }) => unit.before === null),
    removed: count(({ unit }) => unit.after === null),
    totalUp: count(({ total }) => directionOf(total.difference) > 0),
    totalDown: count(({ total }) => directionOf(total.difference) < 0),
    rankUp: count(({ rank }) => directionOf(rank.places) > 0),
    rankDown: count(({ rank }) => directionOf(rank.places) < 0),
    tierUp: count(({ tier }) => (tier.steps ?? 0) > 0),
    tierDown: count(({ tier }) => (tier.steps ?? 0) < 0),
    awards: count(({ awards }) => awards.length > 0),
    inputs: count(({ inputs }) => inputs.length > 0),
  };
}

/** The sign of an exact number's text. */
function directionOf(difference: string | null): number {
  if (difference === null || difference === '0') return 0;
  return difference.startsWith('-') ? -1 : 1;
}

/** Only an order of display: doubles are exact enough for it. */
function byDistance(a: UnitComparison, b: UnitComparison): number {
  const [left, right] = [distancesOf(a), distancesOf(b)];
  for (const [index, distance] of left.entries()) {
    const further = (right[index] ?? 0) - distance;
    if (further !== 0) return further;
  }
  return compareCodePoints(a.unit.after ?? a.unit.before ?? '', b.unit.after ?? b.unit.before ?? '');
}

function distancesOf({ unit, tier, rank, total, isMoved }: UnitComparison): readonly number[] {
  const isOneSided = unit.before === null || unit.after === null;
  const tiers = tier.steps ?? (tier.before === tier.after ? 0 : 1);
  const sizeOf = (text: string | null): number => Math.abs(Number.parseFloat(text ?? '0'));
  return [Number(isOneSided), Math.abs(tiers), sizeOf(rank.places), sizeOf(total.difference), Number(isMoved)];
}
