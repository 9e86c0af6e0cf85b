import type { DatabaseKind } from './database-address.js';

/** Statements that do the same on each kind of database. */
export type Statements = (kind: DatabaseKind) => readonly string[];

/** One column; not null unless `nullable`. */
export interface Column {
  readonly name: string;
  readonly type: 'text' | 'integer';
  readonly nullable: boolean;
  /** Condition on the column, in SQL of both databases; null: any value of the type. */
  readonly check: string | null;
  /** Table and column it refers to. */
  readonly references: readonly [table: string, column: string] | null;
}

export interface Table {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly primaryKey: readonly string[];
  readonly unique?: readonly (readonly string[])[];
  /** Conditions on a row. */
  readonly checks?: readonly string[];
}

/** Any text. */
export function text(name: string): Column {
  return { name, type: 'text', nullable: false, check: null, references: null };
}

/** A short text that names something: 1 to 200 characters. */
export function key(name: string): Column {
  return { ...text(name), check: `length(${name}) between 1 and 200` };
}

/** Canonical JSON. */
export function json(name: string): Column {
  return { ...text(name), check: `length(${name}) > 0` };
}

/** `2023-03-15T08:00:00.000Z`. */
export function instant(name: string): Column {
  return { ...text(name), check: `${name} like '____-__-__T__:__:__.___Z'` };
}

/** `2023-03-15`. */
export function day(name: string): Column {
  return { ...text(name), check: `${name} like '____-__-__'` };
}

/** SHA-256 in hexadecimal. */
export function sha256(name: string): Column {
  return { ...text(name), check: `length(${name}) = 64` };
}

/** One of these texts. */
export function choice(name: string, values: readonly string[]): Column {
  return { ...text(name), check: `${name} in (${values.map((value) => `'${value}'`).join(', ')})` };
}

/** A whole number of at most 53 bits, at least `low`. */
export function wholeNumber(name: string, low = 0): Column {
  return {
    name,
    type: 'integer',
    nullable: false,
    check: `${name} between ${low} and ${Number.MAX_SAFE_INTEGER}`,
    references: null,
  };
}

/** 0 or 1. */
export function flag(name: string): Column {
  return { ...wholeNumber(name), check: `${name} in (0, 1)` };
}

/** The id of a row of another table; where that one may still be renamed, it follows. */
export function reference(name: string, table: string, column = 'id'): Column {
  return { ...text(name), references: [table, column] };
}

/** The same column, which may be null. */
export function nullable(column: Column): Column {
  return { ...column, nullable: true };
}

/**
 * A table: STRICT in SQLite; in PostgreSQL texts sort by code point, as in SQLite, and references can wait until the
 * commit, which `restore` needs.
 */
export function createTable(table: Table): Statements {
  return (kind) => {
    const lines = [
      ...table.columns.map((column) => columnLine(column, kind)),
      `primary key (${table.primaryKey.join(', ')})`,
      ...(table.unique ?? []).map((columns) => `unique (${columns.join(', ')})`),
      ...(table.checks ?? []).map((check) => `check (${check})`),
    ];
    return [`create table ${table.name} (\n  ${lines.join(',\n  ')}\n)${kind === 'sqlite' ? ' strict' : ''}`];
  };
}

/** One more column of a table that is there; its rows have `value` in it, without one null. */
export function addColumn(table: string, column: Column, value?: number): Statements {
  return (kind) => [
    `alter table ${table} add column ${columnLine(column, kind)}${value === undefined ? '' : ` default ${value}`}`,
  ];
}

/** An index; `where`: only of the rows that fulfil it. */
export function createIndex(
  table: string,
  columns: readonly string[],
  options: { readonly unique?: boolean; readonly where?: string } = {},
): Statements {
  const name = `${table}_by_${columns.join('_')}`;
  const where = options.where === undefined ? '' : ` where ${options.where}`;
  return () => [
    `create ${options.unique === true ? 'unique ' : ''}index ${name} on ${table} (${columns.join(', ')})${where}`,
  ];
}

function columnLine(column: Column, kind: DatabaseKind): string {
  const { name, nullable: mayBeNull, check, references } = column;
  const type = column.type === 'text' ? (kind === 'sqlite' ? 'text' : 'text collate "C"') : integerOf(kind);
  const parts = [name, type, ...(mayBeNull ? [] : ['not null']), ...(check === null ? [] : [`check (${check})`])];
  if (references === null) return parts.join(' ');
  const waits = kind === 'postgres' ? ' deferrable initially immediate' : '';
  return `${parts.join(' ')} references ${references[0]} (${references[1]}) on update cascade${waits}`;
}

function integerOf(kind: DatabaseKind): string {
  return kind === 'sqlite' ? 'integer' : 'bigint';
}
