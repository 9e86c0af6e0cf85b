import { createHash } from 'node:crypto';
import type { Statements } from '../portable-schema.js';

/** One step of the schema. Once merged it never changes: a database that had another one refuses to start. */
export interface Migration {
  /** 1, 2, 3 … without a gap. */
  readonly number: number;
  /** That of its file, without the number. */
  readonly name: string;
  /** In order; all of one start run in one transaction. */
  readonly statements: readonly Statements[];
}

/** SHA-256 (hexadecimal) of what the migration does on both databases. */
export function migrationHash({ number, name, statements }: Migration): string {
  const texts = (['sqlite', 'postgres'] as const).flatMap((kind) => statements.flatMap((each) => each(kind)));
  return createHash('sha256')
    .update(JSON.stringify([number, name, ...texts]))
    .digest('hex');
}
