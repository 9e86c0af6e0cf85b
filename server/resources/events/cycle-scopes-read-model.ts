import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { CycleScope } from './cycle-scopes.js';

/**
 * The condition on a query that joins `cycle_units` which keeps what lies within one of the scopes.
 *
 * @param ofDepartment the condition on a row that a department assesses it
 */
export function withinCycleScopes(
  scopes: readonly CycleScope[],
  ofDepartment: (department: string) => RawBuilder<SqlBool>,
): RawBuilder<SqlBool> {
  if (scopes.length === 0) return sql<SqlBool>`1 = 0`;
  const conditions = scopes.map(({ subtree, department }) => {
    const below = subtree === null ? sql<SqlBool>`1 = 1` : belowUnit(subtree);
    return department === null ? below : sql<SqlBool>`(${below} and ${ofDepartment(department)})`;
  });
  return sql<SqlBool>`(${sql.join(conditions, sql` or `)})`;
}

/** The condition that a column holds one of these texts. */
export function isOneOf(column: string, values: readonly string[]): RawBuilder<SqlBool> {
  return values.length === 0 ? sql<SqlBool>`1 = 0` : sql<SqlBool>`${sql.ref(column)} in (${sql.join([...values])})`;
}

/** The condition on a join of `cycle_units` that keeps each unit that takes part once, as it is now. */
export const LAST_REVISION: RawBuilder<SqlBool> = sql<SqlBool>`cycle_units.revision = (select max(later.revision)
  from cycle_units as later where later.cycle_id = cycle_units.cycle_id and later.unit_id = cycle_units.unit_id)
  and cycle_units.withdrawn = 0`;

function belowUnit(id: string): RawBuilder<SqlBool> {
  return sql<SqlBool>`cycle_units.path like ${`%/${id.replace(/[\\%_]/g, '\\$&')}/%`} escape '\\'`;
}
