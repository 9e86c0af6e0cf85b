import { useEffect, useMemo, useState } from 'react';
import { useSay } from '../../i18n/use-say.js';
import { type EntryRow, EntrySource } from './entry-source.js';
import { type SheetAddress, saveCells } from './sheet-api.js';
import type { SheetContent } from './sheet-content.js';
import { type SaverOptions, SheetSaver } from './sheet-saver.js';
import { sheetWords } from './sheet-words.js';

/** Makes what stores the cells of a sheet. */
export type MakeSaver = (
  address: SheetAddress,
  content: SheetContent,
  toValue?: NonNullable<SaverOptions['toValue']>,
) => SheetSaver;

export interface EntrySheets {
  readonly source: EntrySource;
  readonly rows: readonly EntryRow[];
  /** Stores everything that waits. */
  flush(): Promise<void>;
  /** Cells that are not stored as they stand in the page. */
  unsettled(): number;
}

/**
 * The sheets behind a grid, for as long as the page shows it: what waits is stored when one leaves the page or is connected
 * again, and the browser asks before it closes a page with unstored cells. Renders again when a cell changes.
 *
 * @param build the rows; null: not loaded yet. It is called again when it is another function
 */
export function useEntrySource(build: ((make: MakeSaver) => readonly EntryRow[]) | null): EntrySheets | null {
  const say = useSay();
  const [, setTime] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of language keeps what is in the cells
  const sheets = useMemo(() => {
    if (build === null) return null;
    const savers: SheetSaver[] = [];
    let source: EntrySource | null = null;
    const make: MakeSaver = (address, content, toValue) => {
      const saver: SheetSaver = new SheetSaver(content, {
        address,
        send: (cells, revision, reason) => saveCells(address, cells, revision, reason),
        onChange: (keys) => source?.changed(saver, keys),
        ...(toValue === undefined ? {} : { toValue }),
      });
      savers.push(saver);
      return saver;
    };
    const rows = build(make);
    const words = { say, submitted: say(sheetWords.submitted), verified: say(sheetWords.verified) };
    source = new EntrySource(rows, words, () => setTime((before) => before + 1));
    return {
      source,
      rows,
      savers,
      flush: async () => {
        await Promise.all(savers.map((saver) => saver.flush()));
      },
      unsettled: () => savers.reduce((sum, saver) => sum + saver.unsettled.length, 0),
    };
  }, [build]);
  useEffect(() => {
    if (sheets === null) return undefined;
    const flush = (): void => {
      void sheets.flush();
    };
    const ask = (event: BeforeUnloadEvent): void => {
      if (sheets.savers.some(({ isBusy }) => isBusy)) event.preventDefault();
    };
    window.addEventListener('online', flush);
    window.addEventListener('beforeunload', ask);
    return () => {
      window.removeEventListener('online', flush);
      window.removeEventListener('beforeunload', ask);
      flush();
    };
  }, [sheets]);
  return sheets;
}
