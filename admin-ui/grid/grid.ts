import type { Words } from '../../dsl/index.js';

/** A row of a grid: an item, or a unit. */
export interface GridRow {
  readonly id: string;
  /** What stands in its first column. */
  readonly title: string;
  /** The full text below the title; null: the title says it all. */
  readonly text: string | null;
  /** The heading it stands below; the rows of one heading follow each other. */
  readonly group: string | null;
}

/** A column of a grid, beside the first one with the titles of the rows. */
export interface GridColumn {
  readonly id: string;
  readonly label: string;
  /** `number` and `text` are typed into; `shown` is only read. */
  readonly kind: 'number' | 'text' | 'shown';
  /** Pixels. */
  readonly width: number;
}

/** How a row stands, beside its values. */
export interface RowState {
  readonly kind:
    | 'none'
    | 'waiting'
    | 'saving'
    | 'saved'
    | 'unreachable'
    | 'refused'
    | 'conflict'
    | 'locked'
    | 'returned';
  /** Why, for a row that is refused or locked, and what else somebody has to know. */
  readonly why: string | null;
  /** Differs from the self-assessment. */
  readonly differs: boolean;
  /** Both values, where two people wrote. */
  readonly conflict: { readonly mine: string; readonly theirs: string } | null;
}

/** Something typed into a cell. */
export interface CellChange {
  readonly row: string;
  readonly column: string;
  readonly text: string;
}

/** What a typed text would become, or why it cannot. */
export type CheckedText =
  | { readonly kind: 'fits'; readonly text: string }
  | { readonly kind: 'refused'; readonly why: Words };

/** A choice of a cell that is not typed freely. */
export interface CellOption {
  readonly value: string;
  readonly label: string;
}

/** Where a grid gets its cells from, and where it puts what is typed. */
export interface GridSource {
  /** What a cell shows. */
  text(row: string, column: string): string;
  state(row: string): RowState;
  /** Whether a cell can be changed now. */
  canEdit(row: string, column: string): boolean;
  /** Null: it is typed. */
  options(row: string, column: string): readonly CellOption[] | null;
  check(row: string, column: string, text: string): CheckedText;
  /** Takes what was typed; a text that does not fit stays in its cell, and is said to be refused. */
  write(changes: readonly CellChange[]): void;
  /** Settles a conflict. */
  settle(row: string, choice: 'mine' | 'theirs'): void;
  /** Another number whenever something of the row changed. */
  version(row: string): number;
  /** @returns how to stop listening */
  subscribe(row: string, listener: () => void): () => void;
}
