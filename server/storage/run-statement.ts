import { CompiledQuery, type DatabaseConnection } from 'kysely';

/** Runs one statement of SQL text; parameters are written as the database wants them (`?` or `$1`). Gives its rows. */
export async function runStatement(
  connection: DatabaseConnection,
  sql: string,
  parameters: readonly unknown[] = [],
): Promise<readonly unknown[]> {
  const { rows } = await connection.executeQuery(CompiledQuery.raw(sql, [...parameters]));
  return rows;
}
