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
 * Enters cells into many sheets within one write: a few queries for all of them, one revision and one audit entry for each
 * that changes. A request that is refused changes nothing and stops no other; whoever wants all or nothing throws. Several
 * requests for one sheet take effect in their order.
 *
 * @param prepared of {@link createEntryPreparation}, made before the write
 *
 * @example
 * const prepared = await preparation.prepare(requests);
 * await storage.write(context, async (unit) => await enterCells(unit, context, prepared));
 */
export async function enterCells(
  unit: UnitOfWork,
  context: RequestContext,
  prepared: readonly (PreparedEntry | Refusal)[],
): Promise<readonly EntryOutcome[]> {
  const entries = prepared.filter((each): each is PreparedEntry => !(each instanceof Refusal));
  const desk = await openSheetDesk(
    unit,
    context,
    entries.map(({ request }) => request),
  );
  const outcomes: EntryOutcome[] = [];
  for (const each of prepared) {
    outcomes.push(each instanceof Refusal ? refused(each) : await enterOrRefuse(unit, context, desk, each));
  }
  await desk.store();
  return outcomes;
}

async function enterOrRefuse(
  unit: UnitOfWork,
  context: RequestContext,
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
  { actor }: RequestContext,
  desk: SheetDesk,
  { request, cells, scheme, fault }: PreparedEntry,
): Promise<EntryOutcome> {
  const place = desk.place(request, scheme);
  const may = await mayEnter(unit.db, actor, place);
  if (fault !== null) throw fault;
  refuseOthers(cells.keys(), may);
  const { reopening } = await desk.requireOpen(request);
  const sheet = desk.sheet(request);
  refuseConflicts(sheet, cells, request.expected);
  const stamp = desk.stamp(sheet);
  const changes = new Map<string, Cell>();
  for (const [key, given] of cells) {
    const cell = enteredCell(sheet.cells.get(key), given, stamp);
    if (cell !== null) changes.set(key, cell);
  }
  refuseLocked(sheet, [...changes.keys()], request.reason);
  if (request.kind === 'facts') refuseMixedPeriods(sheet, changes);
  const submitted = submit(sheet, changes, request.submit === 'given' ? (key) => cells.has(key) : may, request.submit);
  if (changes.size === 0) return { kind: 'entered', place, sheet, changed: [], may };
  const after = await desk.change(sheet, {
    action: submitted > 0 ? 'submit' : 'enter',
    changes,
    submittedAt: submitted > 0 ? stamp.at : sheet.submittedAt,
    reason: request.reason,
    reopening,
  });
  return { kind: 'entered', place, sheet: after, changed: [...changes.keys()], may };
}

/** Makes drafts submitted, those just entered and those there were. Gives how many. */
function submit(sheet: SheetState, changes: Map<string, Cell>, within: CellFilter, asked: boolean | 'given'): number {
  if (asked === false) return 0;
  const drafts = [...new Map([...sheet.cells, ...changes])].filter(
    ([key, { state }]) => state === 'draft' && within(key),
  );
  for (const [key, cell] of drafts) changes.set(key, submittedCell(cell));
  return drafts.length;
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
  const mixed = mixedPeriods(changes.keys(), isFilled, [...new Set([...cells.keys(), ...changes.keys()])]);
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
