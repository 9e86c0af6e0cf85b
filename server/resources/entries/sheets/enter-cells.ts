import type { Words } from '../../../../dsl/index.js';
import type { RequestContext } from '../../../access/request-context.js';
import { type Problem, Refusal } from '../../../http/errors/problem.js';
import { refuseFields } from '../../../http/json-body.js';
import type { UnitOfWork } from '../../../storage/index.js';
import type { Cell } from '../cells/cell.js';
import { enteredCell, submittedCell } from '../cells/change-cell.js';
import { refuseConflicts } from './cell-conflicts.js';
import { cellFields, invalid, type PreparedEntry } from './prepare-entries.js';
import { openSheetDesk, type SheetDesk } from './sheet-desk.js';
import type { SheetPlace } from './sheet-place.js';
import { cellNotYours, cellVerified, sheetSubmitted } from './sheet-problems.js';
import { type CellFilter, mayEnter } from './sheet-rights.js';
import { mixedPeriods } from './sheet-scheme.js';
import type { SheetState } from './sheet-state.js';

/** One request of a write, and who asks it. */
export interface Entering {
  readonly context: Pick<RequestContext, 'actor' | 'requestId' | 'now'>;
  /** Of {@link createEntryPreparation}, made before the write. */
  readonly entry: PreparedEntry | Refusal;
}

/** What became of one request. */
export type EntryOutcome =
  | {
      readonly kind: 'entered';
      readonly place: SheetPlace;
      readonly sheet: SheetState;
      /** Keys of the cells that changed; none when everything was as given already. */
      readonly changed: readonly string[];
      readonly may: CellFilter;
    }
  | { readonly kind: 'refused'; readonly problem: Problem };

/**
 * Enters cells into many sheets within one write, for one person or many: a few queries for all of them, one revision and one
 * audit entry for each that changes. A request that is refused changes nothing and stops no other; whoever wants all or
 * nothing throws. Several requests for one sheet take effect in their order.
 *
 * @example
 * const prepared = await preparation.prepare(requests);
 * await storage.write(context, async (unit) => await enterCells(unit, prepared.map((entry) => ({ context, entry }))));
 */
export async function enterCells(unit: UnitOfWork, asked: readonly Entering[]): Promise<readonly EntryOutcome[]> {
  const addresses = asked.flatMap(({ entry }) => (entry instanceof Refusal ? [] : [entry.request]));
  const desk = await openSheetDesk(unit, addresses);
  const outcomes: EntryOutcome[] = [];
  for (const { context, entry } of asked) {
    outcomes.push(entry instanceof Refusal ? refused(entry) : await enterOrRefuse(unit, context, desk, entry));
  }
  await desk.store();
  return outcomes;
}

async function enterOrRefuse(
  unit: UnitOfWork,
  context: Entering['context'],
  desk: SheetDesk,
  entry: PreparedEntry,
): Promise<EntryOutcome> {
  try {
    return await enter(unit, context, desk, entry);
  } catch (error) {
    if (error instanceof Refusal) return refused(error);
    throw error;
  }
}

function refused({ problem }: Refusal): EntryOutcome {
  return { kind: 'refused', problem };
}

async function enter(
  unit: UnitOfWork,
  context: Entering['context'],
  desk: SheetDesk,
  { request, cells, scheme, fault }: PreparedEntry,
): Promise<EntryOutcome> {
  const { actor } = context;
  const place = desk.place(request, scheme, actor);
  const may = await mayEnter(unit.db, actor, place);
  if (fault !== null) throw fault;
  refuseOthers(cells.keys(), may);
  const { reopening } = await desk.requireOpen(request, context.now);
  const sheet = desk.sheet(request);
  refuseConflicts(sheet, cells, request.expected);
  const stamp = desk.stamp(sheet, actor);
  const changes = new Map<string, Cell>();
  for (const [key, given] of cells) {
    const cell = enteredCell(sheet.cells.get(key), given, stamp);
    if (cell !== null) changes.set(key, cell);
  }
  refuseLocked(sheet, [...changes.keys()], request.reason);
  if (request.kind === 'facts') refuseMixedPeriods(sheet, changes);
  const submitted = submit(sheet, changes, request.submit === 'given' ? (key) => cells.has(key) : may, request.submit);
  if (changes.size === 0) return { kind: 'entered', place, sheet, changed: [], may };
  const action = submitted > 0 ? 'submit' : 'enter';
  const submittedAt = submitted > 0 ? stamp.at : sheet.submittedAt;
  const after = await desk.change(sheet, { action, changes, submittedAt, reason: request.reason, reopening }, context);
  return { kind: 'entered', place, sheet: after, changed: [...changes.keys()], may };
}

/** Makes drafts submitted, those just entered and those there were. Gives how many. */
function submit(sheet: SheetState, changes: Map<string, Cell>, within: CellFilter, asked: boolean | 'given'): number {
  if (asked === false) return 0;
  const drafts: (readonly [string, Cell])[] = [];
  for (const [key, cell] of sheet.cells) if (!changes.has(key)) drafts.push([key, cell]);
  drafts.push(...changes);
  let submitted = 0;
  for (const [key, cell] of drafts) {
    if (cell.state !== 'draft' || !within(key)) continue;
    changes.set(key, submittedCell(cell));
    submitted += 1;
  }
  return submitted;
}

function refuseOthers(keys: Iterable<string>, may: CellFilter): void {
  const others = [...keys].filter((key) => !may(key));
  if (others.length > 0) throw cellNotYours.refuse({ keys: others }, { fields: wordsFor(others, NOT_YOURS) });
}

/** What is verified or handed in is not changed as if nothing were; `keys` are the cells that would change. */
function refuseLocked(
  { address, cells, submittedAt }: SheetState,
  keys: readonly string[],
  reason: string | null,
): void {
  const stateOf = (key: string) => cells.get(key)?.state ?? null;
  const verified = keys.filter((key) => stateOf(key) === 'verified');
  if (verified.length > 0) throw cellVerified.refuse({ keys: verified }, { fields: wordsFor(verified, VERIFIED) });
  if (address.kind === 'ratings') {
    const isLocked = (key: string) => stateOf(key) === null || stateOf(key) === 'submitted';
    if (submittedAt !== null && keys.some(isLocked)) throw sheetSubmitted.refuse({});
    return;
  }
  if (reason !== null || !keys.some((key) => stateOf(key) === 'submitted')) return;
  throw refuseFields([
    ['reason', { zh: '更正已经提交的数据要写明原因', en: 'correcting what was submitted needs a reason' }],
  ]);
}

function refuseMixedPeriods({ cells }: SheetState, changes: ReadonlyMap<string, Cell>): void {
  const isFilled = (key: string) => ((changes.get(key) ?? cells.get(key))?.value ?? null) !== null;
  const keys = new Set(cells.keys());
  for (const key of changes.keys()) keys.add(key);
  const mixed = mixedPeriods(changes.keys(), isFilled, [...keys]);
  if (mixed.length > 0) throw invalid(new Map(mixed.map((key) => [key, MIXED])), []);
}

function wordsFor(keys: readonly string[], words: Words): Readonly<Record<string, Words>> {
  return cellFields(new Map(keys.map((key) => [key, words])));
}

const NOT_YOURS = { zh: '不在您的范围内', en: 'not in your scope' } as const;
const VERIFIED = { zh: '已经核验', en: 'verified' } as const;
const MIXED = {
  zh: '已有全年数和分期数，只能填一种；请先撤回另一种',
  en: 'there are a value for the year and values by period; take one of them back first',
} as const;
