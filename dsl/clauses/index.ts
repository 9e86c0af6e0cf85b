export { type ClauseCoverage, clauseCoverage, type SentenceCoverage, type SentenceState } from './clause-coverage.js';
export { comparable } from './comparable-text.js';
export { CLAUSE_DIAGNOSTICS, quoteNotFound } from './diagnostics.js';
export { type QuotedText, quotedTexts } from './quoted-texts.js';
export { type SourceText, type Stretch, sourceText } from './source-text.js';
export { type Sentence, splitSentences } from './split-sentences.js';
