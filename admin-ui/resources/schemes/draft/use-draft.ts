import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { api, dataOf, ifMatch } from '../../../api/api.js';
import { ApiError } from '../../../api/api-error.js';
import type { SchemeVersion } from '../scheme.js';
import { type DraftContent, type DraftKeeper, type DraftState, keepDraft, type SaveOutcome } from './draft-keeper.js';

const PATIENCE = { typing: 800, offline: 5000 } as const;

/** Keeps what is written in a version, from when its page is opened until it is left. */
export function useDraft(version: SchemeVersion): DraftState & { readonly keeper: DraftKeeper } {
  const { id } = version;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a keeper begins with what was loaded; from then on it knows better
  const keeper = useMemo(
    () =>
      keepDraft({
        content: contentOf(version),
        revision: version.revision,
        send: (change, revision) => send(id, change, revision),
        patience: PATIENCE,
      }),
    [id, version.state, version.revision],
  );
  const state = useSyncExternalStore(keeper.subscribe, keeper.state);
  useEffect(() => {
    const leaving = (event: BeforeUnloadEvent): void => {
      if (keeper.state().save.kind !== 'saved') event.preventDefault();
    };
    const online = (): void => void keeper.flush();
    window.addEventListener('beforeunload', leaving);
    window.addEventListener('online', online);
    return () => {
      window.removeEventListener('beforeunload', leaving);
      window.removeEventListener('online', online);
      void keeper.flush().finally(keeper.close);
    };
  }, [keeper]);
  return { ...state, keeper };
}

function contentOf({ text, source, cases, note }: SchemeVersion): DraftContent {
  return { text, source, cases, note };
}

async function send(id: string, change: Partial<DraftContent>, revision: number): Promise<SaveOutcome> {
  const { cases, ...others } = change;
  try {
    const saved = await dataOf(
      api.PATCH('/api/scheme-versions/{id}', {
        params: { path: { id } },
        headers: ifMatch(revision),
        body: { ...others, ...(cases === undefined ? {} : { cases: [...cases] }) },
      }),
    );
    return { kind: 'saved', revision: saved.revision };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    if (error.status === 0 || error.status >= 502) return { kind: 'offline' };
    if (error.refusal.code !== 'revision-conflict') return { kind: 'refused', why: error.message };
    const theirs = await theirVersion(id);
    if (theirs === null) return { kind: 'offline' };
    return { kind: 'conflict', theirs: contentOf(theirs), revision: theirs.revision };
  }
}

/** What somebody else saved; null when the server cannot be reached: the attempt is repeated, and meets the conflict again. */
async function theirVersion(id: string): Promise<SchemeVersion | null> {
  try {
    return await dataOf(api.GET('/api/scheme-versions/{id}', { params: { path: { id } } }));
  } catch (error) {
    if (error instanceof ApiError) return null;
    throw error;
  }
}
