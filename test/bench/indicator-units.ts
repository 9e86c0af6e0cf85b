import type { AssessmentDocument } from '../../dsl/index.js';
import { ITEM_IDS, VETOES } from './indicator-scheme.js';

/** What is known about one unit, in plain numbers, as every contender gets it. */
export interface IndicatorUnit {
  readonly id: string;
  /** Marks of the items, by id, in halves. */
  readonly items: Readonly<Record<string, number>>;
  readonly members: number;
  readonly staff: number;
  readonly training_days: number;
  readonly fee_rate: number;
  readonly honours: number;
  readonly complaints: number;
  /** Decided bonus and deduction, both counted positive. */
  readonly innovation: number;
  readonly conduct: number;
  readonly vetoes: Readonly<Record<string, boolean>>;
}

/** Numbers of staff are prime, so that no total falls on the edge of a rounding, where doubles would err. */
const STAFF = [97, 101, 103, 211, 503] as const;

/** The same units in every run: levels from weak to strong, every sixth with a veto. */
export function indicatorUnits(size: number): readonly IndicatorUnit[] {
  const draw = createDraw(20231231);
  return Array.from({ length: size }, (_, index): IndicatorUnit => {
    const weakest = index % 4;
    const staff = STAFF[index % STAFF.length] ?? 97;
    return {
      id: `u${index}`,
      items: Object.fromEntries(ITEM_IDS.map((id) => [id, (weakest + draw(5 - weakest)) / 2])),
      members: Math.floor(staff / 2) + draw(Math.floor(staff / 2)),
      staff,
      training_days: draw(60),
      fee_rate: (75 + draw(26)) / 100,
      honours: draw(8),
      complaints: draw(4),
      innovation: draw(3),
      conduct: draw(2) / 2,
      vetoes: Object.fromEntries(VETOES.map((id, position) => [id, index % 18 === position * 6])),
    };
  });
}

/** The assessment document of one unit, with its ratings and decisions. */
export function documentOf(unit: IndicatorUnit): AssessmentDocument {
  const { id, members, staff, training_days, fee_rate, honours, complaints } = unit;
  const facts = { members, staff, training_days, fee_rate, honours, complaints, ...unit.vetoes };
  const ratings = [{ source: 'assessor', rater: 'a', scores: unit.items }];
  const decided = { unit: id, reason: '会议决定' };
  return {
    units: [{ id, name: id, facts, ratings }],
    decisions: [
      { ...decided, kind: 'bonus', rule: 'bonus_innovation', points: unit.innovation },
      { ...decided, kind: 'deduction', rule: 'deduction_conduct', points: unit.conduct },
    ],
  };
}

/** Whole numbers from 0 to below a bound, the same sequence for the same seed. */
function createDraw(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}
