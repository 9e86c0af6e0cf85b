import type { NormalNode, NormalScheme } from '../../scheme/normal.js';

/** A node and the nodes above it, from its root down. */
export interface NodeSite {
  readonly node: NormalNode;
  readonly ancestors: readonly NormalNode[];
}

/** Every node of the scheme, parents before children: the tree of the total, then each of `also`. */
export function nodeSites(scheme: NormalScheme): readonly NodeSite[] {
  const found: NodeSite[] = [];
  const visit = (node: NormalNode, ancestors: readonly NormalNode[]): void => {
    found.push({ node, ancestors });
    for (const child of node.method.children) visit(child, [...ancestors, node]);
  };
  for (const root of [scheme.score, ...scheme.also]) visit(root, []);
  return found;
}

/** The words that stand on a node and on those above it: texts, quotes and interpretations. */
export function wordsAround({ node, ancestors }: NodeSite): readonly string[] {
  return [...ancestors, node].flatMap(({ text, interpretation, note, clauses }) =>
    [text, interpretation, note, ...clauses.flatMap(({ quotes }) => quotes)].filter((words) => words !== null),
  );
}
