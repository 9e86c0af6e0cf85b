import type { Path } from '../diagnostic/diagnostic.js';
import type { Words } from '../diagnostic/words.js';
import type { Content } from '../document/content.js';
import { contentAt } from '../document/locate.js';
import type { Declaration, DeclarationKind } from './declarations.js';

/** What a name of an expression is written with when it is qualified. */
const NAMESPACES: Readonly<Partial<Record<DeclarationKind, string>>> = {
  fact: 'facts',
  attribute: 'unit',
  parameter: 'parameters',
  table: 'tables',
  record: 'records',
  field: 'record',
  node: 'nodes',
  ranking: 'rankings',
};

/** Names that need no declaration. */
export const BUILT_IN_NAMES: Readonly<Record<string, Words>> = {
  year: { zh: '考核年度', en: 'the year assessed' },
  as_of: { zh: '考核日', en: 'the day of assessment' },
  tier: { zh: '单位到这一步为止的等次', en: 'the tier of the unit so far' },
  rank: { zh: '名次', en: 'the rank' },
  'unit.id': { zh: '单位代号', en: 'id of the unit' },
  'unit.name': { zh: '单位名称', en: 'name of the unit' },
  own: { zh: '本单位的（在 over 里面）', en: 'of the unit being scored, inside a domain' },
  previous: { zh: '上一年的', en: 'of last year' },
};

/** Built-in names that win over what a scheme declares. */
const ALWAYS_BUILT_IN: ReadonlySet<string> = new Set(['year', 'as_of', 'tier', 'place', 'n']);

/** Names of a ballot's mark. */
export const BALLOT_NAMES: Readonly<Record<string, Words>> = {
  place: { zh: '排在第几', en: 'the place on the ballot' },
  n: { zh: '票上的单位数', en: 'number of units on the ballot' },
};

/** The declarations that an expression at a path can name; fields only inside of their record list or its domains. */
export function nameable(declarations: readonly Declaration[]): readonly Declaration[] {
  return declarations.filter(({ kind }) => NAMESPACES[kind] !== undefined);
}

/** How a declaration is named: bare when nothing else has its id, else qualified. */
export function nameOf(declaration: Declaration, all: readonly Declaration[]): string {
  const others = nameable(all).filter(({ id, kind }) => id === declaration.id && kind !== declaration.kind);
  return others.length === 0 ? declaration.id : `${NAMESPACES[declaration.kind]}.${declaration.id}`;
}

/** What a name as written in an expression at a path means; null when it is not declared or not clear. */
export function declarationOf(name: string, at: Path, all: readonly Declaration[]): Declaration | null {
  const parts = name.split('.').filter((part, index) => index > 0 || (part !== 'own' && part !== 'previous'));
  const [first = '', second] = parts;
  const kind = Object.entries(NAMESPACES).find(([, namespace]) => namespace === first)?.[0];
  if (kind !== undefined && second !== undefined) {
    const found = all.filter((each) => each.kind === kind && each.id === second);
    return nearest(found, at);
  }
  if (ALWAYS_BUILT_IN.has(first)) return null;
  const found = nameable(all).filter(({ id }) => id === first);
  const field = nearest(
    found.filter((each) => each.kind === 'field' && each.path[1] === at[1] && at[0] === 'records'),
    at,
  );
  const distinct = new Set(found.map(({ kind: each }) => each));
  if (field) return field;
  if (distinct.size > 1)
    return nearest(
      found.filter(({ kind: each }) => each !== 'field'),
      at,
      true,
    );
  return nearest(found, at) ?? all.find((each) => each.kind === 'tier' && each.id === first) ?? null;
}

/** Keys of a parameter's map, which are written behind its name: `weights.debrief`. */
export function entriesOf(root: Content, declaration: Declaration): readonly string[] {
  const value = contentAt(root, [...declaration.path, 'default']);
  return declaration.kind === 'parameter' && value?.kind === 'map' ? value.entries.map(({ key }) => key) : [];
}

function nearest(found: readonly Declaration[], at: Path, single = false): Declaration | null {
  if (single && new Set(found.map(({ kind }) => kind)).size > 1) return null;
  return found.find(({ path }) => path[1] === at[1]) ?? found[0] ?? null;
}
