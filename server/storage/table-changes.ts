import type { Tables } from './tables.js';

/** A table, or (as `all`) any of them: a statement whose table is not seen at once. */
export type ChangedTable = keyof Tables | 'all';

/** How often tables were changed by committed writes of this process. */
export interface TableChanges {
  /** Counts one commit that changed these. */
  add(tables: ReadonlySet<ChangedTable>): void;
  /** A number that grows whenever one of these tables changes. */
  of(tables: readonly (keyof Tables)[]): number;
}

export function countTableChanges(): TableChanges {
  const counts = new Map<ChangedTable, number>();
  return {
    add: (tables) => {
      for (const table of tables) counts.set(table, (counts.get(table) ?? 0) + 1);
    },
    of: (tables) => tables.reduce((sum, table) => sum + (counts.get(table) ?? 0), counts.get('all') ?? 0),
  };
}

const CHANGES = /^\s*(?:insert\s+into|update|delete\s+from)\s+"?(\w+)"?/i;
const CHANGES_NOTHING = /^\s*(?:select|savepoint|release|rollback)\b/i;
const KEPT = 1000;
const seen = new Map<string, ChangedTable | null>();

/** The table that a statement changes; null: none. */
export function tableChangedBy(sql: string): ChangedTable | null {
  const known = seen.get(sql);
  if (known !== undefined) return known;
  const [, name] = CHANGES.exec(sql) ?? [];
  // Only tables of `Tables` are written to.
  const table = name === undefined ? (CHANGES_NOTHING.test(sql) ? null : 'all') : (name as keyof Tables);
  if (seen.size >= KEPT) seen.clear();
  seen.set(sql, table);
  return table;
}
