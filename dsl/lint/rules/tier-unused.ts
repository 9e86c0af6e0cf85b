import { defineDiagnostic } from '../../diagnostic/define-diagnostic.js';
import type { NormalScheme, NormalStep } from '../../scheme/normal.js';
import { defineRule } from '../lint-rule.js';

/** A tier of the scale that no step of the grading can give. */
export const tierUnused = defineRule(
  defineDiagnostic<{ readonly tier: string }>({
    code: 'tier-unused',
    severity: 'warning',
    title: { zh: '没有步骤会给出的等次', en: 'Tier that no step gives' },
    why: {
      zh: '等次表里有它，定等的步骤却没有一个会给出它。',
      en: 'The scale has it, but no step of the grading can assign it.',
    },
    message: ({ tier }) => ({ zh: `没有步骤会给出「${tier}」`, en: `no step can give "${tier}"` }),
    fix: () => ({ zh: '在 grading 里补上，或从 tiers 中去掉', en: 'Add it to the grading, or take it off the scale' }),
  }),
  (kind, { scheme }) => {
    const given = givenTiers(scheme);
    return scheme.tiers.filter(({ id }) => !given.has(id)).map(({ id, at }) => kind.at(at, { tier: id }));
  },
  ['thing', 'mentions', 'grading'],
);

function givenTiers(scheme: NormalScheme): ReadonlySet<string> {
  const ids = scheme.tiers.map(({ id }) => id);
  const given = new Set<string>();
  for (const { action } of scheme.grading) for (const tier of tiersOf(action)) given.add(tier);
  const first = ids.findIndex((id) => given.has(id));
  const last = ids.findLastIndex((id) => given.has(id));
  const moves = new Set(scheme.grading.map(({ action }) => action.kind));
  // Moving goes step by step: every tier beyond the given ones can come about.
  for (const [index, id] of ids.entries()) {
    if (first >= 0 && ((moves.has('down') && index >= first) || (moves.has('up') && index <= last))) given.add(id);
  }
  return given;
}

function tiersOf(action: NormalStep['action']): readonly string[] {
  switch (action.kind) {
    case 'rows':
      return action.rows.map(({ tier }) => tier);
    case 'decided':
      return action.among;
    case 'quota':
      return [action.to];
    case 'at_most':
    case 'at_least':
    case 'set':
      return [action.tier];
    case 'up':
    case 'down':
      return [];
    default:
      return action satisfies never;
  }
}
