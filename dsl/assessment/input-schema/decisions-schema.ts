import type { JsonSchema } from '../../language/definition.js';
import type { Plan } from '../../plan/plan.js';
import { allNodes } from '../../scheme/all-nodes.js';
import type { NormalScheme } from '../../scheme/normal.js';
import { choiceOf, NUMBER_INPUT, named, objectOf, TEXT_INPUT } from './value-schema.js';

const RULE = { zh: '规则', en: 'Rule' };
const POINTS: JsonSchema = { ...named({ zh: '分值', en: 'Points' }), ...NUMBER_INPUT, type: ['number', 'string'] };

/** The kinds of decisions the scheme leaves to people; null when there are none. */
export function decisionsSchema(scheme: NormalScheme, plan: Plan): JsonSchema | null {
  const kinds = [
    ...tierDecision(scheme),
    ...pointDecisions(scheme, plan),
    ...moveDecisions(scheme),
    ...exceptionDecision(scheme),
    ...awardDecisions(scheme),
    ...lotDecisions(scheme),
  ];
  if (kinds.length === 0) return null;
  return { ...named({ zh: '决定', en: 'Decisions' }), type: 'array', items: { oneOf: kinds } };
}

function decision(
  kind: string,
  title: { readonly zh: string; readonly en: string },
  properties: Readonly<Record<string, JsonSchema>>,
  required: readonly string[],
): JsonSchema {
  const all = {
    unit: { ...named({ zh: '单位', en: 'Unit' }), ...TEXT_INPUT },
    kind: { const: kind },
    ...properties,
    reason: { ...named({ zh: '理由', en: 'Reason' }), type: 'string' },
  };
  return { ...named(title), ...objectOf(all, ['unit', 'kind', ...required]) };
}

function tierDecision(scheme: NormalScheme): readonly JsonSchema[] {
  const among = new Set(scheme.grading.flatMap(({ action }) => (action.kind === 'decided' ? action.among : [])));
  const tiers = scheme.tiers.filter((tier) => among.has(tier.id));
  if (tiers.length === 0) return [];
  return [decision('tier', { zh: '确定等次', en: 'Tier' }, { tier: choiceOf(tiers) }, ['tier'])];
}

/** Points that people give or take on nodes, by kind. */
function pointDecisions(scheme: NormalScheme, plan: Plan): readonly JsonSchema[] {
  const titles = {
    bonus: { zh: '加分', en: 'Bonus' },
    deduction: { zh: '扣分', en: 'Deduction' },
    points: { zh: '赋分', en: 'Points' },
  };
  return (['bonus', 'deduction', 'points'] as const).flatMap((gives) => {
    const read = new Set(
      plan.operations.flatMap((operation) =>
        operation.kind === 'input' && operation.input.of === 'decided' && operation.input.gives === gives
          ? [operation.input.node]
          : [],
      ),
    );
    const nodes = allNodes(scheme).filter((node) => read.has(node.id));
    if (nodes.length === 0) return [];
    const rule = { ...named(RULE), ...choiceOf(nodes) };
    return [decision(gives, titles[gives], { rule, points: POINTS }, ['rule', 'points'])];
  });
}

/** Moving a unit down or up the scale, by rule and size. */
function moveDecisions(scheme: NormalScheme): readonly JsonSchema[] {
  return scheme.grading.flatMap(({ id, label, anyOf, action }) => {
    if (action.kind !== 'up' && action.kind !== 'down') return [];
    const rules = anyOf ?? [{ id, label }];
    const sizes = action.decided === null ? {} : { minimum: action.decided[0], maximum: action.decided[1] };
    const properties = {
      rule: { ...named(RULE), ...choiceOf(rules) },
      size: { ...named({ zh: '档数', en: 'Tiers' }), type: 'integer', minimum: 1, ...sizes },
    };
    return [decision(action.kind === 'down' ? 'demotion' : 'promotion', label, properties, ['rule', 'size'])];
  });
}

function exceptionDecision(scheme: NormalScheme): readonly JsonSchema[] {
  const allowed = scheme.grading.some(({ action }) => action.kind === 'quota' && action.exception);
  return allowed ? [decision('quota_exception', { zh: '不占名额', en: 'Quota exception' }, {}, [])] : [];
}

function awardDecisions(scheme: NormalScheme): readonly JsonSchema[] {
  const awards = scheme.awards.filter((award) => award.decided !== null);
  if (awards.length === 0) return [];
  const rule = { ...named(RULE), ...choiceOf(awards) };
  return [decision('award', { zh: '奖励', en: 'Award' }, { rule, points: POINTS }, ['rule'])];
}

function lotDecisions(scheme: NormalScheme): readonly JsonSchema[] {
  const rankings = scheme.rankings.filter((ranking) => ranking.lots);
  if (rankings.length === 0) return [];
  const properties = {
    rule: { ...named(RULE), ...choiceOf(rankings) },
    place: { ...named({ zh: '签号', en: 'Place' }), type: 'integer' },
  };
  return [decision('lot', { zh: '抽签', en: 'Lot' }, properties, ['rule', 'place'])];
}
