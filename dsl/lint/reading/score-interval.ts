import { comparable } from '../../clauses/index.js';
import { parseQuantity, type Quantity } from '../../number/index.js';

/** One end of an interval. `included` is null where the words do not say. */
export interface IntervalEnd {
  readonly value: Quantity;
  readonly included: boolean | null;
}

/** An interval of scores as a regulation words it; an end that is not there is open. */
export interface ScoreInterval {
  readonly from: IntervalEnd | null;
  readonly to: IntervalEnd | null;
}

const NUMBER = String.raw`(\d+(?:\.\d+)?)(?:分|%)?`;
const INCLUDED = String.raw`(?:\((含|不含)[^)]*\))?(?:分|%)?`;
const RANGE = new RegExp(`${NUMBER}${INCLUDED}(?:以上)?(?:-|~|至|到)${NUMBER}${INCLUDED}`);
const AT_LEAST = new RegExp(`${NUMBER}${INCLUDED}(?:及)?(?:其)?以上`);
const AT_LEAST_BEFORE = new RegExp(`(≥|>=|不低于|不少于|达到|>|(?<!不)超过|(?<!不)高于)${NUMBER}`);
const BELOW = new RegExp(`${NUMBER}${INCLUDED}(?:及)?以下`);
const BELOW_BEFORE = new RegExp(`(≤|<=|不高于|不超过|<|(?<!不)低于|不足|不满|(?<!不)小于)${NUMBER}`);
const EXCLUDING = new Set(['>', '超过', '高于', '<', '低于', '不足', '不满', '小于']);

/**
 * Reads "90分（含）以上", "80（含）-89分", "60分以下", "80分以上不足90分" and the like; null when the words hold no
 * interval. 以上 includes its number (民法典 第一千二百五十九条); 以下 alone is left open, since drafters use it both ways.
 */
export function parseScoreInterval(words: string): ScoreInterval | null {
  const text = comparable(words);
  const range = RANGE.exec(text);
  if (range !== null) {
    const [, low = '', lowWord, high = '', highWord] = range;
    return { from: end(low, included(lowWord) ?? true), to: end(high, included(highWord) ?? true) };
  }
  const from = lowEnd(text);
  const to = highEnd(text);
  return from === null && to === null ? null : { from, to };
}

function lowEnd(text: string): IntervalEnd | null {
  const before = AT_LEAST_BEFORE.exec(text);
  if (before !== null) return end(before[2] ?? '', !EXCLUDING.has(before[1] ?? ''));
  const match = AT_LEAST.exec(text);
  return match === null ? null : end(match[1] ?? '', included(match[2]) ?? true);
}

function highEnd(text: string): IntervalEnd | null {
  const before = BELOW_BEFORE.exec(text);
  if (before !== null) return end(before[2] ?? '', !EXCLUDING.has(before[1] ?? ''));
  const match = BELOW.exec(text);
  return match === null ? null : end(match[1] ?? '', included(match[2]));
}

function included(word: string | undefined): boolean | null {
  return word === undefined ? null : word === '含';
}

function end(number: string, isIncluded: boolean | null): IntervalEnd | null {
  const value = parseQuantity(number);
  return value === null ? null : { value, included: isIncluded };
}
