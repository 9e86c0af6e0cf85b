import { comparable } from '../../clauses/index.js';

/** From this share of common pairs of characters on, two items say the same. */
const SAME_WORDING = 0.8;
/** What is shorter is a noun that many items share (工会主席), not a requirement. */
const SHORTEST_REQUIREMENT = 8;
const ESTABLISHING = /^(?:\d+[.、])?(?:按照规定|按规定|依法)?(?:建立健全|建立完善|建立|健全|设立|成立|组建|制定|有)/;

/** An item made ready for comparing. */
export interface ComparableItem {
  readonly words: string;
  /** Pairs of neighbouring characters, punctuation left out. */
  readonly pairs: ReadonlySet<string>;
  /** Items that differ in their numbers alone are two rules, not one. */
  readonly numbers: string;
  /** Whether it asks for something to be there ("建立…", "有…"). */
  readonly establishes: boolean;
  /** What its opening clause asks to be there, when that is more than a noun; else null. */
  readonly requirement: string | null;
}

/** Prepares the words of an item. */
export function comparableItem(text: string): ComparableItem {
  const words = comparable(text);
  const signs = words.replace(/\p{P}/gu, '');
  const verb = ESTABLISHING.exec(words)?.[0];
  const object = (words.split(/[,。;、:]/)[0] ?? '').slice(verb?.length ?? 0);
  return {
    words,
    pairs: new Set(Array.from({ length: Math.max(0, signs.length - 1) }, (_none, at) => signs.slice(at, at + 2))),
    numbers: (words.match(/\d+(?:\.\d+)?%?/g) ?? []).join(' '),
    establishes: verb !== undefined,
    requirement: verb !== undefined && object.length >= SHORTEST_REQUIREMENT ? object : null,
  };
}

/**
 * What two items of a table both ask for, or null: the whole when they are worded alike, or what one of them sets out to
 * establish ("建立职工（代表）大会、…") when it occurs whole in the other, which establishes something too.
 */
export function sharedRequirement(item: ComparableItem, other: ComparableItem): string | null {
  if (item.words === other.words || likeness(item, other) >= SAME_WORDING) {
    return item.words.length <= other.words.length ? item.words : other.words;
  }
  return repeatedIn(item, other) ?? repeatedIn(other, item);
}

/** Dice's coefficient over the pairs of characters: 0 nothing in common, 1 the same pairs; 0 when the numbers differ. */
export function likeness(item: ComparableItem, other: ComparableItem): number {
  const size = item.pairs.size + other.pairs.size;
  if (item.numbers !== other.numbers || size === 0) return 0;
  if (2 * Math.min(item.pairs.size, other.pairs.size) < SAME_WORDING * size) return 0; // too unequal to be alike
  let common = 0;
  for (const pair of item.pairs) if (other.pairs.has(pair)) common += 1;
  return (2 * common) / size;
}

function repeatedIn({ requirement }: ComparableItem, other: ComparableItem): string | null {
  return requirement !== null && other.establishes && other.words.includes(requirement) ? requirement : null;
}
