import type { NodeExplanation, UnitExplanation } from '../../../dsl/index.js';

/** A line of the tree of scores. */
export interface TreeLine {
  readonly node: NodeExplanation;
  /** 0 for the total. */
  readonly level: number;
  readonly hasChildren: boolean;
}

/** The trees of a unit as lines, parents before their children; what is below a closed node is left out. */
export function treeLines({ nodes, total }: UnitExplanation, open: ReadonlySet<string>): readonly TreeLine[] {
  const byKey = new Map(nodes.map((node) => [node.node, node]));
  const below = new Set(nodes.flatMap(({ children }) => children.map(({ node }) => node)));
  const roots = nodes.filter(({ node }) => node === total || !below.has(node));
  const lines: TreeLine[] = [];
  const visit = (node: NodeExplanation, level: number): void => {
    const children = node.children.flatMap((child) => byKey.get(child.node) ?? []);
    lines.push({ node, level, hasChildren: children.length > 0 });
    if (open.has(node.node)) for (const child of children) visit(child, level + 1);
  };
  for (const root of roots) visit(root, 0);
  return lines;
}

/** A value of an explanation as people read it; a fraction that does not end is shown to four places. */
export function shownText(value: NodeExplanation['value']): string | null {
  if (value.kind !== 'number') return null;
  const [numerator, denominator] = value.text.split('/');
  if (denominator === undefined) return value.text;
  // Shown only: what counts stays a fraction.
  return `≈ ${(Number(numerator) / Number(denominator)).toFixed(4)}`;
}
