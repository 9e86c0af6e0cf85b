export { caseSchema } from './case-schema.js';
export { compareResults, type Difference } from './compare-result.js';
export { CASE_DIAGNOSTICS, caseDiffers, ruleNotReached } from './diagnostics.js';
export { type Case, type Expectation, parseCase } from './parse-case.js';
export type { CoverageKind } from './rule-coverage/coverable-rule.js';
export {
  coverageDiagnostics,
  type RuleCoverage,
  ruleCoverage,
  type UnreachedRule,
} from './rule-coverage/rule-coverage.js';
export {
  type CaseOutcome,
  type CaseSummary,
  caseDiagnostics,
  type PlacedDifference,
  runCase,
  runVector,
  summariseCases,
  type Vector,
} from './run-case.js';
