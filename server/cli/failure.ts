import type { Words } from '../../dsl/index.js';
import { EXIT, type ExitCode } from './exit-codes.js';

/** Ends a command for a reason outside of it: the command line, a file that is not there, a broken disk. Not a bug. */
export class Failure extends Error {
  readonly words: Words;
  readonly exitCode: ExitCode;

  constructor(exitCode: ExitCode, words: Words, cause?: unknown) {
    super(words.en, { cause });
    this.name = 'Failure';
    this.words = words;
    this.exitCode = exitCode;
  }
}

/** A failure of the way the command was called. */
export function usageFailure(words: Words): Failure {
  return new Failure(EXIT.usage, words);
}
