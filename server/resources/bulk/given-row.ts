import type { RowFault } from './row-fault.js';

/** A row as it came: its fields by name, or why it cannot be read. */
export type GivenRow =
  | {
      readonly kind: 'given';
      /** Line of NDJSON, or row as a spreadsheet program shows it; from 1. */
      readonly row: number;
      /** From CSV all of them are texts, and blank cells are left out. */
      readonly fields: GivenFields;
      readonly isText: boolean;
    }
  | { readonly kind: 'unreadable'; readonly row: number; readonly fault: RowFault };

export type GivenFields = Readonly<Record<string, unknown>>;

/** Rows as they arrive, some at a time. */
export type GivenRows = AsyncIterable<readonly GivenRow[]>;
