import type { Diagnostic, Path } from '../diagnostic/diagnostic.js';
import type { SchemeDocument } from '../document/scheme-document.js';
import type { SchemeSpec } from '../scheme/spec.js';
import { quoteNotFound } from './diagnostics.js';
import { type MatchedQuote, matchQuotes } from './match-quotes.js';
import { quotedTexts } from './quoted-texts.js';
import { type SourceText, sourceText } from './source-text.js';
import { type Sentence, splitSentences } from './split-sentences.js';

/**
 * What the scheme does with a sentence: rules quote it (or a part), it is listed as `not_computable`, its words are quoted
 * but only where they stand another time, or nobody quotes it.
 */
export type SentenceState = 'rules' | 'not_computable' | 'repeated' | 'uncovered';

/** A sentence of the regulation and who quotes it. */
export interface SentenceCoverage extends Sentence {
  readonly state: SentenceState;
  /** Paths of the quotes in the scheme, in written order. */
  readonly paths: readonly Path[];
  /** Why nothing computes it; null unless `not_computable`. */
  readonly reason: string | null;
  /** Parts that no quote holds, as written; empty when every word is quoted (and when nobody quotes the sentence). */
  readonly left: readonly string[];
}

/** Which sentences of a regulation its scheme quotes. */
export interface ClauseCoverage {
  /** Every sentence, in the order of the text. */
  readonly sentences: readonly SentenceCoverage[];
  /** Number of sentences by state, and of those quoted only in part. */
  readonly counts: Readonly<Record<SentenceState | 'partly', number>>;
  /** `quote-not-found`, placed when a document is given. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Compares the quotes of a scheme (`text`, `ref.quote`, `not_computable`) with the text of the regulation, sentence by
 * sentence. A quote counts for one place only: of several it takes the next one after the quote before it that nobody has
 * taken, so that the same words in two tables need two quotes.
 *
 * @param document gives the diagnostics their places in the scheme.
 * @example clauseCoverage(spec, source, document).sentences.filter(({ state }) => state === 'uncovered')
 */
export function clauseCoverage(
  spec: SchemeSpec,
  source: string,
  document: SchemeDocument | null = null,
): ClauseCoverage {
  const text = sourceText(source);
  const quotes = quotedTexts(spec);
  const matched = matchQuotes(quotes, text);
  const known = new Set(matched.map(({ quote }) => quote));
  const unmatched = quotes
    .filter((quote) => !known.has(quote))
    .map(({ path, words }) => quoteNotFound.at(path, { words, fits: text.longestBeginning(words) }));
  const sentences = splitSentences(source).map((sentence) => coverageOf(sentence, matched, text));
  const count = (state: SentenceState): number => sentences.filter((sentence) => sentence.state === state).length;
  return {
    sentences,
    counts: {
      rules: count('rules'),
      not_computable: count('not_computable'),
      repeated: count('repeated'),
      uncovered: count('uncovered'),
      partly: sentences.filter(({ left }) => left.length > 0).length,
    },
    diagnostics: document === null ? unmatched : document.place(unmatched),
  };
}

function coverageOf(sentence: Sentence, matched: readonly MatchedQuote[], text: SourceText): SentenceCoverage {
  const { offset, end } = sentence.place;
  const here = matched.filter(({ at }) => at.from < end && at.to > offset);
  const rules = here.filter(({ quote }) => quote.reason === null);
  const paths = here.map(({ quote }) => quote.path);
  if (here.length === 0) {
    const isElsewhere = text.occurrences(sentence.text).some(({ from, to }) => {
      return matched.some(({ at }) => at.from <= from && at.to >= to);
    });
    return { ...sentence, state: isElsewhere ? 'repeated' : 'uncovered', paths, reason: null, left: [] };
  }
  return {
    ...sentence,
    state: rules.length > 0 ? 'rules' : 'not_computable',
    paths,
    reason: rules.length > 0 ? null : (here[0]?.quote.reason ?? ''),
    left: partsLeft(sentence, here),
  };
}

/** The parts of a sentence between its quotes, as far as there are letters or digits in them. */
function partsLeft(sentence: Sentence, here: readonly MatchedQuote[]): readonly string[] {
  const { offset, end } = sentence.place;
  const parts: string[] = [];
  let at = offset;
  for (const { from, to } of here.map((match) => match.at).sort((a, b) => a.from - b.from)) {
    if (from > at) parts.push(sentence.text.slice(at - offset, from - offset));
    at = Math.max(at, to);
  }
  if (at < end) parts.push(sentence.text.slice(at - offset));
  return parts.map((part) => part.trim()).filter((part) => /[\p{L}\p{N}]/u.test(part));
}
