import {
  type AssessmentDocument,
  type CompiledScheme,
  canonicalJson,
  type Diagnostic,
  evaluate,
  type UnitResults,
} from '../../../dsl/index.js';
import { readyScheme } from '../schemes/jobs/check-scheme.js';
import { limitDiagnostics } from '../schemes/jobs/limit-diagnostics.js';
import { refuseAssessment } from '../schemes/jobs/read-assessment.js';
import { decisionInvalid } from './decision-problems.js';
import { type OutcomeMove, outcomeOf, type UnitOutcome } from './unit-outcome.js';

type DecisionInput = NonNullable<AssessmentDocument['decisions']>[number];

export interface DecisionJob {
  /** The scheme of the cycle. */
  readonly scheme: string;
  readonly text: string;
  /** The assessment document without its decisions, as JSON. */
  readonly document: Uint8Array;
  /** The decisions in force without what is judged, and with it; what is new stands at the end. */
  readonly before: readonly DecisionInput[];
  readonly after: readonly DecisionInput[];
  /** Units (ids in documents) that the decisions are about. */
  readonly about: readonly string[];
}

/** What decisions change. */
export interface DecisionEffect {
  /** The units they are about, moved or not. */
  readonly about: readonly OutcomeMove[];
  /** Other units that move, at most {@link MOST_OTHERS}, those that move most first. */
  readonly others: readonly OutcomeMove[];
  readonly othersTotal: number;
}

/** Other units that are named. */
export const MOST_OTHERS = 200;

/**
 * Job: the results without decisions and with them: of the units they are about, and of everybody else who moves (ranks,
 * places of a quota).
 *
 * @throws Refusal `assessment-invalid` when the entries cannot be evaluated as they are, `decision-invalid` when a new decision
 *   breaks a rule or a bound of the scheme; fields are `decisions.<n>.<key>`, counted among the new ones
 */
export async function judgeDecisions(job: DecisionJob): Promise<DecisionEffect> {
  const compiled = readyScheme({ id: job.scheme, text: job.text, file: `${job.scheme}/scheme.yaml` });
  const document: AssessmentDocument = JSON.parse(new TextDecoder().decode(job.document)); // of `assembleAssessment`
  const before = await resultsWith(compiled, document, job.before, refuseAssessment);
  const known = job.before.length;
  const after = await resultsWith(compiled, document, job.after, (found) => refuseDecisions(found, known));
  const about = new Set(job.about);
  const moves = Object.entries(after).flatMap(([unit, result]): readonly OutcomeMove[] => {
    const earlier = before[unit];
    if (earlier === undefined) return [];
    const move = { unit, before: outcomeOf(earlier), after: outcomeOf(result) };
    return about.has(unit) || !isSame(move) ? [move] : [];
  });
  const others = moves.filter(({ unit }) => !about.has(unit)).sort(byDistance);
  return {
    about: moves.filter(({ unit }) => about.has(unit)),
    others: others.slice(0, MOST_OTHERS),
    othersTotal: others.length,
  };
}

async function resultsWith(
  compiled: CompiledScheme,
  document: AssessmentDocument,
  decisions: readonly DecisionInput[],
  refuse: (diagnostics: readonly Diagnostic[]) => Error,
): Promise<UnitResults> {
  const { result, diagnostics } = await evaluate(compiled, { ...document, decisions });
  if (result === null) throw refuse(diagnostics);
  return result.units;
}

/** The new decisions stand after those that are known. */
function refuseDecisions(diagnostics: readonly Diagnostic[], known: number): Error {
  const errors = diagnostics
    .filter(({ severity }) => severity === 'error')
    .map((found) => {
      const [part, position, ...rest] = found.path;
      const isNew = part === 'decisions' && typeof position === 'number' && position >= known;
      return isNew ? { ...found, path: ['decisions', position - known, ...rest] } : found;
    });
  const fields = errors.map(({ path, message }) => [path.join('.') || 'decisions', message] as const);
  return decisionInvalid.refuse(
    { errors: errors.length },
    { ...limitDiagnostics(errors), fields: Object.fromEntries(fields) },
  );
}

function isSame({ before, after }: OutcomeMove): boolean {
  return canonicalJson(before) === canonicalJson(after);
}

/** Another tier first, then by how many places, then by unit. */
function byDistance(a: OutcomeMove, b: OutcomeMove): number {
  const tiers = Number(b.before.tier !== b.after.tier) - Number(a.before.tier !== a.after.tier);
  return tiers || places(b) - places(a) || (a.unit < b.unit ? -1 : 1);
}

function places({ before, after }: { readonly before: UnitOutcome; readonly after: UnitOutcome }): number {
  return before.rank === null || after.rank === null ? 0 : Math.abs(before.rank - after.rank);
}
