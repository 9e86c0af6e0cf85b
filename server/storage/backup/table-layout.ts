import { type Kysely, sql } from 'kysely';
import type { DatabaseKind } from '../database-address.js';
import { MADE_TABLES } from '../migrations/index.js';
import type { Tables } from '../tables.js';

/** A table as the database has it. */
export interface TableLayout {
  readonly name: string;
  /** In their order. */
  readonly columns: readonly string[];
  readonly primaryKey: readonly string[];
}

/** Our tables that the database has, by name; the list of migrations is none of them. `audit` stands before `audit_head`. */
export async function readTableLayouts(db: Kysely<Tables>, kind: DatabaseKind): Promise<readonly TableLayout[]> {
  const { rows } = await (kind === 'sqlite' ? SQLITE_COLUMNS : POSTGRES_COLUMNS).execute(db);
  const found = new Set(rows.map((row) => row.table_name));
  const names = MADE_TABLES.filter((name) => found.has(name)).sort();
  return names.map((name) => {
    const own = rows.filter((row) => row.table_name === name);
    const keyed = own.filter((row) => row.key_position > 0).sort((a, b) => a.key_position - b.key_position);
    return { name, columns: own.map((row) => row.column_name), primaryKey: keyed.map((row) => row.column_name) };
  });
}

interface ColumnRow {
  readonly table_name: string;
  readonly column_name: string;
  /** Place in the primary key from 1; 0: not in it. */
  readonly key_position: number;
}

const SQLITE_COLUMNS = sql<ColumnRow>`
  select t.name as table_name, c.name as column_name, c.pk as key_position
  from sqlite_schema t join pragma_table_info(t.name) c
  where t.type = 'table' and t.name not like 'sqlite_%' and t.name <> 'migrations'
  order by t.name, c.cid`;

const POSTGRES_COLUMNS = sql<ColumnRow>`
  select c.table_name, c.column_name, coalesce(k.ordinal_position, 0)::int as key_position
  from information_schema.columns c
  join information_schema.tables t using (table_schema, table_name)
  left join information_schema.table_constraints p
    on p.table_schema = c.table_schema and p.table_name = c.table_name and p.constraint_type = 'PRIMARY KEY'
  left join information_schema.key_column_usage k
    on k.constraint_schema = p.constraint_schema and k.constraint_name = p.constraint_name
    and k.table_name = c.table_name and k.column_name = c.column_name
  where c.table_schema = current_schema() and t.table_type = 'BASE TABLE' and c.table_name <> 'migrations'
  order by c.table_name, c.ordinal_position`;
