import type { Kysely } from 'kysely';
import type { Actor } from '../../../access/actor.js';
import { may } from '../../../access/may.js';
import type { Tables } from '../../../storage/index.js';
import { cycleNotFound } from '../../cycles/cycle-problems.js';
import { type CycleRow, findCycle } from '../../cycles/cycle-store.js';
import { findSnapshotUnits, type SnapshotRow } from '../../cycles/population/snapshot-store.js';
import { isSnapshotVisible, snapshotVisibilityOf } from '../../cycles/population/snapshot-visibility.js';
import { idsOnPath } from '../../units/unit-path.js';
import { unitNotFound } from '../../units/unit-problems.js';
import type { SheetAddress } from './sheet-address.js';
import { sheetNotFound } from './sheet-problems.js';
import { isSelfAssessment, type SheetScheme } from './sheet-scheme.js';

/** Where a sheet is: its cycle, its unit as it was at the opening, its scheme. */
export interface SheetPlace {
  readonly address: SheetAddress;
  readonly scheme: SheetScheme;
  readonly cycle: CycleRow;
  readonly member: SnapshotRow;
  readonly isSelf: boolean;
  /** Ids from the top of the tree down to the unit. */
  readonly unitPath: readonly string[];
}

/** The cycles and units of some addresses, loaded at once. */
export interface Places {
  /**
   * As far as the actor sees it.
   *
   * @throws Refusal `cycle-not-found`, `unit-not-found`, `sheet-not-found` when the scheme has no such source, or a unit's
   *   self-assessment is asked for under another name
   */
  at(address: SheetAddress, scheme: SheetScheme, actor: Actor): SheetPlace;
}

export async function loadPlaces(db: Kysely<Tables>, addresses: readonly SheetAddress[]): Promise<Places> {
  const cycles = new Map<string, CycleRow>();
  const members = new Map<string, ReadonlyMap<string, SnapshotRow>>();
  for (const id of new Set(addresses.map(({ cycle }) => cycle))) {
    const row = await findCycle(db, id);
    if (row === undefined) continue;
    cycles.set(id, row);
    const units = addresses.filter(({ cycle }) => cycle === id).map(({ unit }) => unit);
    members.set(id, await findSnapshotUnits(db, id, [...new Set(units)]));
  }
  return {
    at: (address, scheme, actor) => {
      const { cycle: cycleId, unit, kind, source, rater } = address;
      const cycle = may(actor, 'cycles:read', { cycle: cycleId }) ? cycles.get(cycleId) : undefined;
      if (cycle === undefined) throw cycleNotFound.refuse({ id: cycleId });
      const member = members.get(cycleId)?.get(unit);
      if (member === undefined || !isSnapshotVisible(member.path, snapshotVisibilityOf(actor))) {
        throw unitNotFound.refuse({ id: unit });
      }
      if (kind === 'ratings' && !scheme.sources.has(source)) throw sheetNotFound.refuse({});
      const isSelf = isSelfAssessment(scheme, address);
      if (isSelf && rater !== member.document_id) throw sheetNotFound.refuse({});
      return { address, scheme, cycle, member, isSelf, unitPath: idsOnPath(member.path) };
    },
  };
}
