import type { CompiledScheme } from '../compile.js';
import type { Diagnostic, Path } from '../diagnostic/diagnostic.js';
import type { Words } from '../diagnostic/words.js';
import { suggest } from '../expression/suggest.js';
import { RESULT_KEYS } from '../lower/check-ids.js';
import { referenceUnknown } from '../lower/diagnostics.js';
import { PART_WORDS } from '../lower/part-words.js';
import { allNodes } from '../scheme/all-nodes.js';
import type { NormalScheme } from '../scheme/normal.js';
import { keyUnknown } from '../validate/key-diagnostics.js';
import type { Expectation } from './parse-case.js';

/** Keys of a result whose entries are ids, and what they name. */
const LISTS: Readonly<Record<string, Words>> = {
  awards: PART_WORDS.award,
  awards_pending: PART_WORDS.award,
  vetoes: PART_WORDS.rule,
  undecided: PART_WORDS.rule,
  pending: PART_WORDS.tier,
  missing: PART_WORDS.node,
};

/**
 * What an expectation names that results of this scheme do not have: keys, nodes, awards, rules, tiers. Paths lead into
 * the expectation, below `at`.
 */
export function checkExpectation(compiled: CompiledScheme, expect: Expectation, at: Path): readonly Diagnostic[] {
  const { scheme } = compiled;
  const keys = resultKeys(scheme);
  const tiers = scheme.tiers.map(({ id }) => id);
  const kept = scheme.grading.map(({ keepAs }) => keepAs);
  return Object.entries(expect).flatMap(([unit, expected]) =>
    Object.entries(expected).flatMap(([key, value]): readonly Diagnostic[] => {
      const path = [...at, unit, key];
      if (!keys.includes(key)) {
        const [suggestion = null] = suggest(key, keys);
        return [keyUnknown.at(path, { key, suggestion, elsewhere: [], known: keys }, { part: 'key' })];
      }
      if (key === 'scores' && isMap(value)) {
        return unknown(Object.keys(value), nodeIds(scheme), PART_WORDS.node, (id) => [...path, id]);
      }
      if (key === 'tier' || kept.includes(key)) {
        return unknown(typeof value === 'string' ? [value] : [], tiers, PART_WORDS.tier, () => path);
      }
      const what = LISTS[key];
      if (what === undefined || !Array.isArray(value)) return [];
      const ids = value.map(idOf);
      return unknown(ids, idsOf(key, scheme), what, (id) => [...path, ids.indexOf(id)]);
    }),
  );
}

/** The id an entry of a list names: the text itself, `id` of an award, `node` of a gap. */
export function idOf(entry: unknown): string {
  if (!isMap(entry)) return String(entry);
  return String(entry.id ?? entry.node);
}

/** Whether a value is a map of plain data. */
export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function unknown(
  ids: readonly string[],
  known: readonly string[],
  what: Words,
  at: (id: string) => Path,
): readonly Diagnostic[] {
  return ids
    .filter((id) => !known.includes(id))
    .map((id) => referenceUnknown.at(at(id), { id, what, known: suggest(id, known) }));
}

function resultKeys(scheme: NormalScheme): readonly string[] {
  const kept = scheme.grading.map(({ keepAs }) => keepAs).filter((key) => key !== null);
  const named = [...scheme.rankings, ...scheme.consequences].map(({ id }) => id);
  return [...new Set([...RESULT_KEYS, 'rank', ...named, ...kept])];
}

function idsOf(key: string, scheme: NormalScheme): readonly string[] {
  switch (key) {
    case 'awards':
    case 'awards_pending':
      return scheme.awards.map(({ id }) => id);
    case 'pending':
      return scheme.tiers.map(({ id }) => id);
    case 'missing':
      return nodeIds(scheme);
    default:
      return [...scheme.eligibility, ...scheme.grading.flatMap(({ anyOf }) => anyOf ?? [])].map(({ id }) => id);
  }
}

/** Nodes by id, and by key inside the tree of an `again` node. */
function nodeIds(scheme: NormalScheme): readonly string[] {
  const ids = allNodes(scheme).map(({ id }) => id);
  const again = allNodes(scheme).filter(({ method }) => method.key === 'again');
  return [...ids, ...again.flatMap((node) => ids.map((id) => `${node.id}/${id}`))];
}
