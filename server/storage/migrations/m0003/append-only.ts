import type { Statements } from '../../portable-schema.js';
import { refuse, refuseTruncate } from '../../portable-trigger.js';

/** Triggers that keep every row of a table as it was written. */
export function appendOnly(table: string, what: string): readonly Statements[] {
  return [
    refuse({ name: `${table}_no_update`, table, on: 'update', message: `${what} are never changed` }),
    ...neverDeleted(table, what),
  ];
}

/** Triggers that keep the rows of a table, which may still change. */
export function neverDeleted(table: string, what: string): readonly Statements[] {
  return [
    refuse({ name: `${table}_no_delete`, table, on: 'delete', message: `${what} are never deleted` }),
    refuseTruncate(table, `${what} are never deleted`),
  ];
}
