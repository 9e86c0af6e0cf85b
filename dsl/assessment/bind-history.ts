import type { Diagnostic, Path } from '../diagnostic/diagnostic.js';
import type { Words } from '../diagnostic/words.js';
import { type Quantity, quantity } from '../number/index.js';
import type { KnownValue } from '../plan/value.js';
import { allNodes } from '../scheme/all-nodes.js';
import type { NormalScheme } from '../scheme/normal.js';
import type { HistoryInput, UnitInput } from './assessment.js';
import { readNumber } from './bind-value.js';
import type { PastYear } from './bound.js';
import { inputDuplicate } from './diagnostics.js';
import { PARTS } from './input-words.js';

/** Warns of something about the unit that the scheme does not know. */
export type Ignore = (what: Words, id: string, path: Path) => void;

type ReadFacts = (values: HistoryInput['facts'], path: Path) => ReadonlyMap<string, KnownValue>;

/** What is known of earlier years, by how many years back; last year's facts may also stand under `previous`. */
export function bindHistory(
  unit: UnitInput,
  at: Path,
  scheme: NormalScheme,
  readFacts: ReadFacts,
  ignored: Ignore,
  diagnostics: Diagnostic[],
): ReadonlyMap<number, PastYear> {
  const past = new Map<number, PastYear>();
  for (const [index, entry] of (unit.history ?? []).entries()) {
    const offset = scheme.year - entry.year;
    if (offset < 1) {
      ignored(PARTS.historyYear, String(entry.year), ['history', index]);
      continue;
    }
    if (past.has(offset)) {
      diagnostics.push(
        inputDuplicate.at([...at, 'history', index, 'year'], { what: PARTS.historyYear, id: String(entry.year) }),
      );
      continue;
    }
    warnOfUnknownPast(entry, scheme, (what, id, path) => ignored(what, id, ['history', index, ...path]));
    past.set(offset, pastYear(entry, readFacts(entry.facts, ['history', index, 'facts']), scheme));
  }
  const previousFacts = readFacts(unit.previous?.facts, ['previous', 'facts']);
  if (previousFacts.size > 0) {
    const known = past.get(1);
    const facts = new Map([...(known?.facts ?? []), ...previousFacts]);
    past.set(1, known ? { ...known, facts } : { facts, nodes: new Map(), ranks: new Map(), tier: null });
  }
  return past;
}

function warnOfUnknownPast(entry: HistoryInput, scheme: NormalScheme, ignored: Ignore): void {
  if (entry.tier !== undefined && entry.tier !== null && !scheme.tiers.some(({ id }) => id === entry.tier)) {
    ignored(PARTS.historyTier, entry.tier, ['tier']);
  }
  for (const id of Object.keys(entry.scores ?? {})) {
    if (!allNodes(scheme).some((node) => node.id === id)) ignored(PARTS.historyScore, id, ['scores', id]);
  }
}

function pastYear(entry: HistoryInput, facts: ReadonlyMap<string, KnownValue>, scheme: NormalScheme): PastYear {
  const nodes = new Map<string, Quantity>();
  const total = readNumber(entry.total);
  if (total !== null) nodes.set(scheme.score.id, total);
  for (const [node, score] of Object.entries(entry.scores ?? {})) {
    const value = readNumber(score);
    if (value !== null) nodes.set(node, value);
  }
  const ranks = new Map<string, Quantity>();
  if (typeof entry.rank === 'number') {
    ranks.set('rank', quantity(String(entry.rank)));
    const [first] = scheme.rankings;
    if (first !== undefined) ranks.set(first.id, quantity(String(entry.rank)));
  }
  for (const [ranking, rank] of Object.entries(entry.rankings ?? {})) {
    if (rank !== null) ranks.set(ranking, quantity(String(rank)));
  }
  return { facts, nodes, ranks, tier: entry.tier ?? null };
}
