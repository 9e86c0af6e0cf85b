import { checkCycle } from '../resources/cycles/scheme/check-cycle.js';
import { describeCycleScheme } from '../resources/cycles/scheme/describe-cycle-scheme.js';
import { findDecisionOptions } from '../resources/decisions/find-decision-options.js';
import { judgeDecisions } from '../resources/decisions/judge-decisions.js';
import { compareRuns } from '../resources/runs/compare/compare-runs.js';
import { describeResults } from '../resources/runs/export/describe-results.js';
import { computeRun } from '../resources/runs/jobs/compute-run.js';
import { judgeAmendment } from '../resources/schemes/amendments/judge-amendment.js';
import { checkVersion } from '../resources/schemes/jobs/check-version.js';
import { compareTexts } from '../resources/schemes/jobs/compare-texts.js';
import { copyVersion } from '../resources/schemes/jobs/copy-version.js';
import { describeText, identifyText } from '../resources/schemes/jobs/describe-text.js';
import { evaluateAssessment } from '../resources/schemes/jobs/evaluate-assessment.js';
import { explainScore } from '../resources/schemes/jobs/explain-score.js';
import { loadScheme } from '../resources/schemes/jobs/load-scheme.js';
import { validateAssessmentBody } from '../resources/schemes/jobs/validate-assessment-body.js';
import { validateSchemeText } from '../resources/schemes/jobs/validate-scheme-text.js';
import { readTable } from '../spreadsheets/read-table.js';

/** Told by a job how far it is; heard once the job waits for something. */
export type JobProgress = (done: number, total: number) => void;

/**
 * What worker processes can do. A job is a function of plain data, and of a {@link JobProgress} where it takes one, to plain
 * data, or to bytes where the answer may be large; it may throw a `Refusal`.
 */
export const JOBS = {
  loadScheme,
  validateSchemeText,
  validateAssessmentBody,
  evaluateAssessment,
  explainScore,
  describeText,
  identifyText,
  checkVersion,
  compareTexts,
  copyVersion,
  readTable,
  describeCycleScheme,
  checkCycle,
  judgeDecisions,
  findDecisionOptions,
  computeRun,
  describeResults,
  compareRuns,
  judgeAmendment,
};

export type Jobs = typeof JOBS;
export type JobName = keyof Jobs;
export type JobInput<N extends JobName> = Parameters<Jobs[N]>[0];
export type JobOutput<N extends JobName> = Awaited<ReturnType<Jobs[N]>>;
