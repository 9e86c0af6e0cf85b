import type { Answer, Ask, Letter, QuestionKind, Reply } from './questions.js';

/** The language in a thread of its own: however long a check takes, typing stays quick. */
export interface LanguageClient {
  /** Asks. An answer never comes once it is closed. */
  readonly ask: <K extends QuestionKind>(kind: K, ask: Ask<K>) => Promise<Answer<K>>;
  readonly close: () => void;
}

interface Waiting {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** Questions that a person waits for while typing have a thread that no check keeps busy. */
const QUICK: ReadonlySet<QuestionKind> = new Set([
  'complete',
  'describe',
  'define',
  'outline',
  'form',
  'edit',
  'rename',
  'place',
]);

/** Starts the two threads of a page. */
export function startLanguage(): LanguageClient {
  const quick = startThread();
  const thorough = startThread();
  return {
    ask: (kind, ask) => (QUICK.has(kind) ? quick : thorough).ask(kind, ask),
    close: () => {
      quick.close();
      thorough.close();
    },
  };
}

/** A thread that begins with the first question, and anew with the first one after it was closed. */
function startThread(): LanguageClient {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let last = 0;
  const open = (): Worker => {
    const opened = new Worker(new URL('./language-worker.ts', import.meta.url), { type: 'module' });
    opened.onmessage = ({ data }: MessageEvent<Reply>) => {
      const asked = waiting.get(data.id);
      waiting.delete(data.id);
      if (data.error === null) asked?.resolve(data.answer);
      else asked?.reject(new Error(data.error));
    };
    return opened;
  };
  return {
    ask: (kind, ask) =>
      new Promise((resolve, reject) => {
        worker ??= open();
        last += 1;
        // The thread answers each kind with what `Questions` says of it.
        waiting.set(last, { resolve: resolve as Waiting['resolve'], reject });
        worker.postMessage({ id: last, kind, ask } satisfies Letter);
      }),
    close: () => {
      worker?.terminate();
      worker = null;
      waiting.clear();
    },
  };
}
