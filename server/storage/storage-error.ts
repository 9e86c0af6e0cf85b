import type { Words } from '../../dsl/index.js';

/** What kept the database from doing what was asked. Stable, for programs; the words are for people. */
export type StorageProblem =
  | 'address-unknown'
  | 'database-in-use'
  | 'database-unreachable'
  | 'database-newer'
  | 'migration-changed'
  | 'migrations-pending'
  | 'database-not-empty'
  | 'read-only'
  | 'storage-closed'
  | 'write-nested'
  | 'write-too-long'
  | 'write-not-committed'
  | 'unit-ended'
  | 'statement-failed'
  | 'value-not-storable'
  | 'backup-unreadable'
  | 'backup-file-exists'
  | 'backup-wrong';

/** A failure of the database or of its use. Nothing of the write it ended is stored, unless its words say otherwise. */
export class StorageError extends Error {
  readonly code: StorageProblem;
  readonly words: Words;

  constructor(code: StorageProblem, words: Words, cause?: unknown) {
    super(words.en, { cause });
    this.name = 'StorageError';
    this.code = code;
    this.words = words;
  }
}
