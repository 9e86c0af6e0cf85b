import type { CaseFile } from '../language/questions.js';

/** What an author writes in a version. */
export interface DraftContent {
  readonly text: string;
  readonly source: string | null;
  readonly cases: readonly CaseFile[];
  /** What changed, in the author's words. */
  readonly note: string | null;
}

/** How far saving is. `conflict`: somebody else saved first; `refused`: the server says why. */
export type SaveState =
  | { readonly kind: 'saved' | 'waiting' | 'saving' | 'offline' }
  | { readonly kind: 'conflict'; readonly theirs: DraftContent; readonly revision: number }
  | { readonly kind: 'refused'; readonly why: string };

/** What came of an attempt to save. */
export type SaveOutcome =
  | { readonly kind: 'saved'; readonly revision: number }
  | { readonly kind: 'offline' }
  | { readonly kind: 'conflict'; readonly theirs: DraftContent; readonly revision: number }
  | { readonly kind: 'refused'; readonly why: string };

/** What a keeper shows. */
export interface DraftState {
  readonly content: DraftContent;
  readonly save: SaveState;
  readonly revision: number;
}

/** Keeps a draft: takes what is typed at once, saves it a little later, one save at a time. */
export interface DraftKeeper {
  readonly state: () => DraftState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly change: (change: Partial<DraftContent>) => void;
  /** Saves what is not saved yet, at once. True when everything is saved. */
  readonly flush: () => Promise<boolean>;
  /** After a conflict: one's own content over theirs, or theirs. */
  readonly settle: (keep: 'mine' | 'theirs') => Promise<void>;
  /** No more attempts by itself. */
  readonly close: () => void;
}

/** What a keeper needs. */
export interface DraftKeeperOptions {
  readonly content: DraftContent;
  readonly revision: number;
  /** Sends what changed with the revision it was made on. */
  readonly send: (change: Partial<DraftContent>, revision: number) => Promise<SaveOutcome>;
  /** Milliseconds without a further change after which is saved, and after which an attempt is repeated. */
  readonly patience: { readonly typing: number; readonly offline: number };
}

/** Begins to keep a draft that the server has as `content` at `revision`. */
export function keepDraft({ content: begun, revision: first, send, patience }: DraftKeeperOptions): DraftKeeper {
  let state: DraftState = { content: begun, save: { kind: 'saved' }, revision: first };
  let saved = begun;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | null = null;
  let isClosed = false;
  const listeners = new Set<() => void>();
  const show = (next: Partial<DraftState>): void => {
    state = { ...state, ...next };
    for (const listener of listeners) listener();
  };
  const later = (wait: number): void => {
    clearTimeout(timer);
    if (!isClosed) timer = setTimeout(() => void save(), wait);
  };
  const attempt = async (): Promise<void> => {
    const sent = state.content;
    const outcome = await send(changesOf(saved, sent), state.revision);
    if (outcome.kind === 'saved') {
      saved = sent;
      const isCurrent = isSame(state.content, saved);
      show({ revision: outcome.revision, save: { kind: isCurrent ? 'saved' : 'waiting' } });
      if (!isCurrent) later(patience.typing);
    } else {
      show({ save: outcome });
      if (outcome.kind === 'offline') later(patience.offline);
    }
  };
  const save = async (): Promise<void> => {
    clearTimeout(timer);
    if (running !== null) return await running;
    if (state.save.kind === 'conflict' || isSame(state.content, saved)) return;
    show({ save: { kind: 'saving' } });
    running = attempt().finally(() => {
      running = null;
    });
    await running;
  };
  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change: (change) => {
      const content = { ...state.content, ...change };
      if (isSame(content, state.content)) return;
      const isWaiting = ['saved', 'refused', 'waiting'].includes(state.save.kind);
      show({ content, ...(isWaiting ? { save: { kind: 'waiting' } } : {}) });
      if (state.save.kind !== 'conflict') later(patience.typing);
    },
    flush: async () => {
      await save();
      // What was typed while a save was under way goes with another one.
      if (state.save.kind === 'waiting') await save();
      return state.save.kind === 'saved';
    },
    settle: async (keep) => {
      if (state.save.kind !== 'conflict') return;
      const { theirs, revision } = state.save;
      saved = theirs;
      show({ revision, save: { kind: 'waiting' }, ...(keep === 'theirs' ? { content: theirs } : {}) });
      if (isSame(state.content, saved)) show({ save: { kind: 'saved' } });
      else await save();
    },
    close: () => {
      isClosed = true;
      clearTimeout(timer);
    },
  };
}

function changesOf(before: DraftContent, after: DraftContent): Partial<DraftContent> {
  return {
    ...(before.text === after.text ? {} : { text: after.text }),
    ...(before.source === after.source ? {} : { source: after.source }),
    ...(before.cases === after.cases ? {} : { cases: after.cases }),
    ...(before.note === after.note ? {} : { note: after.note }),
  };
}

function isSame(a: DraftContent, b: DraftContent): boolean {
  return a.text === b.text && a.source === b.source && a.cases === b.cases && a.note === b.note;
}
