import type { Kysely } from 'kysely';
import type { EntryDescription, Words } from '../../../../dsl/index.js';
import type { Tables } from '../../../storage/index.js';
import { type Cell, isCounted, parseCells } from '../../entries/cells/cell.js';
import { type InputOrigin, originOf } from './input-origin.js';
import {
  listBallots,
  listUnitOccurrences,
  listUnitSheets,
  readBallotChanges,
  readOccurrenceChanges,
  readSheetChanges,
  readStepsUntil,
} from './provenance-store.js';

/** A unit of a cycle at the moment of a run. */
export interface UnitMoment {
  readonly cycle: string;
  readonly unit: string;
  /** The last audit entry whose change the run read. */
  readonly seq: number;
  readonly entries: EntryDescription;
}

/** The cells of the unit's sheets that counted: facts, earlier results, marks. */
export async function readCells(db: Kysely<Tables>, moment: UnitMoment): Promise<readonly InputOrigin[]> {
  const sheets = await listUnitSheets(db, moment.cycle, moment.unit);
  const steps = await readStepsUntil(
    db,
    'sheets',
    sheets.map(({ id }) => id),
    moment.seq,
  );
  const found: InputOrigin[] = [];
  for (const { id, kind, source, rater } of sheets) {
    const changes = await readSheetChanges(db, id, steps.get(id)?.length ?? 0);
    const cells = new Map<string, Cell>(
      changes.flatMap(({ changes, recorded_at: at, recorded_by: by, revision }) => [
        ...parseCells(changes, { at, by, revision }),
      ]),
    );
    const keys = [...cells.keys()].sort();
    for (const key of keys) {
      const cell = cells.get(key);
      if (cell === undefined || !isCounted(cell)) continue;
      const of = KINDS[kind];
      const marks = kind === 'ratings' ? { source, rater } : {};
      found.push(
        originOf({ kind: of, key, id, label: labelOf(of, key, source, moment.entries), ...marks, ...toldBy(cell) }),
      );
    }
  }
  return found;
}

const KINDS = { facts: 'fact', history: 'history', ratings: 'rating' } as const;

function toldBy(cell: Cell): Pick<InputOrigin, 'value'> & Partial<InputOrigin> {
  const isVerified = cell.state === 'verified';
  return {
    value: cell.value,
    from: cell.source ?? null,
    note: cell.note ?? null,
    revision: cell.revision,
    enteredBy: cell.by,
    enteredAt: cell.at,
    verifiedBy: isVerified ? (cell.checkedBy ?? null) : null,
    verifiedAt: isVerified ? (cell.checkedAt ?? null) : null,
  };
}

function labelOf(kind: InputOrigin['kind'], key: string, source: string, entries: EntryDescription): Words {
  const [fact = '', period] = key.split('@');
  const rated = entries.sources.find(({ id }) => id === source)?.items.find((item) => item.key === key)?.label;
  const entry = kind === 'fact' ? entries.facts.find(({ id }) => id === fact)?.label : rated;
  const label = entry ?? { zh: key, en: key };
  return kind !== 'fact' || period === undefined || entry === undefined
    ? label
    : { zh: `${label.zh} ${period}`, en: `${label.en} ${period}` };
}

/** The events and records of the unit that were certified. */
export async function readOccurrences(db: Kysely<Tables>, moment: UnitMoment): Promise<readonly InputOrigin[]> {
  const occurrences = await listUnitOccurrences(db, moment.cycle, moment.unit);
  const steps = await readStepsUntil(
    db,
    'events',
    occurrences.map(({ id }) => id),
    moment.seq,
  );
  const found: InputOrigin[] = [];
  for (const { id, kind, list } of occurrences) {
    const changes = await readOccurrenceChanges(db, id, steps.get(id)?.length ?? 0);
    const last = changes.at(-1);
    if (last?.state !== 'certified') continue;
    const entered = changes.findLast(({ action }) => action === 'enter' || action === 'correct');
    const certified = changes.findLast(({ action }) => action === 'certify');
    found.push(
      originOf({
        kind,
        key: list,
        id,
        label: moment.entries.lists.find((each) => each.id === list)?.label ?? { zh: list, en: list },
        value: JSON.parse(last.content), // checked when it was entered
        from: last.source,
        revision: last.revision,
        enteredBy: entered?.recorded_by ?? null,
        enteredAt: entered?.recorded_at ?? null,
        verifiedBy: certified?.recorded_by ?? null,
        verifiedAt: certified?.recorded_at ?? null,
      }),
    );
  }
  return found;
}

/** The submitted ballots that place the unit; the value is its place, from 1. */
export async function readPlaces(db: Kysely<Tables>, moment: UnitMoment): Promise<readonly InputOrigin[]> {
  const ballots = await listBallots(db, moment.cycle);
  const steps = await readStepsUntil(
    db,
    'ballots',
    ballots.map(({ id }) => id),
    moment.seq,
  );
  const found: InputOrigin[] = [];
  for (const { id, source, rater, part } of ballots) {
    const own = steps.get(id) ?? [];
    const last = (await readBallotChanges(db, id, own.length)).at(-1);
    if (last === undefined || !isHandedIn(own.at(-1)?.after ?? null)) continue;
    const order: readonly string[] = JSON.parse(last.placed); // a list of ids
    const place = order.indexOf(moment.unit) + 1;
    if (place === 0) continue;
    const label = moment.entries.sources.find((each) => each.id === source)?.label ?? { zh: source, en: source };
    const value = { place, of: order.length, ...(part === '' ? {} : { part }) };
    const told = { revision: last.revision, enteredBy: last.recorded_by, enteredAt: last.recorded_at };
    found.push(originOf({ kind: 'ballot', key: source, id, label, value, source, rater, ...told }));
  }
  return found;
}

/** Whether a ballot was handed in after a change, as the audit log has it. */
function isHandedIn(after: string | null): boolean {
  const { submittedAt = null }: { readonly submittedAt?: string | null } = JSON.parse(after ?? '{}');
  return submittedAt !== null;
}
