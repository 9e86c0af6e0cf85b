import { depthOf, endOfBlock, isInSection, type Mutation, replaced, startOfEntry } from './mutation.js';
import { isNamedOnce } from './schema-mutations.js';

/** Mistakes that show only when the whole scheme is looked at: references, ids, what is needed. */
export const REFERENCE_MUTATIONS: readonly Mutation[] = [
  {
    kind: 'an unknown tier of an action',
    code: 'reference-unknown',
    change: (line) => replaced(line, /((?:tier|at_most|at_least|set): )([a-z_]+)\b(?!:)/, '$1$2x'),
  },
  {
    kind: 'an unknown source',
    code: 'reference-unknown',
    change: (line) => replaced(line, /(rated: \{ by: \w+)/, '$1x'),
  },
  {
    kind: 'an id that is taken',
    code: 'id-duplicate',
    change: (line, index, all) => {
      const first = isNamedOnce(line, all) ? lastId(index, all) : null;
      return first === null ? null : replaced(line, /^(\s+- id: )\w+$/, `$1${first.id}`);
    },
    restsOn: (index, all) => [lastId(index, all)?.index ?? index, index],
  },
  {
    kind: 'a weight left out',
    code: 'weight-needed',
    change: (line) => replaced(line, /^(\s+)weight: .*$/, '$1# 权重'),
    foundAt: startOfEntry,
  },
];

/** What can be computed but is probably not meant, and acknowledgements. */
export const LINT_MUTATIONS: readonly Mutation[] = [
  {
    kind: 'a quote that was changed',
    code: 'quote-not-found',
    change: (line) => replaced(line, /((?:quote|text): [^"'[|>{]*?\p{Script=Han})(?=\p{Script=Han})/u, '$1卌'),
  },
  {
    kind: 'points that do not add up',
    code: 'points-sum',
    change: (line) => replaced(line, /^(\s+points: \d+)$/, '$17'),
    restsOn: (index, all) => blockOf(startOfEntry(index, all), all),
    depends: true,
  },
  {
    kind: 'weights that do not add up',
    code: 'weights-sum',
    change: (line) => replaced(line, /^(\s+weight: )(\d)/, '$11$2'),
    foundAt: startOfWeighted,
    restsOn: (index, all) => blockOf(startOfWeighted(index, all), all),
    depends: true,
  },
  {
    kind: 'a day that does not exist',
    code: 'impossible-date',
    change: (line) => replaced(line, /((?:from|until|on|due): (?:\d{4}-|next-)?)\d\d-\d\d\b/, '$102-30'),
  },
  {
    kind: 'a misspelt acknowledgement',
    code: 'acknowledge-unknown',
    change: (line) => replaced(line, /^(\s+)note: .*$/, '$1acknowledge: { no-such-check: 原文如此 }'),
  },
  {
    kind: 'an acknowledgement of nothing',
    code: 'acknowledge-unused',
    change: (line) => replaced(line, /^(\s+)note: .*$/, '$1acknowledge: { keep-all: 原文如此 }'),
    restsOn: (index, all) => blockOf(startOfObject(index, all), all),
  },
];

/** The last id before a line that names a node in block notation. */
function lastId(index: number, all: readonly string[]): { readonly id: string; readonly index: number } | null {
  const before = all.findLastIndex((line, at) => at < index && /^\s+- id: \w+$/.test(line));
  const id = /id: (\w+)/.exec(all[before] ?? '')?.[1];
  return id !== undefined && isInSection('score', index, all) && isInSection('score', before, all)
    ? { id, index: before }
    : null;
}

function startOfWeighted(index: number, all: readonly string[]): number {
  const depth = depthOf(all[startOfEntry(index, all)]);
  return all.findLastIndex((line, at) => at < index && /^\s*weighted:$/.test(line) && depthOf(line) < depth);
}

/** The line before the keys of the object that a line belongs to. */
function startOfObject(index: number, all: readonly string[]): number {
  return all.findLastIndex((line, at) => at < index && depthOf(line) >= 0 && depthOf(line) < depthOf(all[index]));
}

function blockOf(first: number, all: readonly string[]): readonly [number, number] {
  return [first, endOfBlock(first, all)];
}
