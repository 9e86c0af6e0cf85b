import type { Words } from '../../../dsl/index.js';
import type { CellChange, CellOption, CheckedText, GridSource, RowState } from '../../grid/grid.js';
import { compareDecimals } from '../../grid/typed-number.js';
import { valueText } from './sheet-content.js';
import type { SheetSaver } from './sheet-saver.js';
import { checkText, type ValueRule } from './value-rule.js';

/** What stands behind a row of a grid: a cell of a sheet, with what is shown beside it. */
export interface EntryRow {
  readonly id: string;
  /** Null: nothing can be entered here. */
  readonly saver: SheetSaver | null;
  readonly key: string;
  readonly rule: ValueRule;
  /** Texts of the columns that are only shown. */
  readonly shown: Readonly<Record<string, string>>;
  /** Value of the self-assessment, to be compared; null: none. */
  readonly self: string | null;
  /** Why the whole row cannot be changed; null: it can. */
  readonly lockedWhy: string | null;
  /** Whether a submitted cell can still be corrected, with a reason, as facts can. */
  readonly isCorrectable: boolean;
}

export interface SourceWords {
  readonly say: (words: Words) => string;
  readonly submitted: string;
  readonly verified: string;
}

/** The cells of sheets as a grid reads and writes them: columns `value`, `note` and `source` are the sheet's, all others are shown. */
export class EntrySource implements GridSource {
  private readonly rows: ReadonlyMap<string, EntryRow>;
  private readonly byKey = new Map<SheetSaver, Map<string, string[]>>();
  private readonly versions = new Map<string, number>();
  private readonly listeners = new Map<string, Set<() => void>>();

  constructor(
    rows: readonly EntryRow[],
    private readonly words: SourceWords,
    private readonly onAny: () => void = () => undefined,
  ) {
    this.rows = new Map(rows.map((row) => [row.id, row]));
    for (const { id, saver, key } of rows) {
      if (saver === null) continue;
      const keys = this.byKey.get(saver) ?? new Map<string, string[]>();
      keys.set(key, [...(keys.get(key) ?? []), id]);
      this.byKey.set(saver, keys);
    }
  }

  /** To be told of changes of a sheet's cells. */
  changed(saver: SheetSaver, keys: readonly string[]): void {
    const rows = this.byKey.get(saver);
    for (const key of keys) {
      for (const row of rows?.get(key) ?? []) {
        this.versions.set(row, this.version(row) + 1);
        for (const listener of this.listeners.get(row) ?? []) listener();
      }
    }
    this.onAny();
  }

  text(id: string, column: string): string {
    const row = this.rows.get(id);
    if (row === undefined) return '';
    const cell = row.saver?.cell(row.key);
    if (column === 'value') return cell?.value ?? '';
    if (column === 'note') return cell?.note ?? '';
    if (column === 'source') return cell?.source ?? '';
    return row.shown[column] ?? '';
  }

  state(id: string): RowState {
    const row = this.rows.get(id);
    const none: RowState = { kind: 'none', why: null, differs: false, conflict: null };
    if (row === undefined || row.saver === null) return none;
    const cell = row.saver.cell(row.key);
    const stored = row.saver.stored(row.key);
    const differs = isDifferent(cell.value, row.self);
    const conflict = cell.status === 'conflict' ? { mine: cell.value, theirs: valueText(cell.theirs ?? null) } : null;
    if (cell.status !== 'none' && (cell.status !== 'saved' || stored?.state === 'draft')) {
      return { kind: cell.status, why: cell.why, differs, conflict };
    }
    if (stored?.state === 'returned') return { kind: 'returned', why: stored.reason ?? null, differs, conflict };
    if (stored?.state === 'submitted' && stored.value !== null) {
      return { kind: row.isCorrectable ? 'saved' : 'locked', why: this.words.submitted, differs, conflict };
    }
    if (stored?.state === 'verified') return { kind: 'locked', why: this.words.verified, differs, conflict };
    if (row.lockedWhy !== null) return { kind: 'locked', why: row.lockedWhy, differs, conflict };
    return { kind: cell.value === '' && cell.note === '' ? 'none' : 'saved', why: null, differs, conflict };
  }

  canEdit(id: string, column: string): boolean {
    const row = this.rows.get(id);
    if (row === undefined || row.saver === null || row.lockedWhy !== null) return false;
    if (column !== 'value' && column !== 'note' && column !== 'source') return false;
    const state = row.saver.stored(row.key)?.state ?? 'draft';
    if (state === 'verified') return false;
    if (row.isCorrectable && state === 'submitted') return row.saver.reason !== '';
    if (row.isCorrectable || state === 'returned') return true;
    return row.saver.sheet.submittedAt === null;
  }

  options(id: string, column: string): readonly CellOption[] | null {
    const row = this.rows.get(id);
    return column === 'value' && row?.rule.kind === 'choice' ? row.rule.options : null;
  }

  check(id: string, column: string, text: string): CheckedText {
    const row = this.rows.get(id);
    if (row === undefined || column !== 'value') return { kind: 'fits', text: text.trim() };
    return checkText(row.rule, text);
  }

  write(changes: readonly CellChange[]): void {
    for (const { row: id, column, text } of changes) {
      const row = this.rows.get(id);
      if (row === undefined || row.saver === null || !this.canEdit(id, column)) continue;
      const checked = this.check(id, column, text);
      const typed = checked.kind === 'fits' ? checked.text : text;
      const why = checked.kind === 'fits' ? null : this.words.say(checked.why);
      row.saver.enter(
        row.key,
        column === 'note' ? { note: typed } : column === 'source' ? { source: typed } : { value: typed },
        why,
      );
    }
  }

  settle(id: string, choice: 'mine' | 'theirs'): void {
    const row = this.rows.get(id);
    row?.saver?.settle(row.key, choice);
  }

  version(row: string): number {
    return this.versions.get(row) ?? 0;
  }

  subscribe(row: string, listener: () => void): () => void {
    const own = this.listeners.get(row) ?? new Set();
    this.listeners.set(row, own.add(listener));
    return () => own.delete(listener);
  }
}

function isDifferent(value: string, self: string | null): boolean {
  if (self === null || self === '' || value === '') return false;
  const isNumber = /^-?\d+(\.\d+)?$/;
  return isNumber.test(value) && isNumber.test(self) && compareDecimals(value, self) !== 0;
}
