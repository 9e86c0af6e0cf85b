import type { Path } from '../../diagnostic/diagnostic.js';
import type { ScopeSymbol } from '../../expression/scope.js';
import type { Expression } from '../../expression/syntax.js';
import { namesIn } from '../../expression/walk-expression.js';
import type { Formula } from '../../scheme/normal.js';
import type { NodeSite } from './node-sites.js';
import { thingOf } from './thing-of.js';

/** Which names of a scheme with mistakes cannot be relied on. */
export interface SpoiltNames {
  /** Whether an expression names something that has a mistake itself. */
  readonly reads: (expression: Expression) => boolean;
  /** Whether a source has a mistake. */
  readonly isSource: (id: string) => boolean;
  /** Whether an expression names something that has one, or whose value comes from something that has. */
  readonly dependsOn: (expression: Expression) => boolean;
}

const SECTIONS: Readonly<Record<string, string>> = {
  facts: 'facts',
  sources: 'sources',
  parameters: 'parameters',
  tables: 'tables',
  records: 'records',
};

/** Finds what the mistakes at some paths spoil. */
export function spoiltNames(
  mistakes: readonly Path[],
  nodes: readonly NodeSite[],
  formulas: readonly Formula[],
  find: (name: string) => ScopeSymbol | null,
): SpoiltNames {
  if (mistakes.length === 0) return { reads: () => false, isSource: () => false, dependsOn: () => false };
  const things = new Set(mistakes.map((path) => JSON.stringify(thingOf(path))));
  const own = new Set(mistakes.flatMap(declaredName));
  for (const { node } of nodes) if (things.has(JSON.stringify(node.at))) own.add(`nodes.${node.id}`);
  const all = new Set(own);
  const readsOf = (names: ReadonlySet<string>) => (expression: Expression) =>
    namesIn(expression).some(({ name }) => {
      const symbol = find(name);
      return symbol !== null && (symbol.type === 'unknown' || names.has(`${symbol.namespace}.${symbol.id}`));
    });
  const formulasOf = new Map<string, Expression[]>();
  for (const { syntax, at } of formulas) {
    const thing = JSON.stringify(thingOf(at));
    if (syntax !== null) formulasOf.set(thing, [...(formulasOf.get(thing) ?? []), syntax]);
  }
  const isSpoilt = ({ node }: NodeSite): boolean =>
    node.method.children.some(({ id }) => all.has(`nodes.${id}`)) ||
    (formulasOf.get(JSON.stringify(node.at)) ?? []).some(readsOf(all));
  // Children come after their parents: from the end, most is settled in one pass.
  for (let before = -1; before < all.size; ) {
    before = all.size;
    for (const site of nodes.toReversed()) if (isSpoilt(site)) all.add(`nodes.${site.node.id}`);
  }
  return { reads: readsOf(own), isSource: (id) => own.has(`sources.${id}`), dependsOn: readsOf(all) };
}

function declaredName(path: Path): readonly string[] {
  const [section, second, third] = path;
  if (section === 'units') return second === 'attributes' && third !== undefined ? [`unit.${third}`] : [];
  const namespace = SECTIONS[String(section)];
  return namespace === undefined || second === undefined ? [] : [`${namespace}.${second}`];
}
