import { toText } from '../../number/index.js';
import type { NormalNode } from '../../scheme/normal.js';
import type { RuleSubject } from '../lint-rule.js';
import { type Case, conditionSpace } from './condition-space.js';

/** Which units the parts of a `one_of` leave out or take twice. */
export interface ChoiceReading {
  /** Described cases, at most five. */
  readonly uncovered: readonly string[];
  readonly doubled: readonly { readonly child: NormalNode; readonly other: NormalNode; readonly when: string }[];
}

const NOTHING: ChoiceReading = { uncovered: [], doubled: [] };
const MOST_SHOWN = 5;

/** Reads the conditions of a `one_of`; nothing for other nodes and where they are too complex to tell. */
export function readChoice(node: NormalNode, { scheme, reading }: RuleSubject): ChoiceReading {
  if (node.method.key !== 'one_of') return NOTHING;
  const children = node.method.children;
  const conditions = children.map(({ applies }) => applies?.syntax ?? null).filter((condition) => condition !== null);
  if (conditions.length < children.length) return NOTHING;
  const space = conditionSpace(conditions, scheme, reading, reading.open);
  if (space === null || !space.exact) return NOTHING;
  const uncovered: string[] = [];
  const doubled = new Map<string, ChoiceReading['doubled'][number]>();
  for (const assumed of space.cases) {
    const truths = conditions.map((condition) => space.holds(condition, assumed));
    if (truths.every((truth) => truth === false)) uncovered.push(describeCase(assumed));
    const [first, second] = children.filter((_child, index) => truths[index] === true);
    if (first !== undefined && second !== undefined && !doubled.has(second.id)) {
      doubled.set(second.id, { child: second, other: first, when: describeCase(assumed) });
    }
  }
  return { uncovered: uncovered.slice(0, MOST_SHOWN), doubled: [...doubled.values()] };
}

/** A case as an author would write it: `type = soe and ratio = 0.8`. */
export function describeCase(assumed: Case): string {
  return [...assumed]
    .map(([key, value]) => {
      if (value.kind === 'missing') return `${key} is missing`;
      if (value.kind === 'boolean') return value.value ? key : `not ${key}`;
      return `${key} = ${value.kind === 'number' ? toText(value.value) : value.value}`;
    })
    .join(' and ');
}
