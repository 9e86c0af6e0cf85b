import { comparable } from './comparable-text.js';
import type { QuotedText } from './quoted-texts.js';
import type { SourceText, Stretch } from './source-text.js';

/** A quote and the one place of the regulation it stands for. */
export interface MatchedQuote {
  readonly quote: QuotedText;
  readonly at: Stretch;
}

/**
 * Finds the place of each quote; those that do not occur are left out. Words of a rule that occur several times take, in
 * written order, the next occurrence from where the quote before them begins that the same words have not taken yet; failing
 * that the first one left, failing that the nearest. What is not computable comes after all rules and prefers a place that
 * nothing else quotes, words that occur once going first.
 */
export function matchQuotes(quotes: readonly QuotedText[], source: SourceText): readonly MatchedQuote[] {
  const found = quotes.map((quote) => ({
    quote,
    words: comparable(quote.words),
    places: source.occurrences(quote.words),
  }));
  const others = found.filter(({ quote }) => quote.reason !== null);
  const once = others.filter(({ places }) => places.length === 1);
  const inOrder = [
    ...found.filter(({ quote }) => quote.reason === null),
    ...once,
    ...others.filter(({ places }) => places.length > 1),
  ];
  const matched: MatchedQuote[] = [];
  const taken = new Map<string, Set<number>>();
  let cursor = 0;
  for (const { quote, words, places } of inOrder) {
    const used = taken.get(words) ?? new Set();
    taken.set(words, used);
    const free = places.filter(({ from }) => !used.has(from));
    const next = (list: readonly Stretch[]) => list.find(({ from }) => from >= cursor) ?? list[0];
    const alone = quote.reason === null ? [] : free.filter((place) => !matched.some(({ at }) => overlap(at, place)));
    const at = next(alone) ?? next(free) ?? next(places);
    if (at === undefined) continue;
    used.add(at.from);
    cursor = at.from;
    matched.push({ quote, at });
  }
  return matched;
}

function overlap(a: Stretch, b: Stretch): boolean {
  return a.from < b.to && b.from < a.to;
}
