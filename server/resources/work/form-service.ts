import type { EntryDescription, NeededInputs } from '../../../dsl/index.js';
import type { RequestContext } from '../../access/request-context.js';
import type { Storage } from '../../storage/index.js';
import { readNotAssignedByUnit } from '../cycles/document/document-store.js';
import { loadCycle } from '../cycles/load-cycle.js';
import { readSnapshot, type SnapshotRow } from '../cycles/population/snapshot-store.js';
import { snapshotVisibilityOf } from '../cycles/population/snapshot-visibility.js';
import type { SchemeNeeds } from '../cycles/scheme/scheme-needs.js';
import { unitNotFound } from '../units/unit-problems.js';

/** What units are asked for; many units are asked for the same. */
export interface AskedInputs {
  /** Ids of facts, sorted as in the scheme. */
  readonly facts: readonly string[];
  /** Keys of rated items by source. */
  readonly ratings: Readonly<Record<string, readonly string[]>>;
  /** Ids of lists of events and records. */
  readonly lists: readonly string[];
}

/** What people enter in a cycle, for forms and score sheets. */
export interface EntryForm extends EntryDescription {
  readonly cycle: { readonly id: string; readonly name: string; readonly year: number; readonly state: string };
  /** By path in the tree, as far as the reader sees them. */
  readonly units: readonly {
    readonly id: string;
    readonly documentId: string;
    readonly name: string;
    /** Index in `asked`. */
    readonly asked: number;
  }[];
  readonly asked: readonly AskedInputs[];
}

export interface FormService {
  /**
   * Everything that can be entered, and what each unit is asked for. With a unit, what this unit is asked for alone.
   *
   * @param unit id, external id or id in documents; null: every unit that the reader sees
   * @throws Refusal `cycle-not-found`, `unit-not-found`
   */
  get(context: RequestContext, cycle: string, unit: string | null): Promise<EntryForm>;
}

export function createFormService(storage: Storage, needs: SchemeNeeds): FormService {
  return {
    get: async (context, id, unit) => {
      const { row: cycle } = await storage.snapshot((db) => loadCycle(db, context, id));
      const asked = await needs.ofCycle(cycle);
      const visibility = snapshotVisibilityOf(context.actor);
      const state = await storage.snapshot(async (db) => {
        const units = await readSnapshot(db, cycle.id, visibility);
        return { units, notAssigned: await readNotAssignedByUnit(db, cycle.id) };
      });
      const rows = state.units
        .filter((row) => unit === null || isNamed(row, unit))
        .sort((a, b) => (a.path < b.path ? -1 : 1));
      if (unit !== null && rows.length === 0) throw unitNotFound.refuse({ id: unit });
      const { needed } = asked.expected(state.notAssigned);
      const variants = new Map<NeededInputs, number>();
      const units = rows.map((row) => {
        const inputs = needed(row);
        const index = variants.get(inputs) ?? variants.size;
        variants.set(inputs, index);
        return { id: row.unit_id, documentId: row.document_id, name: row.name, asked: index };
      });
      const inputs = [...variants.keys()].map((each) => askedOf(asked.entries, each));
      const only = unit === null ? null : (inputs[0] ?? null);
      const { id: cycleId, name, year, state: cycleState } = cycle;
      return {
        cycle: { id: cycleId, name, year, state: cycleState },
        ...(only === null ? asked.entries : entriesOf(asked.entries, only)),
        units,
        asked: inputs,
      };
    },
  };
}

function isNamed({ unit_id, document_id, external_id }: SnapshotRow, unit: string): boolean {
  return unit === unit_id || unit === document_id || unit === external_id;
}

function askedOf({ facts, sources, lists }: EntryDescription, needed: NeededInputs): AskedInputs {
  const ratings = sources.map(({ id, items }) => {
    const keys = items.map(({ key }) => key).filter((key) => needed.ratings.get(id)?.has(key) === true);
    return [id, keys] as const;
  });
  return {
    facts: facts.map(({ id }) => id).filter((id) => needed.facts.has(id)),
    ratings: Object.fromEntries(ratings),
    lists: lists.map(({ id }) => id).filter((id) => needed.lists.has(id)),
  };
}

function entriesOf(entries: EntryDescription, asked: AskedInputs): EntryDescription {
  return {
    ...entries,
    facts: entries.facts.filter(({ id }) => asked.facts.includes(id)),
    sources: entries.sources.map((source) => {
      const keys = new Set(asked.ratings[source.id] ?? []);
      return { ...source, items: source.items.filter(({ key }) => keys.has(key)) };
    }),
    lists: entries.lists.filter(({ id }) => asked.lists.includes(id)),
  };
}
