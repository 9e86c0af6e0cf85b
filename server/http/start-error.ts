import type { Words } from '../../dsl/index.js';

/** Why a server cannot start, for whoever starts it. */
export class StartError extends Error {
  readonly words: Words;

  constructor(words: Words, cause?: unknown) {
    super(words.en, { cause });
    this.name = 'StartError';
    this.words = words;
  }
}
