import type { EvaluatorLogin } from '../accounts/demo-accounts.js';
import { CITY_UNITS, GUYUAN_UNITS, type GuyuanUnit } from './guyuan-units.js';

/** How far a sheet of marks has come; null: not begun. */
export type SheetStep = 'draft' | 'submitted' | 'returned' | null;

/** Where one union of the demo stands. */
export interface UnitProgress {
  readonly unit: GuyuanUnit;
  readonly evaluator: EvaluatorLogin;
  readonly self: SheetStep;
  readonly assessed: SheetStep;
  /** Who assesses it beside the evaluator of its county, from the city, as a spot check; null: nobody. */
  readonly spotCheck: EvaluatorLogin | null;
  /** Share of full marks that the evaluator gives, in percent; what units give themselves is a little more. */
  readonly percent: number;
}

/** Who assesses which county. */
const EVALUATOR_OF: Readonly<Record<string, EvaluatorLogin>> = {
  'gy-yz': 'evaluator',
  'gy-xj': 'evaluator2',
  'gy-ld': 'evaluator2',
  'gy-jy': 'evaluator3',
  'gy-py': 'evaluator3',
  [CITY_UNITS]: 'evaluator4',
};
/** Who goes to the counties for the city. */
const CITY_EVALUATOR = EVALUATOR_OF[CITY_UNITS] ?? 'evaluator';
/** Of the 20 units of its county, the one whose reporter has an account: the first school of Yuanzhou. */
export const REPORTER_UNIT = 'gy-yz-01';
/** Five-star unions are at most 20% of 120. */
const QUOTA = 24;
/** Ranks 23 to 26 tie, so that the quota ends within the tie. */
const TIED_PERCENT = 92;
const ABOVE_TIE = QUOTA - 2;
const TIED = 4;

/** The state of all 120 unions, the same at every start. */
export function guyuanProgress(): readonly UnitProgress[] {
  const steps = GUYUAN_UNITS.map((unit, index) => {
    const place = Number(unit.id.slice(-2));
    const evaluator = EVALUATOR_OF[unit.county] ?? 'evaluator';
    const spotCheck = isSpotChecked(unit, place) ? CITY_EVALUATOR : null;
    return { unit, index, evaluator, spotCheck, self: selfStep(unit, place), assessed: assessedStep(unit, place) };
  });
  const assessed = steps.filter((step) => step.assessed === 'submitted').map(({ unit }) => unit);
  // Full marks are 100 in the table of this type, so that the tie is exact.
  const tied = new Set(assessed.filter(({ type }) => type === 'soe').slice(-TIED));
  const above = new Set(assessed.filter((unit, index) => !tied.has(unit) && index % 5 !== 0).slice(0, ABOVE_TIE));
  return steps.map(({ index, ...step }) => {
    const high = above.has(step.unit) ? 94 + (index % 6) : 55 + ((index * 7) % 36);
    return { ...step, percent: tied.has(step.unit) ? TIED_PERCENT : high };
  });
}

/** The first two of each county that has been visited. */
function isSpotChecked({ county }: GuyuanUnit, place: number): boolean {
  return county !== CITY_UNITS && county !== 'gy-py' && place <= 2;
}

/** Most have rated themselves; the two far counties are behind. */
function selfStep({ id, county }: GuyuanUnit, place: number): SheetStep {
  if (id === REPORTER_UNIT) return 'returned';
  const isBehind = county === 'gy-jy' || county === 'gy-py';
  if (place % 9 === 7) return 'draft';
  if (isBehind && place > 10) return null;
  return place === 12 ? 'returned' : 'submitted';
}

function assessedStep({ county }: GuyuanUnit, place: number): SheetStep {
  switch (EVALUATOR_OF[county]) {
    case 'evaluator':
      return place <= 1 ? null : place <= 10 ? 'submitted' : place === 11 ? 'draft' : null;
    case 'evaluator2':
      return 'submitted';
    case 'evaluator3':
      return county === 'gy-jy' && place <= 2 ? 'submitted' : place === 3 ? 'draft' : null;
    default:
      return place === 20 ? 'returned' : place <= 18 ? 'submitted' : null;
  }
}
