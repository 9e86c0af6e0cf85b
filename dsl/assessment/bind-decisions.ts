import type { Diagnostic } from '../diagnostic/diagnostic.js';
import type { Words } from '../diagnostic/words.js';
import { add, type Quantity } from '../number/index.js';
import { allNodes } from '../scheme/all-nodes.js';
import type { NormalScheme, NormalStep } from '../scheme/normal.js';
import type { AssessmentDocument, DecisionInput } from './assessment.js';
import { readNumber } from './bind-value.js';
import type { BoundDecisions } from './bound.js';
import { inputType, inputUnknown } from './diagnostics.js';
import { EXPECTED_INPUTS, PARTS, sameInBoth } from './input-words.js';

/** What a decision of each kind must name: the rules it may concern, or nothing. */
const KINDS: readonly string[] = [
  'tier',
  'bonus',
  'deduction',
  'points',
  'demotion',
  'promotion',
  'quota_exception',
  'award',
  'lot',
];

interface Draft {
  tier: string | null;
  readonly given: BoundDecisions['given'][number][];
  readonly reasons: Map<string, string>;
  readonly points: Map<string, Quantity>;
  readonly demotions: Map<string, number>;
  readonly promotions: Map<string, number>;
  quotaException: boolean;
  readonly awards: Map<string, Quantity | null>;
  readonly lots: Map<string, number>;
}

/** What people decided, by unit id. Of several of one kind and rule the last counts; points add up. */
export function bindDecisions(
  document: AssessmentDocument,
  scheme: NormalScheme,
  diagnostics: Diagnostic[],
): ReadonlyMap<string, BoundDecisions> {
  const units = new Set(document.units.map((unit) => unit.id));
  const drafts = new Map<string, Draft>();
  for (const [index, decision] of (document.decisions ?? []).entries()) {
    const at = ['decisions', index];
    if (!units.has(decision.unit)) {
      diagnostics.push(inputUnknown.at([...at, 'unit'], { what: PARTS.unit, id: decision.unit, known: [] }));
      continue;
    }
    const draft = drafts.get(decision.unit) ?? emptyDraft();
    drafts.set(decision.unit, draft);
    const key = `${decision.kind}:${decision.rule ?? ''}`;
    if (decision.reason === undefined) draft.reasons.delete(key);
    else draft.reasons.set(key, decision.reason);
    const problem = apply(decision, index, draft, scheme);
    if (problem !== null) diagnostics.push(problem(at));
  }
  return drafts;
}

/** No decisions. */
export function noDecisions(): BoundDecisions {
  return emptyDraft();
}

function emptyDraft(): Draft {
  return {
    tier: null,
    given: [],
    reasons: new Map(),
    points: new Map(),
    demotions: new Map(),
    promotions: new Map(),
    quotaException: false,
    awards: new Map(),
    lots: new Map(),
  };
}

type Problem = (at: readonly (string | number)[]) => Diagnostic;

function apply(decision: DecisionInput, index: number, draft: Draft, scheme: NormalScheme): Problem | null {
  const rule = decision.rule ?? '';
  switch (decision.kind) {
    case 'tier':
      if (!has(permittedTiers(scheme), decision.tier ?? '')) {
        return unknown('tier', PARTS.permittedTier, decision.tier ?? '', permittedTiers(scheme));
      }
      draft.tier = decision.tier ?? null;
      return null;
    case 'bonus':
    case 'deduction':
    case 'points': {
      const decided = allNodes(scheme).filter((node) => node.method.settings.gives === decision.kind);
      if (!has(decided, rule)) return unknown('rule', PARTS.decidedNode, rule, decided);
      const points = readNumber(decision.points);
      if (points === null) return wrong('points', decision.points);
      draft.given.push({ kind: decision.kind, node: rule, points, index, reason: decision.reason ?? null });
      const key = `${decision.kind}:${rule}`;
      const before = draft.points.get(key);
      draft.points.set(key, before === undefined ? points : add(before, points));
      return null;
    }
    case 'demotion':
    case 'promotion': {
      const kind = decision.kind === 'demotion' ? 'down' : 'up';
      const steps = scheme.grading.filter((step) => step.action.kind === kind);
      const rulesOf = (step: NormalStep): readonly { readonly id: string }[] => step.anyOf ?? [step];
      const rules = steps.flatMap(rulesOf);
      if (!has(rules, rule)) return unknown('rule', PARTS.moveRule, rule, rules);
      const allowed = steps.find((step) => has(rulesOf(step), rule))?.action;
      const bounds = allowed?.kind === kind ? allowed.decided : null;
      const size = decision.size;
      const fits = bounds === null || (size !== undefined && size >= bounds[0] && size <= bounds[1]);
      if (size === undefined || !Number.isInteger(size) || size < 1 || !fits) return wrong('size', size);
      (decision.kind === 'demotion' ? draft.demotions : draft.promotions).set(rule, size);
      return null;
    }
    case 'quota_exception':
      draft.quotaException = true;
      return null;
    case 'award':
      if (!has(decidedAwards(scheme), rule)) {
        return unknown('rule', PARTS.decidedAward, rule, decidedAwards(scheme));
      }
      return grantAward(decision, index, rule, draft);
    case 'lot':
      if (!has(scheme.rankings, rule)) return unknown('rule', PARTS.ranking, rule, scheme.rankings);
      if (decision.place === undefined || !Number.isInteger(decision.place)) return wrong('place', decision.place);
      draft.lots.set(rule, decision.place);
      return null;
    default:
      return (at) => inputUnknown.at([...at, 'kind'], { what: PARTS.decisionKind, id: decision.kind, known: KINDS });
  }
}

function grantAward(decision: DecisionInput, index: number, rule: string, draft: Draft): Problem | null {
  const points = decision.points === undefined ? null : readNumber(decision.points);
  if (points === null && decision.points !== undefined) return wrong('points', decision.points);
  draft.awards.set(rule, points);
  if (points !== null) draft.given.push({ kind: 'award', node: rule, points, index, reason: decision.reason ?? null });
  return null;
}

/** Tiers that the `decided` steps permit; all of the scale where no step says. */
function permittedTiers(scheme: NormalScheme): readonly { readonly id: string }[] {
  const steps = scheme.grading.flatMap((step) => (step.action.kind === 'decided' ? [step.action.among] : []));
  const among = steps.flat();
  return steps.length === 0 ? scheme.tiers : scheme.tiers.filter((tier) => among.includes(tier.id));
}

function decidedAwards(scheme: NormalScheme): readonly { readonly id: string }[] {
  return scheme.awards.filter((award) => award.decided !== null);
}

function has(entries: readonly { readonly id: string }[], id: string): boolean {
  return entries.some((entry) => entry.id === id);
}

function unknown(key: string, what: Words, id: string, known: readonly { readonly id: string }[]): Problem {
  return (at) => inputUnknown.at([...at, key], { what, id, known: known.map((entry) => entry.id) });
}

function wrong(key: string, value: unknown): Problem {
  return (at) =>
    inputType.at([...at, key], {
      what: sameInBoth(key),
      value: JSON.stringify(value) ?? '?',
      expected: EXPECTED_INPUTS.allowedNumber,
    });
}
