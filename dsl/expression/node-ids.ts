import type { TypeScope } from './scope.js';

/** Ids of all nodes that can be named at a place, in the order of {@link TypeScope.names}. */
export function nodeIds(scope: TypeScope): readonly string[] {
  return scope.names().flatMap((name) => {
    const known = scope.resolve(name);
    return known.kind === 'found' && known.symbol.namespace === 'nodes' ? [known.symbol.id] : [];
  });
}
