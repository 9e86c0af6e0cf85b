import { comparable } from '../../clauses/index.js';

/** From this share of common pairs of characters on, two items say the same. */
const SAME_WORDING = 0.8;
/** What is shorter is a noun that many items share (工会主席), not a requirement. */
const SHORTEST_REQUIREMENT = 8;
const ESTABLISHING = /^(?:\d+[.、])?(?:按照规定|按规定|依法)?(?:建立健全|建立完善|建立|健全|设立|成立|组建|制定|有)/;

/**
 * What two items of a table both ask for, or null: the whole when they are worded alike, or what one of them sets out
 * to establish ("建立职工（代表）大会、…") when it occurs whole in the opening or as the object of the other.
 */
export function sharedRequirement(item: string, other: string): string | null {
  const [a, b] = [comparable(item), comparable(other)];
  if (a === b || likeness(a, b) >= SAME_WORDING) return shorter(a, b);
  return establishedIn(a, b) ?? establishedIn(b, a);
}

/** Dice's coefficient over the sets of neighbouring characters: 0 nothing in common, 1 the same pairs. Digits are kept apart. */
export function likeness(a: string, b: string): number {
  const [pairsOfA, pairsOfB] = [pairs(a), pairs(b)];
  if (numbers(a) !== numbers(b) || pairsOfA.size + pairsOfB.size === 0) return 0;
  const common = [...pairsOfA].filter((pair) => pairsOfB.has(pair)).length;
  return (2 * common) / (pairsOfA.size + pairsOfB.size);
}

/** What the first item establishes in its opening clause, when the other one establishes it too. */
function establishedIn(item: string, other: string): string | null {
  const opening = item.split(/[,。;、:]/)[0] ?? '';
  const verb = ESTABLISHING.exec(opening)?.[0];
  if (verb === undefined || ESTABLISHING.exec(other) === null) return null;
  const object = opening.slice(verb.length);
  return object.length >= SHORTEST_REQUIREMENT && other.includes(object) ? object : null;
}

function pairs(text: string): ReadonlySet<string> {
  const signs = text.replace(/\p{P}/gu, '');
  return new Set(
    Array.from({ length: Math.max(0, signs.length - 1) }, (_none, index) => signs.slice(index, index + 2)),
  );
}

/** Items that differ in their numbers alone are two rules, not one. */
function numbers(text: string): string {
  return (text.match(/\d+(?:\.\d+)?%?/g) ?? []).join(' ');
}

function shorter(a: string, b: string): string {
  return a.length <= b.length ? a : b;
}
