import {
  type CompiledScheme,
  canonicalJson,
  compileScheme,
  type EntryDescription,
  type NeededInputs,
  neededInputs,
} from '../../../../dsl/index.js';
import type { CycleRow } from '../cycle-store.js';
import { parametersOf } from '../cycle-view.js';
import { attributesOf, type SnapshotRow } from '../population/snapshot-store.js';
import type { CycleSchemes } from './cycle-schemes.js';

/** What is entered by a scheme, and what of it a unit is to be asked for. */
export interface ExpectedScheme {
  readonly entries: EntryDescription;
  readonly year: number;
  needed(unit: SnapshotRow): NeededInputs;
}

/** What a cycle's scheme lets people enter, and what of it a unit is to be asked for. */
export interface CycleNeeds {
  readonly entries: EntryDescription;
  /** @param notAssigned ids of nodes by unit */
  expected(notAssigned: ReadonlyMap<string, readonly string[]>): ExpectedScheme;
}

/** What the units of cycles are to be asked for. */
export interface SchemeNeeds {
  /** Asks the database by itself: never within a snapshot, which would wait for a connection while it holds one. @throws Refusal `cycle-scheme-unknown` */
  ofCycle(cycle: CycleRow): Promise<CycleNeeds>;
}

type Needed = ReturnType<typeof neededInputs>;

const KEPT = 20;

/** A scheme is compiled once; what it needs is kept by hash and parameters, which an open cycle does not change. */
export function createSchemeNeeds(schemes: CycleSchemes): SchemeNeeds {
  const kept = new Map<string, Promise<Needed>>();

  const compile = async (cycle: CycleRow): Promise<Needed> => {
    const { text } = await schemes.find(cycle.scheme_hash);
    const { compiled }: { readonly compiled: CompiledScheme | null } = compileScheme(text, 'scheme.yaml');
    if (compiled === null) throw new Error('bug: a published version does not compile');
    const asOf = cycle.as_of === null ? {} : { as_of: cycle.as_of };
    return neededInputs(compiled, { ...asOf, parameters: parametersOf(cycle) });
  };

  return {
    ofCycle: async (cycle) => {
      const key = canonicalJson([cycle.scheme_hash, cycle.as_of, cycle.parameters]);
      const found = kept.get(key) ?? compile(cycle);
      kept.delete(key);
      kept.set(key, found);
      found.catch(() => kept.delete(key));
      const [oldest] = kept.keys();
      if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
      const ask = await found;
      const { entries, year } = (await schemes.find(cycle.scheme_hash)).scheme;
      return { entries, expected: (notAssigned) => ({ entries, year, needed: neededBy(ask, notAssigned) }) };
    },
  };
}

function neededBy(ask: Needed, notAssigned: ReadonlyMap<string, readonly string[]>): ExpectedScheme['needed'] {
  const known = new Map<string, NeededInputs>();
  return (row: SnapshotRow) => {
    const needed =
      known.get(row.unit_id) ?? ask({ attributes: attributesOf(row), notAssigned: notAssigned.get(row.unit_id) ?? [] });
    known.set(row.unit_id, needed);
    return needed;
  };
}
