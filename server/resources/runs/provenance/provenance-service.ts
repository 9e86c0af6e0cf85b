import type { Kysely } from 'kysely';
import { readActorNames } from '../../../access/actor-names-read-model.js';
import { may } from '../../../access/may.js';
import type { RequestContext } from '../../../access/request-context.js';
import type { Tables } from '../../../storage/index.js';
import { idsOnPath } from '../../units/unit-path.js';
import type { ExportTools } from '../export/export-service.js';
import { runNotDone, runUnitUnknown } from '../run-problems.js';
import { findResult } from '../run-read-model.js';
import { type LoadedRun, loadRun } from '../run-visibility.js';
import type { InputOrigin } from './input-origin.js';
import { readAttributes, readEarlier, readInForce, readLeftOut, readParameters } from './read-decided.js';
import { readCells, readOccurrences, readPlaces, type UnitMoment } from './read-entered.js';

/** Somebody by id and name. */
export interface Named {
  readonly id: string;
  readonly name: string | null;
}

/** An input with who entered it, for those who may know. */
export type InputView = Omit<InputOrigin, 'enteredBy' | 'verifiedBy'> & {
  readonly enteredBy: Named | null;
  readonly verifiedBy: Named | null;
  /** Whether a second person verified or certified it. */
  readonly isVerified: boolean;
};

/** What a run read of a unit, each with where it came from. */
export interface UnitInputs {
  readonly unit: string;
  readonly documentId: string;
  readonly name: string;
  readonly run: string;
  /** The inputs are those of this moment, after this entry of the audit log (null: not for this reader). */
  readonly inputsAt: string | null;
  readonly auditSeq: number | null;
  readonly data: readonly InputView[];
  readonly total: number;
}

/** Where the inputs of a unit in a run came from. */
export interface ProvenanceService {
  /**
   * As they stood when the run read them, whatever happened since. Names of people are for those who read runs; single marks
   * and places for those who read everybody's, the own self-assessment excepted: others learn how many there are.
   *
   * @throws Refusal `cycle-not-found`, `run-unknown`, `run-not-done`, `run-unit-unknown`
   */
  inputs(
    context: RequestContext,
    address: { readonly cycle: string; readonly run: string; readonly unit: string },
  ): Promise<UnitInputs>;
}

export function createProvenanceService({ storage, schemes }: ExportTools): ProvenanceService {
  return {
    inputs: async (context, { cycle, run: id, unit }) => {
      const found = await storage.snapshot(async (db) => await load(db, context, cycle, id, unit));
      const { run, row: cycleRow, result, visibility } = found;
      const { scheme } = await schemes.find(run.scheme_hash);
      const { seq, at } = momentOf(run);
      const moment: UnitMoment = { cycle, unit, seq, entries: scheme.entries };
      const seesPeople = visibility.runs === 'all';
      const target = { cycle, unitPath: idsOnPath(result.path) };
      const seesMarks = may(context.actor, 'ratings:read', target);
      const self = new Set(scheme.entries.sources.filter(({ isSelf }) => isSelf).map((source) => source.id));
      return await storage.snapshot(async (db) => {
        const origins = [
          ...(await readAttributes(db, moment, scheme, cycleRow.year, at)),
          ...(await readCells(db, moment)),
          ...(await readEarlier(db, moment)),
          ...(await readPlaces(db, moment)),
          ...(await readOccurrences(db, moment)),
          ...(await readLeftOut(db, moment)),
          ...(await readInForce(db, moment)),
          ...(await readParameters(db, cycleRow, scheme, seq)),
        ];
        const shown = seesMarks ? origins : counted(origins, self);
        const data = await named(db, shown, seesPeople);
        return {
          unit,
          documentId: result.document_id,
          name: result.name,
          run: id,
          inputsAt: run.inputs_at,
          auditSeq: seesPeople ? run.audit_seq : null,
          data,
          total: data.length,
        };
      });
    },
  };
}

async function load(db: Kysely<Tables>, context: RequestContext, cycle: string, id: string, unit: string) {
  const loaded = await loadRun(db, context, cycle, id);
  if (loaded.run.state !== 'done') throw runNotDone.refuse({});
  const result = await findResult(db, id, unit, loaded.visibility);
  if (result === undefined) throw runUnitUnknown.refuse({ unit });
  return { ...loaded, result };
}

function momentOf({ audit_seq: seq, inputs_at: at, id }: LoadedRun['run']): {
  readonly seq: number;
  readonly at: string;
} {
  if (seq === null || at === null) throw new Error(`bug: run ${id} is done and does not say what it read`);
  return { seq, at };
}

/** Marks and places of others as how many there are of each source and item. */
function counted(origins: readonly InputOrigin[], self: ReadonlySet<string>): readonly InputOrigin[] {
  const shown: InputOrigin[] = [];
  const places = new Map<string, number>();
  for (const origin of origins) {
    const { kind, key, source } = origin;
    if ((kind !== 'rating' && kind !== 'ballot') || self.has(source ?? '')) {
      shown.push(origin);
      continue;
    }
    const name = JSON.stringify([kind, source, key]);
    const at = places.get(name);
    const before = at === undefined ? undefined : shown[at];
    if (at !== undefined && before !== undefined) {
      shown[at] = { ...before, count: before.count + 1 };
      continue;
    }
    places.set(name, shown.length);
    const hidden = { id: null, value: null, from: null, note: null, rater: null, revision: null };
    const nobody = { enteredBy: null, enteredAt: null, verifiedBy: null, verifiedAt: null };
    shown.push({ ...origin, ...hidden, ...nobody });
  }
  return shown;
}

async function named(
  db: Kysely<Tables>,
  origins: readonly InputOrigin[],
  seesPeople: boolean,
): Promise<readonly InputView[]> {
  const ids = seesPeople ? origins.flatMap(({ enteredBy, verifiedBy }) => [enteredBy, verifiedBy]) : [];
  const names = await readActorNames(db, ids);
  const person = (id: string | null): Named | null =>
    id === null || id === '' || !seesPeople ? null : { id, name: names.get(id) ?? null };
  return origins.map((origin) => ({
    ...origin,
    enteredBy: person(origin.enteredBy),
    verifiedBy: person(origin.verifiedBy),
    isVerified: origin.verifiedAt !== null,
  }));
}
