import { BOOLEAN, type CheckContext, quote, requireType, type Typed, UNKNOWN } from './check-context.js';
import { isBareWord } from './check-name.js';
import type { ExpressionType } from './expression-type.js';
import { domainUnknown } from './name-diagnostics.js';
import { isPopulation, type Reference } from './scope.js';
import type { Expression } from './syntax.js';
import { typeNotOrdered } from './type-diagnostics.js';

type Comparison = Extract<Expression, { kind: 'comparison' }>;
type Membership = Extract<Expression, { kind: 'in' }>;

/** What has an order. */
const ORDERED: readonly ExpressionType[] = ['number', 'date', 'tier', 'record_list', 'unknown'];

/** What can be compared at all. */
const COMPARABLE: readonly ExpressionType[] = ['number', 'date', 'tier', 'boolean', 'text'];

/** `a = b`, `a <= b`: both of one type, and of an ordered one unless it is `=` or `!=`. */
export function inferComparison(node: Comparison, context: CheckContext): Typed {
  const isSwapped = isValueOf(node.left, node.right, context);
  const [first, second] = isSwapped ? [node.right, node.left] : [node.left, node.right];
  const firstType = context.infer(first);
  const secondType = context.infer(second, firstType);
  if (!requireType(first, firstType, COMPARABLE, 'place', context)) return BOOLEAN;
  if (!requireType(second, secondType, [firstType.type], 'pair', context)) return BOOLEAN;
  const needsOrder = node.operator !== '=' && node.operator !== '!=';
  if (needsOrder && !ORDERED.includes(firstType.type)) {
    const params = { text: quote(first), found: firstType.type };
    context.report(typeNotOrdered.at([], params, { from: node.from, to: node.to }));
  }
  return BOOLEAN;
}

/** Whether a side is to be understood from the other one: a bare word beside a name, or a value beside a misspelt one. */
function isValueOf(side: Expression, other: Expression, context: CheckContext): boolean {
  if (!isBareWord(side, context)) return false;
  return !isBareWord(other, context) || (isValueWord(side, context) && !isValueWord(other, context));
}

function isValueWord(node: Expression, { scope }: CheckContext): boolean {
  return node.kind === 'name' && scope.isValue(node.name);
}

/** `a in [b, c]`, `a in table`, `a in tied`. */
export function inferMembership(node: Membership, context: CheckContext): Typed {
  const { item, container } = node;
  if (container.kind === 'list') inferInList(item, container.items, context);
  else inferInNamed(item, container, context);
  return BOOLEAN;
}

function inferInList(item: Expression, entries: readonly Expression[], context: CheckContext): void {
  const guide = isBareWord(item, context) ? entries.find((entry) => !isBareWord(entry, context)) : undefined;
  const itemType = context.infer(item, guide === undefined ? UNKNOWN : context.infer(guide));
  if (!requireType(item, itemType, COMPARABLE, 'place', context)) return;
  for (const entry of entries) requireType(entry, context.infer(entry, itemType), [itemType.type], 'pair', context);
}

function inferInNamed(item: Expression, container: Expression, context: CheckContext): void {
  const reference = containerOf(container, context);
  if (reference === null) {
    context.infer(item);
    if (container.kind === 'name' && isPopulation(container.name)) {
      const params = { name: container.name, suggestions: context.scope.populations };
      context.report(domainUnknown.at([], params, { from: container.from, to: container.to }));
      return;
    }
    const found = context.infer(container);
    if (found.type !== 'unknown') requireType(container, found, ['list', 'table'], 'place', context);
    return;
  }
  context.refer(container, reference);
  requireType(item, context.infer(item), keyTypesOf(reference), 'pair', context);
}

/** What can be a member: a unit's id, a key, or what the list holds. */
function keyTypesOf(reference: Reference): readonly ExpressionType[] {
  if (reference.kind !== 'symbol') return ['text'];
  return reference.symbol.type === 'list' ? [reference.symbol.gives ?? 'unknown'] : ['text', 'number'];
}

/** What a name after `in` means, when it can hold members: a list, a table, a map, or a set of units. */
function containerOf(container: Expression, context: CheckContext): Reference | null {
  if (container.kind !== 'name') return null;
  const resolution = context.scope.resolve(container.name);
  if (resolution.kind === 'found') {
    const isContainer = ['list', 'table', 'map'].includes(resolution.symbol.type) && resolution.entry === null;
    if (isContainer) return { ...resolution, kind: 'symbol' };
  }
  const population = context.scope.populations.find((name) => name === container.name);
  return population === undefined ? null : { kind: 'population', population };
}
