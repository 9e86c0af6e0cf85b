import type { Formula, NormalScheme } from '../../scheme/normal.js';
import type { SchemeReading } from './scheme-reading.js';

/** A condition of a rule. */
export interface WrittenCondition {
  readonly formula: Formula;
  /** Whether it counts against the unit: an exclusion or a veto. */
  readonly isAgainst: boolean;
}

/** Every condition of a scheme: of nodes, eligibility, grading, awards and consequences. */
export function writtenConditions(scheme: NormalScheme, reading: SchemeReading): readonly WrittenCondition[] {
  const against = [
    ...scheme.eligibility.map(({ when }) => when),
    ...scheme.grading.flatMap(({ anyOf }) => (anyOf ?? []).map(({ when }) => when)),
  ];
  const others = [
    ...reading.nodes.flatMap(({ node }) => [
      node.applies,
      node.onlyIf,
      node.method.key === 'met' ? (node.method.formulas.value ?? null) : null,
    ]),
    ...scheme.grading.map(({ when }) => when),
    ...scheme.awards.map(({ when }) => when),
    ...scheme.consequences.map(({ when }) => when),
  ];
  return [
    ...against.map((formula) => ({ formula, isAgainst: true })),
    ...others.map((formula) => ({ formula, isAgainst: false })),
  ].flatMap(({ formula, isAgainst }) => (formula === null ? [] : [{ formula, isAgainst }]));
}
