import type { Described, NormalNode } from '../scheme/normal.js';
import type { ClauseExplanation, Grounds } from './explanation.js';

const NONE: Grounds = { clauses: [], interpretation: null };
const OWN_ARTICLE = /^第[零〇一二三四五六七八九十百\d]+条/u;
const KNOWN = new WeakMap<Described, Grounds>();

/** The clauses of a part: its own, and its `text` as a quote of them. */
export function groundsOf(part: Described | undefined): Grounds {
  if (part === undefined) return NONE;
  const known = KNOWN.get(part);
  if (known !== undefined) return known;
  const grounds = { clauses: clausesOf(part), interpretation: part.interpretation };
  KNOWN.set(part, grounds);
  return grounds;
}

/** The clauses of a node; where it names no article, that of the nearest node around it. */
export function groundsOfNode(node: NormalNode, parents: ReadonlyMap<string, NormalNode>): Grounds {
  const own = clausesOf(node);
  const { interpretation } = node;
  if (own.some((clause) => clause.article !== null)) return { clauses: own, interpretation };
  let around = parents.get(node.id);
  while (around !== undefined && !around.clauses.some(({ article }) => article !== null))
    around = parents.get(around.id);
  // Words that name their own article are not put under another one.
  if (own.some(({ quotes }) => quotes.some((quote) => OWN_ARTICLE.test(quote))))
    return { clauses: own, interpretation };
  const article = around?.clauses.find((clause) => clause.article !== null)?.article ?? null;
  if (around === undefined || article === null) return { clauses: own, interpretation };
  const from = around.id;
  const quotes = own.flatMap((clause) => clause.quotes);
  return { clauses: [{ article, quotes, from }], interpretation };
}

function clausesOf({ clauses, text }: Described): readonly ClauseExplanation[] {
  const own = clauses.map(({ article, quotes }) => ({ article, quotes, from: null }));
  if (text === null || own.some(({ quotes }) => quotes.includes(text))) return own;
  return [{ article: null, quotes: [text], from: null }, ...own];
}
