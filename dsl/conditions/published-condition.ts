import type { ComparisonOperator } from '../expression/syntax.js';
import type { Condition } from './condition.js';
import { type GroupCondition, isGroup, type LeafCondition } from './decide.js';

/** A leaf of the published form: an operand's name, one of our operators, and the other operand or the expected truth. */
export interface PublishedLeaf {
  readonly fact: string;
  readonly operator: ComparisonOperator | 'missing' | 'holds';
  readonly value: { readonly fact: string } | boolean;
}

/** A condition as json-rules-engine's JSON. (Its types want arrays that are not readonly.) */
export type PublishedCondition =
  | { readonly all: (PublishedCondition | PublishedLeaf)[] }
  | { readonly any: (PublishedCondition | PublishedLeaf)[] };

/** The facts that stand for `all` of nothing and `any` of nothing. No operand is called so: the language reserves them. */
export const CONSTANT_FACTS: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['false', false],
]);

/**
 * The published form of a condition: json-rules-engine's JSON with our operators. Only names, operators and structure are
 * written, so nothing else that an object may carry (`path`, `params`, `priority`, `result`) reaches the library.
 *
 * - `#1 >= #2` → `{ fact: '#1', operator: '>=', value: { fact: '#2' } }`
 * - `#1 is not missing` → `{ fact: '#1', operator: 'missing', value: false }`; `not #1` → operator `holds`, value `false`
 * - `all` of nothing → the constant fact `true` holds; `any` of nothing → the constant fact `false` holds
 * - the root is always `all` or `any`, as the library demands: a single leaf becomes `all` of it
 *
 * @throws Error when an operand has no name, or is called `true` or `false`: a bug.
 */
export function publishCondition(condition: Condition): PublishedCondition {
  return isGroup(condition) ? publishGroup(condition) : { all: [publishLeaf(condition)] };
}

function publishGroup(group: GroupCondition): PublishedCondition {
  const parts = group.of.map((part) => (isGroup(part) ? publishGroup(part) : publishLeaf(part)));
  const constant: PublishedLeaf = { fact: String(group.kind === 'all'), operator: 'holds', value: true };
  const written = parts.length === 0 ? [constant] : parts;
  return group.kind === 'all' ? { all: written } : { any: written };
}

function publishLeaf(leaf: LeafCondition): PublishedLeaf {
  switch (leaf.kind) {
    case 'comparison':
      return { fact: operandName(leaf.left), operator: leaf.operator, value: { fact: operandName(leaf.right) } };
    case 'missing':
    case 'holds':
      return { fact: operandName(leaf.operand), operator: leaf.kind, value: !leaf.negated };
    default:
      throw new Error(`bug: not a condition: ${JSON.stringify(leaf satisfies never)}`);
  }
}

function operandName(operand: string): string {
  if (operand !== '' && !CONSTANT_FACTS.has(operand)) return operand;
  throw new Error(`bug: ${JSON.stringify(operand)} cannot be the name of an operand`);
}
