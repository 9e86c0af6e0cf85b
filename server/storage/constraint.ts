/** Kind of rule of the database that a statement broke. */
export type Constraint = 'unique' | 'foreign-key' | 'check' | 'not-null' | 'trigger';

const CONSTRAINTS: Readonly<Record<string, Constraint>> = {
  SQLITE_CONSTRAINT_UNIQUE: 'unique',
  SQLITE_CONSTRAINT_PRIMARYKEY: 'unique',
  SQLITE_CONSTRAINT_ROWID: 'unique',
  SQLITE_CONSTRAINT_FOREIGNKEY: 'foreign-key',
  SQLITE_CONSTRAINT_CHECK: 'check',
  SQLITE_CONSTRAINT_NOTNULL: 'not-null',
  SQLITE_CONSTRAINT_TRIGGER: 'trigger',
  23505: 'unique',
  23503: 'foreign-key',
  23514: 'check',
  23502: 'not-null',
  P0001: 'trigger',
};

/**
 * Which rule of the database an error tells of, the same for SQLite and PostgreSQL; null when it is another error. A statement
 * that failed ends its unit of work, so look before you leap (`on conflict do nothing`), or catch around `storage.write`.
 *
 * @example
 * await storage.write(context, insertUser).catch((error) => {
 *   if (constraintOf(error) === 'unique') throw loginTaken.refuse({ login });
 *   throw error;
 * });
 */
export function constraintOf(error: unknown): Constraint | null {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return typeof code === 'string' ? (CONSTRAINTS[code] ?? null) : null;
}
