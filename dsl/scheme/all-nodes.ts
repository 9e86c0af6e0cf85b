import type { NormalNode, NormalScheme } from './normal.js';

const KNOWN = new WeakMap<NormalScheme, readonly NormalNode[]>();

/** Every node of the scheme, parents before children, `score` before `also`. */
export function allNodes(scheme: NormalScheme): readonly NormalNode[] {
  const known = KNOWN.get(scheme);
  if (known !== undefined) return known;
  const found: NormalNode[] = [];
  const visit = (node: NormalNode): void => {
    found.push(node);
    for (const child of node.method.children) visit(child);
  };
  for (const root of [scheme.score, ...scheme.also]) visit(root);
  KNOWN.set(scheme, found);
  return found;
}
