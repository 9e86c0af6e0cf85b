import type { LintRule } from '../lint-rule.js';
import { accumulateMissing } from './accumulate-missing.js';
import { annexMissing } from './annex-missing.js';
import { assumptionMissing } from './assumption-missing.js';
import { bandGap } from './band-gap.js';
import { bandOverlap } from './band-overlap.js';
import { bandUnreachable } from './band-unreachable.js';
import { capBeforeLift } from './cap-before-lift.js';
import { deadlinesOrder } from './deadlines-order.js';
import { decidedUnbounded } from './decided-unbounded.js';
import { deductMissing } from './deduct-missing.js';
import { deductionCannotUseUp } from './deduction-cannot-use-up.js';
import { fullMarksDiffer } from './full-marks-differ.js';
import { impossibleDate } from './impossible-date.js';
import { keepAll } from './keep-all.js';
import { labelMissing } from './label-missing.js';
import { lateDeadline } from './late-deadline.js';
import { limitNotInText } from './limit-not-in-text.js';
import { lookupUncovered } from './lookup-uncovered.js';
import { moneyOpenTies } from './money-open-ties.js';
import { nameShadowed } from './name-shadowed.js';
import { nearDuplicate } from './near-duplicate.js';
import { oneOfCoverage } from './one-of-coverage.js';
import { oneOfOverlap } from './one-of-overlap.js';
import { percentSign } from './percent-sign.js';
import { pointsDifferFromText } from './points-differ-from-text.js';
import { pointsExceeded } from './points-exceeded.js';
import { pointsSum } from './points-sum.js';
import { pointsUnreachable } from './points-unreachable.js';
import { quarterUnclear } from './quarter-unclear.js';
import { quotaTooLarge } from './quota-too-large.js';
import { quoteNotFound } from './quote-not-found.js';
import { ruleAlways } from './rule-always.js';
import { ruleNever } from './rule-never.js';
import { scaleOpen } from './scale-open.js';
import { setMayLift } from './set-may-lift.js';
import { staleDate } from './stale-date.js';
import { statedTotal } from './stated-total.js';
import { stepsUnstated } from './steps-unstated.js';
import { tierGap } from './tier-gap.js';
import { tierOverlap } from './tier-overlap.js';
import { tierRowUnreachable } from './tier-row-unreachable.js';
import { tierUnused } from './tier-unused.js';
import { unusedDeclaration } from './unused-declaration.js';
import { weightsSum } from './weights-sum.js';

/** Every rule of the linter, in the order of the reference: points and weights, choices and limits, rules, money, dates, text, names. */
export const LINT_RULES: readonly LintRule[] = [
  pointsSum,
  pointsExceeded,
  pointsUnreachable,
  pointsDifferFromText,
  limitNotInText,
  scaleOpen,
  weightsSum,
  fullMarksDiffer,
  keepAll,
  statedTotal,
  deductionCannotUseUp,
  deductMissing,
  stepsUnstated,
  percentSign,
  oneOfCoverage,
  oneOfOverlap,
  lookupUncovered,
  bandGap,
  bandOverlap,
  bandUnreachable,
  tierGap,
  tierOverlap,
  tierRowUnreachable,
  tierUnused,
  capBeforeLift,
  setMayLift,
  quotaTooLarge,
  ruleNever,
  ruleAlways,
  decidedUnbounded,
  moneyOpenTies,
  impossibleDate,
  lateDeadline,
  staleDate,
  quarterUnclear,
  deadlinesOrder,
  nearDuplicate,
  annexMissing,
  quoteNotFound,
  unusedDeclaration,
  nameShadowed,
  accumulateMissing,
  assumptionMissing,
  labelMissing,
];
