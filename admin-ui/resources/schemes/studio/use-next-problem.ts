import { type KeyboardEvent, useCallback } from 'react';
import type { Studio } from './studio-context.js';

/** F8 goes to the next problem behind the caret, Shift+F8 to the one before; at the end it begins anew. */
export function useNextProblem(studio: Studio): (event: KeyboardEvent) => void {
  const { checked, caret, jump } = studio;
  return useCallback(
    (event) => {
      if (event.key !== 'F8') return;
      event.preventDefault();
      const places = (checked.answer?.diagnostics ?? []).flatMap(({ place }) => place ?? []);
      const ordered = [...places].sort((a, b) => a.offset - b.offset);
      const next = event.shiftKey
        ? (ordered.findLast(({ offset }) => offset < caret) ?? ordered.at(-1))
        : (ordered.find(({ offset }) => offset > caret) ?? ordered[0]);
      if (next !== undefined) jump(next.offset, next.offset);
    },
    [checked, caret, jump],
  );
}
