import type { Storage } from '../../../storage/index.js';
import { cycleNotFound } from '../../cycles/cycle-problems.js';
import { findCycle } from '../../cycles/cycle-store.js';
import type { CycleSchemes } from '../../cycles/scheme/cycle-schemes.js';
import { type SheetScheme, sheetScheme } from './sheet-scheme.js';

/** What sheets are read and entered with. */
export interface SheetTools {
  readonly storage: Storage;
  readonly schemes: CycleSchemes;
}

/** What may be entered into the sheets of a cycle. */
export interface SheetSchemes {
  /** @throws Refusal `cycle-not-found` */
  ofCycle(cycle: string): Promise<SheetScheme>;
}

const KEPT = 100;

/** A cycle never changes its scheme, and a hash its meaning; so both are kept. */
export function createSheetSchemes({ storage, schemes }: SheetTools): SheetSchemes {
  const kept = new Map<string, Promise<SheetScheme>>();

  const read = async (cycle: string): Promise<SheetScheme> => {
    const row = await findCycle(storage.read, cycle);
    if (row === undefined) throw cycleNotFound.refuse({ id: cycle });
    const { scheme } = await schemes.find(row.scheme_hash);
    return sheetScheme(scheme.hash, scheme.year, scheme.entries);
  };

  return {
    ofCycle: async (cycle) => {
      const found = kept.get(cycle) ?? read(cycle);
      kept.delete(cycle);
      kept.set(cycle, found);
      found.catch(() => kept.delete(cycle));
      const [oldest] = kept.keys();
      if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
      return await found;
    },
  };
}
