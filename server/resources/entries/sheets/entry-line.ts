import { SYSTEM } from '../../../access/actor.js';
import type { RequestContext } from '../../../access/request-context.js';
import { Refusal } from '../../../http/errors/problem.js';
import { type Storage, StorageError, type StorageProblem } from '../../../storage/index.js';
import { type Entering, type EntryOutcome, enterCells } from './enter-cells.js';
import type { PreparedEntry } from './prepare-entries.js';
import { type SheetView, sheetView } from './sheet-view.js';

/** Where entries of many people meet. */
export interface EntryLine {
  /**
   * Enters cells into one sheet, durably. Gives the sheet with the cells that the actor may enter.
   *
   * @throws Refusal of `enterCells`
   */
  enter(context: RequestContext, entry: PreparedEntry, dryRun: boolean): Promise<SheetView>;
}

interface Waiting extends Entering {
  readonly context: RequestContext;
  readonly entry: PreparedEntry;
  readonly resolve: (sheet: SheetView) => void;
  readonly reject: (reason: unknown) => void;
}

/** Entries of one write. */
const MOST_AT_ONCE = 128;
/** What ends every write alike, so that trying each entry alone helps nobody. */
const OF_THE_DATABASE: ReadonlySet<StorageProblem> = new Set([
  'write-not-committed',
  'database-unreachable',
  'storage-closed',
  'write-too-long',
]);

/**
 * Entries that come while another write is under way are entered together in the next: each is audited and refused for itself,
 * and they share their queries. Only when that fails for a reason that is none of theirs, each is tried alone.
 */
export function createEntryLine(storage: Storage): EntryLine {
  const waiting: Waiting[] = [];

  const alone = async (context: RequestContext, entry: PreparedEntry, dryRun: boolean): Promise<SheetView> => {
    return await storage.write({ ...context, dryRun }, async (unit) => {
      const [outcome] = await enterCells(unit, [{ context, entry }]);
      return viewOf(outcome);
    });
  };

  /** Enters what waits by the time its turn comes, which may be nothing. */
  const enterWaiting = async (): Promise<void> => {
    let taken: readonly Waiting[] = [];
    try {
      const outcomes = await storage.write({ actor: SYSTEM }, async (unit) => {
        taken = waiting.splice(0, MOST_AT_ONCE);
        return await enterCells(unit, taken);
      });
      for (const [index, each] of taken.entries()) settle(each, outcomes[index]);
    } catch (error) {
      if (taken.length === 0) taken = waiting.splice(0, MOST_AT_ONCE);
      const isHopeless = taken.length === 1 || (error instanceof StorageError && OF_THE_DATABASE.has(error.code));
      for (const { context, entry, resolve, reject } of taken) {
        if (isHopeless) reject(error);
        else alone(context, entry, false).then(resolve, reject);
      }
    }
  };

  return {
    enter: async (context, entry, dryRun) => {
      // An answer is kept in the write that it tells of, so that is a write of its own.
      if (dryRun || context.keepAnswer) return await alone(context, entry, dryRun);
      return await new Promise<SheetView>((resolve, reject) => {
        waiting.push({ context, entry, resolve, reject });
        // One write takes all that wait; of more than it takes, the next takes the rest.
        if (waiting.length % MOST_AT_ONCE === 1) enterWaiting();
      });
    },
  };
}

function settle({ resolve, reject }: Waiting, outcome: EntryOutcome | undefined): void {
  try {
    resolve(viewOf(outcome));
  } catch (error) {
    reject(error);
  }
}

/** @throws Refusal when it was refused */
function viewOf(outcome: EntryOutcome | undefined): SheetView {
  if (outcome === undefined) throw new Error('bug: an entry without an outcome');
  if (outcome.kind === 'refused') throw new Refusal(outcome.problem);
  return sheetView(outcome.place.member, outcome.sheet, outcome.may);
}
