import {
  type AssessmentDocument,
  allNodes,
  type CompiledScheme,
  compareEvaluations,
  type Diagnostic,
  type EvaluationComparison,
  type EvaluationResult,
  evaluate,
  partNames,
  type UnitComparison,
  type Words,
  wordsOfOutcome,
} from '../../../../dsl/index.js';
import { readyScheme } from '../jobs/check-scheme.js';
import { refuseAssessment } from '../jobs/read-assessment.js';
import { withoutUnknown } from './without-unknown.js';

export interface AmendmentJob {
  readonly scheme: string;
  /** Text of the version the cycle applies, and of the amended one. */
  readonly before: string;
  readonly after: string;
  /** The assessment document of the cycle as it is now, as JSON. */
  readonly document: Uint8Array;
  /** The parameters that the cycle gives. */
  readonly parameters: Readonly<Record<string, unknown>>;
  /** Which of the units that move are wanted, from 0. */
  readonly from: number;
  readonly count: number;
}

/** A unit that another version would move. */
export interface AmendedUnit extends Pick<UnitComparison, 'total' | 'rank' | 'tier'> {
  /** Its id in the document. */
  readonly unit: string;
  /** What moves, and by which items. */
  readonly words: Words;
  readonly why: Words;
}

/** How many units go from one tier to another. */
export interface TierMove {
  readonly before: Words | null;
  readonly after: Words | null;
  readonly units: number;
}

/** What another version of its scheme would change in a cycle. */
export interface AmendmentEffect {
  /** Null where the entries cannot be evaluated by it; `problems` says why. */
  readonly counts: EvaluationComparison['counts'] | null;
  readonly tiers: readonly TierMove[];
  readonly data: readonly AmendedUnit[];
  readonly total: number;
  /** Entries that name what the amended version does not have any more; they would not count. */
  readonly leftOut: readonly Diagnostic[];
  readonly problems: readonly Diagnostic[];
}

/** Items that are named as the reason for a unit. */
const MOST_ITEMS = 4;

/**
 * Job: who would move in a cycle if it applied another version, with the entries there are. Decisions stay as they are.
 *
 * @throws Refusal `scheme-broken` when a version has errors, `assessment-invalid` when the entries cannot be evaluated as it is
 */
export async function judgeAmendment(job: AmendmentJob): Promise<AmendmentEffect> {
  const [old, now] = [job.before, job.after].map((text) =>
    readyScheme({ id: job.scheme, text, file: `${job.scheme}/scheme.yaml` }),
  );
  if (old === undefined || now === undefined) throw new Error('bug: two texts give two schemes');
  const document: AssessmentDocument = JSON.parse(new TextDecoder().decode(job.document)); // of `assembleAssessment`
  const before = await evaluate(old, document);
  if (before.result === null) throw refuseAssessment(before.diagnostics);
  const amended = { ...document, year: now.scheme.year, parameters: parametersFor(now, job.parameters) };
  const { result, document: read, leftOut, problems } = await evaluateKnown(now, amended);
  if (result === null) return { counts: null, tiers: [], data: [], total: 0, leftOut, problems };
  const pairs = document.units.map(({ id }) => ({ before: id, after: id }));
  const sides = [
    { document, result: before.result },
    { document: read, result },
  ] as const;
  const { units, counts } = compareEvaluations(...sides, pairs, now.plan.tiers);
  const moved = units.filter(({ isMoved }) => isMoved);
  const names = partNames(now.scheme);
  const formerly = partNames(old.scheme);
  const whyOf = reasonsBy(old, now);
  return {
    counts,
    tiers: tierMoves(
      moved,
      (id) => formerly('tier', id),
      (id) => names('tier', id),
    ),
    data: moved.slice(job.from, job.from + job.count).map((unit) => ({
      unit: unit.unit.after ?? '',
      total: unit.total,
      rank: unit.rank,
      tier: unit.tier,
      words: wordsOfOutcome(unit, names),
      why: whyOf(unit),
    })),
    total: moved.length,
    leftOut,
    problems: [],
  };
}

/** Evaluates what a scheme knows of a document; entries that name what is not there are left out and told of. */
async function evaluateKnown(
  compiled: CompiledScheme,
  document: AssessmentDocument,
): Promise<{
  readonly result: EvaluationResult | null;
  readonly document: AssessmentDocument;
  readonly leftOut: readonly Diagnostic[];
  readonly problems: readonly Diagnostic[];
}> {
  const first = await evaluate(compiled, document);
  const errors = first.diagnostics.filter(({ severity }) => severity === 'error');
  const unknown = errors.filter(({ code }) => code === 'input-unknown');
  if (first.result !== null || unknown.length === 0) {
    return { result: first.result, document, leftOut: [], problems: errors };
  }
  const known = withoutUnknown(document, unknown);
  const { result, diagnostics } = await evaluate(compiled, known);
  const problems = diagnostics.filter(({ severity }) => severity === 'error');
  return { result, document: known, leftOut: unknown, problems };
}

/** What the cycle gives, where the version still has it; else its defaults. Of maps each entry for itself. */
function parametersFor(
  { scheme }: CompiledScheme,
  given: AmendmentJob['parameters'],
): Readonly<Record<string, unknown>> {
  const values = scheme.parameters.map(({ id, default: standard }) => {
    const value = given[id] ?? standard;
    return [id, isMap(value) && isMap(standard) ? { ...standard, ...value } : value] as const;
  });
  return Object.fromEntries(values.filter(([, value]) => value !== undefined && value !== null));
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function tierMoves(
  units: readonly UnitComparison[],
  formerly: (id: string) => Words,
  names: (id: string) => Words,
): readonly TierMove[] {
  const found = new Map<string, TierMove>();
  for (const { tier } of units) {
    if (tier.before === tier.after) continue;
    const key = JSON.stringify([tier.before, tier.after]);
    const before = tier.before === null ? null : formerly(tier.before);
    const after = tier.after === null ? null : names(tier.after);
    found.set(key, { before, after, units: (found.get(key)?.units ?? 0) + 1 });
  }
  return [...found.values()];
}

/** Says of a unit by which items its score moves: those of which no part moves; else that others, or the rules, moved it. */
function reasonsBy(old: CompiledScheme, now: CompiledScheme): (unit: UnitComparison) => Words {
  const nodes = [...allNodes(now.scheme), ...allNodes(old.scheme)];
  const children = new Map(nodes.toReversed().map(({ id, method }) => [id, method.children.map((child) => child.id)]));
  const labels = new Map(nodes.toReversed().map(({ id, label }) => [id, label]));
  return ({ scores, tier, rank, total }) => {
    const moved = new Set(scores.map(({ node }) => node));
    const ends = scores.filter(({ node }) => !(children.get(node) ?? []).some((child) => moved.has(child)));
    const said = ends.slice(0, MOST_ITEMS).map(({ node, before, after }): Words => {
      const label = labels.get(node) ?? { zh: node, en: node };
      const values = `${before ?? '—'} → ${after ?? '—'}`;
      return { zh: `「${label.zh}」${values}`, en: `"${label.en}" ${values}` };
    });
    if (said.length > 0) {
      const more = ends.length - said.length;
      const zh = said.map((each) => each.zh).join('、') + (more > 0 ? `等 ${ends.length} 项` : '');
      const en = said.map((each) => each.en).join(', ') + (more > 0 ? ` and ${more} more` : '');
      return { zh, en };
    }
    const isOnlyRank = tier.before === tier.after && total.difference === '0' && rank.before !== rank.after;
    return isOnlyRank
      ? { zh: '本单位得分不变，其他单位的得分变了', en: 'its own score stays; those of others move' }
      : {
          zh: '得分不变，排名、定等或奖励的规则变了',
          en: 'its score stays; the rules of ranking, tiers or awards changed',
        };
  };
}
