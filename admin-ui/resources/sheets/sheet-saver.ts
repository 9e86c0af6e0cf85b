import type { SavedCell, SentCell } from './saved-cell.js';
import {
  presentCells,
  type SaveOutcome,
  type SheetAddress,
  type SheetContent,
  type StoredCell,
  valueText,
} from './sheet-content.js';

export interface SaverOptions {
  readonly address: SheetAddress;
  /** Sends cells; `revision` is what was seen. Never throws. */
  readonly send: (
    cells: Readonly<Record<string, SentCell>>,
    revision: number,
    /** Why submitted cells are corrected; null: none are. */
    reason: string | null,
  ) => Promise<SaveOutcome>;
  /** The value of a text, by the cell it stands in; as it is otherwise. */
  readonly toValue?: (key: string, text: string) => string | number | boolean;
  readonly onChange: (keys: readonly string[]) => void;
}

const GATHER_MS = 300;
const FIRST_RETRY_MS = 2000;
const LAST_RETRY_MS = 30_000;

/**
 * Stores the cells of one sheet as they are typed: what comes within 300 ms goes in one request, one request at a time. What is
 * refused or in conflict stays in its cell and keeps nothing else back; without an answer everything is kept and tried again.
 */
export class SheetSaver {
  private content: SheetContent;
  private readonly cells = new Map<string, SavedCell>();
  private readonly dirty = new Set<string>();
  /** Conflicts that were settled, with the revision that was looked at. */
  private readonly settled = new Map<string, number>();
  private timer: ReturnType<typeof setTimeout> | null = null;
  private running: Promise<void> | null = null;
  private retryMs = FIRST_RETRY_MS;
  private why = '';

  constructor(
    content: SheetContent,
    private readonly options: SaverOptions,
  ) {
    this.content = content;
  }

  get address(): SheetAddress {
    return this.options.address;
  }

  /** Why submitted cells are corrected; empty: they stay as they are. */
  get reason(): string {
    return this.why;
  }

  set reason(why: string) {
    this.why = why.trim();
    this.options.onChange(Object.keys(this.content.cells));
  }

  get sheet(): SheetContent {
    return this.content;
  }

  /** Whether something is still to be stored. */
  get isBusy(): boolean {
    return this.dirty.size > 0 || this.settled.size > 0 || this.running !== null;
  }

  /** Keys of cells that are not stored as they stand in the page. */
  get unsettled(): readonly string[] {
    return [...this.cells].flatMap(([key, { status }]) => (status === 'none' || status === 'saved' ? [] : [key]));
  }

  cell(key: string): SavedCell {
    return this.cells.get(key) ?? this.storedCell(key, 'none');
  }

  stored(key: string): StoredCell | null {
    return this.content.cells[key] ?? null;
  }

  /** Takes what was typed; with `why`, it stays in its cell and is not sent. */
  enter(key: string, change: Partial<Pick<SavedCell, 'value' | 'note' | 'source'>>, why: string | null = null): void {
    const cell = { ...this.cell(key), ...change };
    const stored = this.storedCell(key, 'saved');
    const isKept = cell.value === stored.value && cell.note === stored.note && cell.source === stored.source;
    const isSame = isKept && this.stored(key)?.state !== 'returned';
    this.dirty.delete(key);
    if (why !== null) this.put(key, { ...cell, status: 'refused', why });
    else if (isSame && this.running === null) this.put(key, { ...cell, status: 'none', why: null, theirs: undefined });
    else {
      this.put(key, { ...cell, status: 'waiting', why: null, theirs: undefined });
      this.dirty.add(key);
      this.plan(GATHER_MS);
    }
    this.options.onChange([key]);
  }

  /** Settles a conflict: with one's own value, which is sent again, or with what is there. */
  settle(key: string, choice: 'mine' | 'theirs'): void {
    const cell = this.cell(key);
    if (cell.status !== 'conflict') return;
    if (choice === 'theirs') this.put(key, this.storedCell(key, 'saved'));
    else {
      this.put(key, { ...cell, status: 'waiting', why: null, theirs: undefined });
      this.settled.set(key, this.stored(key)?.revision ?? this.content.revision);
      this.plan(0);
    }
    this.options.onChange([key]);
  }

  /** Stores at once what waits; done when the server answered. */
  async flush(): Promise<void> {
    this.stopTimer();
    while (this.running !== null) await this.running;
    if (this.dirty.size === 0 && this.settled.size === 0) return;
    this.running = this.sendNext();
    try {
      await this.running;
    } finally {
      this.running = null;
    }
    if (this.timer === null && (this.dirty.size > 0 || this.settled.size > 0)) await this.flush();
  }

  /** Shows a newer state of the sheet, e.g. after it was submitted; what waits in the page stays. */
  adopt(content: SheetContent): void {
    this.content = content;
    for (const [key, { status }] of this.cells) {
      if (status === 'none' || status === 'saved' || status === 'locked') this.cells.delete(key);
    }
    this.options.onChange(Object.keys(content.cells));
  }

  private async sendNext(): Promise<void> {
    const [[, settledRevision] = [null, null]] = this.settled;
    const keys =
      settledRevision === null
        ? [...this.dirty]
        : [...this.settled].flatMap(([key, revision]) => (revision === settledRevision ? [key] : []));
    for (const key of keys) {
      this.dirty.delete(key);
      this.settled.delete(key);
      this.put(key, { ...this.cell(key), status: 'saving' });
    }
    const sent = new Map(keys.map((key) => [key, this.cell(key)]));
    this.options.onChange(keys);
    const cells = Object.fromEntries(keys.map((key) => [key, this.sentCell(key)]));
    const outcome = await this.options.send(
      cells,
      settledRevision ?? this.content.revision,
      this.why === '' ? null : this.why,
    );
    this.take(outcome, sent);
  }

  private take(outcome: SaveOutcome, sent: ReadonlyMap<string, SavedCell>): void {
    const changed = new Set(sent.keys());
    const put = (key: string, cell: SavedCell): void => {
      // Typed over while it was under way: that is to be stored too.
      if (this.cell(key).status === 'saving') this.put(key, cell);
    };
    if (outcome.kind !== 'unreachable') this.retryMs = FIRST_RETRY_MS;
    switch (outcome.kind) {
      case 'saved':
        this.content = outcome.sheet;
        for (const key of sent.keys()) put(key, this.storedCell(key, 'saved'));
        for (const key of Object.keys(outcome.sheet.cells)) changed.add(key);
        break;
      case 'conflict':
        this.content = { ...this.content, cells: { ...this.content.cells, ...presentCells(outcome.cells) } };
        for (const [key, cell] of sent) {
          if (key in outcome.cells) put(key, { ...cell, status: 'conflict', theirs: outcome.cells[key] ?? null });
          else this.again(key);
        }
        break;
      case 'refused':
        for (const [key, cell] of sent) {
          const why = outcome.cells[key] ?? (Object.keys(outcome.cells).length === 0 ? outcome.message : null);
          if (why === null) this.again(key);
          else put(key, { ...cell, status: 'refused', why });
        }
        break;
      case 'locked':
        for (const [key, cell] of sent) put(key, { ...cell, status: 'locked', why: outcome.message });
        break;
      case 'unreachable':
        for (const [key, cell] of sent) {
          put(key, { ...cell, status: 'unreachable', why: outcome.message });
          this.dirty.add(key);
        }
        this.plan(this.retryMs);
        this.retryMs = Math.min(this.retryMs * 2, LAST_RETRY_MS);
        break;
      default:
        outcome satisfies never;
    }
    this.options.onChange([...changed]);
  }

  private again(key: string): void {
    this.put(key, { ...this.cell(key), status: 'waiting' });
    this.dirty.add(key);
  }

  private storedCell(key: string, status: SavedCell['status']): SavedCell {
    const cell = this.stored(key);
    const [note, source] = [cell?.note ?? '', cell?.source ?? ''];
    return { value: valueText(cell), note, source, status, why: null, theirs: undefined };
  }

  private sentCell(key: string): SentCell {
    const { value, note, source } = this.cell(key);
    const before = this.storedCell(key, 'saved');
    const typed = value === '' ? null : (this.options.toValue?.(key, value) ?? value);
    return {
      value: typed,
      ...(note === before.note ? {} : { note: note === '' ? null : note }),
      ...(source === before.source ? {} : { source: source === '' ? null : source }),
    };
  }

  private put(key: string, cell: SavedCell): void {
    this.cells.set(key, cell);
  }

  private plan(ms: number): void {
    this.stopTimer();
    this.timer = setTimeout(() => {
      this.timer = null;
      void this.flush();
    }, ms);
  }

  private stopTimer(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
  }
}
