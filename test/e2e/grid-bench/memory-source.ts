import type { CellChange, CheckedText, GridSource, RowState } from '../../../admin-ui/grid/grid.js';
import { checkText } from '../../../admin-ui/resources/sheets/value-rule.js';

const SAVED: RowState = { kind: 'saved', why: null, differs: false, conflict: null };
const MARK = { kind: 'number', low: '0', high: '100' } as const;

/** Marks that are kept in the page alone, checked as those of a score sheet are. */
export class MemorySource implements GridSource {
  private readonly texts = new Map<string, string>();
  private readonly versions = new Map<string, number>();
  private readonly listeners = new Map<string, Set<() => void>>();

  text(row: string, column: string): string {
    return this.texts.get(`${row} ${column}`) ?? '';
  }

  state(): RowState {
    return SAVED;
  }

  canEdit(): boolean {
    return true;
  }

  options(): null {
    return null;
  }

  check(_row: string, _column: string, text: string): CheckedText {
    return checkText(MARK, text);
  }

  write(changes: readonly CellChange[]): void {
    for (const { row, column, text } of changes) this.texts.set(`${row} ${column}`, text);
    for (const row of new Set(changes.map((change) => change.row))) {
      this.versions.set(row, this.version(row) + 1);
      for (const listener of this.listeners.get(row) ?? []) listener();
    }
  }

  settle(): void {}

  version(row: string): number {
    return this.versions.get(row) ?? 0;
  }

  subscribe(row: string, listener: () => void): () => void {
    const own = this.listeners.get(row) ?? new Set();
    this.listeners.set(row, own.add(listener));
    return () => own.delete(listener);
  }
}
