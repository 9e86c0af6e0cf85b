import { useState } from 'react';
import { useLogoutIfAccessDenied, useNotify } from 'react-admin';
import { ApiError, type RefusalBody } from './api-error.js';

/** A step that changes something. */
export interface Action {
  readonly isRunning: boolean;
  /**
   * Does it and tells people how it went.
   *
   * @param done what is told after a success, e.g. `say(userWords.wasDisabled)`; null: nothing
   * @returns what `step` gave; null when the server refused
   */
  readonly run: <T>(step: () => Promise<T>, done: string | null) => Promise<T | null>;
  /**
   * The same for `<Form onSubmit>`: what is wrong is shown at the fields.
   *
   * @param refused is told of a refusal too, e.g. to show what somebody else changed (`refusal.code` is `revision-conflict`)
   * @returns what is wrong, by field; undefined after a success
   */
  readonly submit: (
    step: () => Promise<unknown>,
    done: string | null,
    refused?: (refusal: RefusalBody) => void,
  ) => Promise<RefusalBody['errors'] | undefined>;
}

/**
 * Runs steps that change something, one at a time; whatever the server refuses is told in its words.
 *
 * @example
 * const { run, isRunning } = useAction();
 * <Button loading={isRunning} onClick={() => run(() => dataOf(api.POST(…)), say(words.done))}>
 */
export function useAction(): Action {
  const notify = useNotify();
  const signOutIfNeeded = useLogoutIfAccessDenied();
  const [isRunning, setRunning] = useState(false);
  const attempt = async <T>(step: () => Promise<T>, done: string | null): Promise<T | ApiError> => {
    setRunning(true);
    try {
      const result = await step();
      if (done !== null) notify(done, { type: 'success' });
      return result;
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      await signOutIfNeeded(error);
      return error;
    } finally {
      setRunning(false);
    }
  };
  return {
    isRunning,
    run: async (step, done) => {
      const result = await attempt(step, done);
      if (!(result instanceof ApiError)) return result;
      if (result.status !== 401) notify(result.message, { type: 'error' });
      return null;
    },
    submit: async (step, done, refused) => {
      const result = await attempt(step, done);
      if (!(result instanceof ApiError)) return undefined;
      refused?.(result.refusal);
      return result.refusal.errors;
    },
  };
}
