import { useEffect, useRef, useState } from 'react';
import type { LanguageClient } from './language-client.js';
import type { Answer, Ask, QuestionKind } from './questions.js';

/** What is known of a question that is asked again and again. `answer` stays while a newer one is under way. */
export interface Answered<K extends QuestionKind> {
  readonly answer: Answer<K> | null;
  /** What it is the answer to. */
  readonly asked: Ask<K> | null;
  /** Whether it answers what was asked last. */
  readonly isCurrent: boolean;
  /** Why there is none: a bug. */
  readonly error: string | null;
}

const PATIENCE_MS = 200;

/**
 * Asks the language whenever the question is another one, and nothing has changed for a moment. One question is under way
 * at a time; of those that come meanwhile only the last is asked.
 *
 * @param ask the same object as long as the question is the same; null: nothing to ask
 */
export function useAnswer<K extends QuestionKind>(client: LanguageClient, kind: K, ask: Ask<K> | null): Answered<K> {
  const [known, setKnown] = useState<Omit<Answered<K>, 'isCurrent'>>({ answer: null, asked: null, error: null });
  const latest = useRef<Ask<K> | null>(ask);
  const isRunning = useRef(false);
  const isHere = useRef(true);
  useEffect(() => {
    isHere.current = true;
    return () => {
      isHere.current = false;
    };
  }, []);
  useEffect(() => {
    latest.current = ask;
    if (ask === null) return;
    const next = (): void => {
      const asked = latest.current;
      if (isRunning.current || asked === null || !isHere.current) return;
      isRunning.current = true;
      client
        .ask(kind, asked)
        .then(
          (answer) => isHere.current && setKnown({ answer, asked, error: null }),
          (error: unknown) => isHere.current && setKnown((before) => ({ ...before, asked, error: String(error) })),
        )
        .finally(() => {
          isRunning.current = false;
          if (latest.current !== asked) next();
        });
    };
    const timer = setTimeout(next, PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [client, kind, ask]);
  return { ...known, isCurrent: ask !== null && known.asked === ask };
}
