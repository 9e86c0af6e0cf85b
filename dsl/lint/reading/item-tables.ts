import type { NormalNode, NormalScheme } from '../../scheme/normal.js';

/**
 * The items of each table of a scheme: leaves with `text` under one root (the total, an entry of `also`), where each
 * part of a `one_of` is a table of its own, since a unit has only one of them.
 */
export function itemTables(scheme: NormalScheme): readonly (readonly NormalNode[])[] {
  const tables: NormalNode[][] = [];
  const visit = (node: NormalNode, table: NormalNode[]): void => {
    const { children, key } = node.method;
    if (children.length === 0 && node.text !== null) table.push(node);
    for (const child of children) visit(child, key === 'one_of' ? open(tables) : table);
  };
  for (const root of [scheme.score, ...scheme.also]) visit(root, open(tables));
  return tables.filter((table) => table.length > 1);
}

function open(tables: NormalNode[][]): NormalNode[] {
  const table: NormalNode[] = [];
  tables.push(table);
  return table;
}
