import type { Language, Words } from '../../../dsl/index.js';

/** One line on standard error that shows how far long work is; nothing when it is not a terminal. */
export interface Progress {
  /**
   * Shows `done / of` of a stage. From time to time it gives the process a chance to hear Ctrl-C, so long loops await it.
   */
  show(stage: Words, done: number, of: number, unit: Words): Promise<void> | undefined;
  /** Takes the line away. */
  end(): void;
}

/** Milliseconds between two lines. */
const PAUSE = 100;

/** The progress of a process, on its standard error. */
export function createProgress(stream: NodeJS.WriteStream, language: Language): Progress {
  let shown = performance.now();
  let isLineThere = false;
  return {
    show: (stage, done, of, unit) => {
      const now = performance.now();
      if (now - shown < PAUSE) return undefined;
      shown = now;
      if (stream.isTTY) {
        isLineThere = true;
        stream.write(`\r\u001b[K${stage[language]} ${done} / ${of} ${unit[language]}`);
      }
      return new Promise((resolve) => setImmediate(resolve));
    },
    end: () => {
      if (isLineThere) stream.write('\r\u001b[K');
      isLineThere = false;
    },
  };
}
