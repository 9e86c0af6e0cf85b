import type { Path } from '../diagnostic/diagnostic.js';
import type {
  GradingAction,
  NormalAward,
  NormalRanking,
  NormalRule,
  NormalStep,
  NormalTieBreak,
  TierRow,
} from '../scheme/normal.js';
import type { AwardSpec, ConsequenceSpec, ExpressionSpec, RankingSpec, RuleSpec, StepSpec } from '../scheme/spec.js';
import { rowLimits } from './nodes.js';
import { isList, type Normaliser, wordsOf } from './normaliser.js';

export function normaliseRule(spec: RuleSpec | ConsequenceSpec, at: Path, normaliser: Normaliser): NormalRule {
  const rule: RuleSpec = spec;
  return {
    ...normaliser.described(rule, at, rule.id),
    id: rule.id,
    when: normaliser.optionalFormula(rule.when, [...at, 'when']),
    evidence: rule.evidence ?? null,
    certifiedBy: rule.certified_by ?? null,
  };
}

/** Rankings; without any, units are not ranked. `total` and `groups` are the defaults of `by` and `within`. */
export function normaliseRankings(
  spec: RankingSpec | readonly RankingSpec[] | undefined,
  total: string,
  groups: readonly string[],
  normaliser: Normaliser,
): readonly NormalRanking[] {
  if (spec === undefined) return [];
  const list: readonly RankingSpec[] = isList(spec) ? spec : [spec];
  return list.map((entry, index) => {
    const at: Path = isList(spec) ? ['ranking', index] : ['ranking'];
    const id = entry.id ?? (index === 0 ? 'rank' : `rank_${index + 1}`);
    const within = entry.within ?? groups;
    return {
      ...normaliser.described(entry, at, id),
      id,
      by: normaliser.formula(entry.by ?? total, [...at, 'by']),
      order: entry.order ?? 'highest',
      within: within === 'all' ? [] : typeof within === 'string' ? [within] : within,
      ties: entry.ties ?? 'best',
      tieBreak: (entry.tie_break ?? []).map((key, position) =>
        normaliseTieBreak(key, [...at, 'tie_break', position], `${id}.${position + 1}`, normaliser),
      ),
      lots: entry.lots ?? false,
    };
  });
}

function normaliseTieBreak(
  spec: NonNullable<RankingSpec['tie_break']>[number],
  at: Path,
  id: string,
  normaliser: Normaliser,
): NormalTieBreak {
  const { by, order = 'highest', again = false } = spec;
  const keys = isList(by)
    ? by.map((key, index) => normaliser.formula(key, [...at, 'by', index]))
    : [normaliser.formula(by, [...at, 'by'])];
  return { ...normaliser.described(spec, at, id), by: keys, order, again };
}

/** A grading step; `tiers` are the ids of the scale, best first. */
export function normaliseStep(
  spec: StepSpec,
  index: number,
  tiers: readonly string[],
  total: string,
  normaliser: Normaliser,
): NormalStep {
  const at: Path = ['grading', index];
  const id = spec.id ?? `step_${index + 1}`;
  return {
    ...normaliser.described(spec, at, id),
    id,
    when: normaliser.optionalFormula(spec.when, [...at, 'when']),
    anyOf: spec.any_of
      ? spec.any_of.map((rule, position) => normaliseRule(rule, [...at, 'any_of', position], normaliser))
      : null,
    action: normaliseAction(spec, at, tiers, total, normaliser),
    keepAs: spec.keep_as ?? null,
  };
}

type Options = Readonly<Record<string, unknown>>;

function normaliseAction(
  spec: StepSpec,
  at: Path,
  tiers: readonly string[],
  total: string,
  normaliser: Normaliser,
): GradingAction {
  if (spec.rows !== undefined) return rowsAction(spec.rows as Options, [...at, 'rows'], normaliser);
  if (spec.decided !== undefined) {
    const decided = spec.decided as { readonly by?: string; readonly among?: readonly string[] };
    return { kind: 'decided', by: decided.by ?? null, among: decided.among ?? tiers };
  }
  if (spec.quota !== undefined) return quotaAction(spec.quota as Options, [...at, 'quota'], tiers, total, normaliser);
  for (const kind of ['at_most', 'at_least', 'set'] as const) {
    const tier = spec[kind];
    if (typeof tier === 'string') return { kind, tier };
  }
  const kind = spec.up !== undefined ? 'up' : 'down';
  const move = spec[kind] as number | { readonly decided: readonly [number, number] };
  return typeof move === 'number' ? { kind, by: move, decided: null } : { kind, by: null, decided: move.decided };
}

function rowsAction(value: Options, at: Path, normaliser: Normaliser): GradingAction {
  const rows = value.rows as readonly Options[]; // validated as rows
  return {
    kind: 'rows',
    of: normaliser.optionalFormula(value.of as ExpressionSpec | undefined, [...at, 'of']),
    rows: rows.map((row, index): TierRow => {
      const rowAt = [...at, 'rows', index];
      const tier = String(row.tier);
      return {
        ...normaliser.described(row, rowAt, tier),
        ...rowLimits(row, rowAt, normaliser),
        otherwise: row.else === true,
        tier,
      };
    }),
  };
}

function quotaAction(
  value: Options,
  at: Path,
  tiers: readonly string[],
  total: string,
  normaliser: Normaliser,
): GradingAction {
  const tier = String(value.tier);
  const formula = (key: string) => normaliser.optionalFormula(value[key] as ExpressionSpec | undefined, [...at, key]);
  const round = value.round;
  return {
    kind: 'quota',
    tier,
    share: formula('share'),
    places: formula('places'),
    of: value.of === 'group' ? 'group' : 'units',
    by: formula('by') ?? normaliser.formula(total, [...at, 'by']),
    round: round === 'up' || round === 'half_up' ? round : 'down',
    ties: value.ties === 'in' ? 'in' : 'out',
    to: typeof value.to === 'string' ? value.to : (tiers[tiers.indexOf(tier) + 1] ?? tier),
    exception: value.exception === true,
  };
}

export function normaliseAward(spec: AwardSpec, index: number, normaliser: Normaliser): NormalAward {
  const at: Path = ['awards', index];
  return {
    ...normaliser.described(spec, at, spec.id),
    id: spec.id,
    when: normaliser.optionalFormula(spec.when, [...at, 'when']),
    amount: normaliser.optionalFormula(spec.amount, [...at, 'amount']),
    title: spec.title === undefined ? null : wordsOf(spec.title, spec.id),
    unit: spec.unit ?? null,
    decided: spec.decided
      ? {
          by: spec.decided.by ?? null,
          upTo: normaliser.optionalFormula(spec.decided.up_to, [...at, 'decided', 'up_to']),
        }
      : null,
  };
}
