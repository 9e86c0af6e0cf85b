import { useCallback, useEffect, useState } from 'react';
import { useLogoutIfAccessDenied } from 'react-admin';
import { ApiError } from './api-error.js';

/** What a page knows of something that it asked for. `data` stays while it is asked for again. */
export interface Loaded<T> {
  readonly data: T | null;
  readonly error: ApiError | null;
  readonly isLoading: boolean;
  /** Asks again, e.g. after a change. */
  readonly reload: () => void;
}

/**
 * Asks the server when a component is first shown, and again when one of the keys is another one; what comes too late is
 * dropped. A session that ended leads to the page for signing in.
 *
 * @param load asks; without a dependence on anything but the keys
 * @param keys texts and numbers that the question depends on
 * @example
 * const { data, error, reload } = useLoaded(() => dataOf(api.GET('/api/cycles/{id}', { params: { path: { id } } })), [id]);
 */
export function useLoaded<T>(load: () => Promise<T>, keys: readonly (string | number | boolean | null)[]): Loaded<T> {
  const [state, setState] = useState<Omit<Loaded<T>, 'reload'>>({ data: null, error: null, isLoading: true });
  const [time, setTime] = useState(0);
  const signOutIfNeeded = useLogoutIfAccessDenied();
  const question = JSON.stringify([time, keys]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `load` is a new function each time; the keys say what it asks
  useEffect(() => {
    let isWanted = true;
    setState((before) => ({ ...before, isLoading: true }));
    load().then(
      (data) => {
        if (isWanted) setState({ data, error: null, isLoading: false });
      },
      (error: unknown) => {
        if (!(error instanceof ApiError)) throw error;
        if (isWanted) setState((before) => ({ ...before, error, isLoading: false }));
        void signOutIfNeeded(error);
      },
    );
    return () => {
      isWanted = false;
    };
  }, [question]);
  const reload = useCallback(() => setTime((before) => before + 1), []);
  return { ...state, reload };
}
