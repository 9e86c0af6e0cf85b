import type { NodeExplanation } from '../../../dsl/index.js';
import type { InputRow } from './result.js';

/** The inputs that a part of a result read itself, of all inputs of the unit. */
export function inputsOfNode<T extends Pick<InputRow, 'id' | 'key'>>(
  node: NodeExplanation,
  inputs: readonly T[],
): readonly T[] {
  const ids = new Set<string>([node.node, node.id, ...node.parameters.map(({ id }) => id)]);
  collectIds(node.stages, ids);
  return inputs.filter(
    ({ id, key }) => (id !== null && ids.has(id)) || ids.has(key) || ids.has(key.split('@')[0] ?? key),
  );
}

/** Names under which traces say what they read: facts and attributes, lists of records, items that are rated. */
const NAMING = new Set(['id', 'list', 'key', 'node']);

/** Traces have many kinds; whatever names something in one of them is collected. */
function collectIds(part: unknown, ids: Set<string>): void {
  if (typeof part !== 'object' || part === null) return;
  for (const [name, value] of Object.entries(part)) {
    // A node that is read is explained at its own place.
    if (typeof value === 'string' && NAMING.has(name) && !('kind' in part && part.kind === 'node')) ids.add(value);
    else collectIds(value, ids);
  }
}
