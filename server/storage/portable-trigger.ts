import type { Statements } from './portable-schema.js';

export interface Refusal {
  /** Name of the trigger. */
  readonly name: string;
  readonly table: string;
  readonly on: 'insert' | 'update' | 'delete';
  /** Condition over `new` and `old` in SQL of both databases; without it every such statement is refused. */
  readonly when?: string;
  /** What the database says; without quotes. */
  readonly message: string;
}

/** A trigger that refuses a change of a row. */
export function refuse({ name, table, on, when, message }: Refusal): Statements {
  return (kind) => {
    if (kind === 'sqlite') {
      const condition = when === undefined ? '' : ` when ${when}`;
      return [
        `create trigger ${name} before ${on} on ${table} for each row${condition} begin select raise(abort, '${message}'); end`,
      ];
    }
    const row = on === 'delete' ? 'old' : 'new';
    const raise = `raise exception '${message}'`;
    const body = when === undefined ? `${raise};` : `if ${when} then ${raise}; end if; return ${row};`;
    return [
      `create or replace function ${name}() returns trigger language plpgsql as $$ begin ${body} end $$`,
      `create trigger ${name} before ${on} on ${table} for each row execute function ${name}()`,
    ];
  };
}

/** Keeps PostgreSQL from emptying a table in one go, which no trigger on rows sees. SQLite has no such statement. */
export function refuseTruncate(table: string, message: string): Statements {
  const name = `${table}_no_truncate`;
  return (kind) =>
    kind === 'sqlite'
      ? []
      : [
          `create or replace function ${name}() returns trigger language plpgsql as $$ begin raise exception '${message}'; end $$`,
          `create trigger ${name} before truncate on ${table} for each statement execute function ${name}()`,
        ];
}
