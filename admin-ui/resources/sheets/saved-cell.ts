import type { StoredCell } from './sheet-content.js';

/** What of a cell is in the page, and how far it is stored. */
export interface SavedCell {
  /** As typed; empty: nothing. */
  readonly value: string;
  readonly note: string;
  /** Where the value comes from. */
  readonly source: string;
  readonly status: 'none' | 'waiting' | 'saving' | 'saved' | 'unreachable' | 'refused' | 'conflict' | 'locked';
  readonly why: string | null;
  /** What somebody else wrote meanwhile; undefined: nobody did. */
  readonly theirs: StoredCell | null | undefined;
}

/** What is sent: values as the API takes them. */
export interface SentCell {
  readonly value: string | number | boolean | null;
  readonly note?: string | null;
  readonly source?: string | null;
}
