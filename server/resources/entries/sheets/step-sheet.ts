import type { RequestContext } from '../../../access/request-context.js';
import type { UnitOfWork } from '../../../storage/index.js';
import type { Cell } from '../cells/cell.js';
import { returnedCell, submittedCell, verifiedCell } from '../cells/change-cell.js';
import { fourEyes } from '../entry-problems.js';
import { refuseUnseen } from './cell-conflicts.js';
import { cellFields } from './prepare-entries.js';
import type { SheetAddress } from './sheet-address.js';
import { openSheetDesk } from './sheet-desk.js';
import type { SheetPlace } from './sheet-place.js';
import { cellNotYours, cellState, nothingToSubmit } from './sheet-problems.js';
import { type CellFilter, mayCheck, mayEnter } from './sheet-rights.js';
import type { SheetScheme } from './sheet-scheme.js';
import type { SheetState } from './sheet-state.js';
import { findKeyPartners } from './sheet-store.js';

/** A step of a sheet that is already entered. */
export type SheetStep =
  | { readonly kind: 'submit' }
  /** Of some cells, or (null) of everything that is submitted. */
  | { readonly kind: 'return'; readonly cells: readonly string[] | null; readonly reason: string }
  | { readonly kind: 'verify'; readonly cells: readonly string[] };

/** What a step made of a sheet. */
export interface SteppedSheet {
  readonly place: SheetPlace;
  readonly sheet: SheetState;
  readonly may: CellFilter;
}

/**
 * Takes a step within a write.
 *
 * @param expected the revision that was seen; cells of the step that were entered since are a conflict
 * @throws Refusal `entry-closed`, `nothing-to-submit`, `cell-state`, `cell-not-yours`, `four-eyes`, `revision-conflict`
 */
export async function stepSheet(
  unit: UnitOfWork,
  context: RequestContext,
  { address, scheme }: { readonly address: SheetAddress; readonly scheme: SheetScheme },
  step: SheetStep,
  expected: number,
): Promise<SteppedSheet> {
  const { actor } = context;
  const desk = await openSheetDesk(unit, [address]);
  const place = desk.place(address, scheme, actor);
  const sheet = desk.sheet(address);
  const stamp = desk.stamp(sheet, actor);
  const finish = async (
    changes: ReadonlyMap<string, Cell>,
    submittedAt: string | null,
    may: CellFilter,
    more: object,
  ) => {
    const change = { action: step.kind, changes, submittedAt, reason: null, reopening: null, ...more };
    const after = await desk.change(sheet, change, context);
    await desk.store();
    return { place, sheet: after, may };
  };
  if (step.kind === 'submit') {
    const may = await mayEnter(unit.db, actor, place);
    const { reopening } = await desk.requireOpen(address, context.now);
    const drafts = keysIn(sheet, ['draft']).filter(may);
    if (drafts.length === 0) throw nothingToSubmit.refuse({});
    refuseUnseen(sheet, drafts, expected);
    return await finish(changed(sheet, drafts, submittedCell), stamp.at, may, { reopening });
  }
  const may = mayCheck(actor, place);
  const keys = step.cells ?? keysIn(sheet, ['submitted', 'verified']).filter(may);
  const others = keys.filter((key) => !may(key));
  if (others.length > 0) throw cellNotYours.refuse({ keys: others });
  const ready = new Set(keysIn(sheet, step.kind === 'verify' ? ['submitted'] : ['submitted', 'verified']));
  const unready = keys.filter((key) => !ready.has(key));
  if (unready.length > 0 || keys.length === 0) throw refuseState(unready);
  refuseUnseen(sheet, keys, expected);
  await refuseOwn(unit, actor.id, sheet, keys);
  if (step.kind === 'verify') {
    return await finish(
      changed(sheet, keys, (cell) => verifiedCell(cell, stamp)),
      sheet.submittedAt,
      may,
      {},
    );
  }
  const { reason } = step;
  const remains = keysIn(sheet, ['submitted', 'verified']).some((key) => !keys.includes(key));
  const changes = changed(sheet, keys, (cell) => returnedCell(cell, reason, stamp));
  return await finish(changes, remains ? sheet.submittedAt : null, may, { reason });
}

function keysIn({ cells }: SheetState, states: readonly Cell['state'][]): readonly string[] {
  return [...cells].filter(([, { state }]) => states.includes(state)).map(([key]) => key);
}

function changed(
  { cells }: SheetState,
  keys: readonly string[],
  change: (cell: Cell) => Cell,
): ReadonlyMap<string, Cell> {
  return new Map(
    keys.flatMap((key) => {
      const cell = cells.get(key);
      return cell === undefined ? [] : [[key, change(cell)] as const];
    }),
  );
}

function refuseState(keys: readonly string[]) {
  const words = { zh: '没有提交或不能这样做', en: 'not submitted, or not in a state for this' };
  return cellState.refuse({ keys }, { fields: cellFields(new Map(keys.map((key) => [key, words]))) });
}

/** Four eyes, also where a person has a key of their own enter or check. @throws Refusal `four-eyes` */
async function refuseOwn(unit: UnitOfWork, actor: string, { cells }: SheetState, keys: readonly string[]) {
  const enterers = [...new Set(keys.map((key) => cells.get(key)?.by ?? ''))].filter((id) => id !== '');
  const own = keys.filter((key) => cells.get(key)?.by === actor);
  const partners = own.length > 0 ? new Set<string>() : await findKeyPartners(unit.db, actor, enterers);
  if (own.length === 0 && partners.size === 0) return;
  const words = { zh: '是您自己填报的', en: 'was entered by you' };
  const shared = keys.filter((key) => own.includes(key) || partners.has(cells.get(key)?.by ?? ''));
  throw fourEyes.refuse({}, { fields: cellFields(new Map(shared.map((key) => [key, words]))) });
}
