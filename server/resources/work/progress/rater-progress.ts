import type { EntryTime } from './entry-times.js';
import { type Expectation, isIn, type Tally, tally } from './expectation.js';
import { groupBy } from './group-by.js';

/** How many of some things are done. */
export interface Done {
  readonly done: number;
  readonly all: number;
}

/** How far one rater of a source is. */
export interface RaterProgress extends EntryTime {
  readonly source: string;
  readonly rater: string;
  readonly kind: 'ratings' | 'ballots';
  /** Units with all of their marks in; for ballots the ballots. */
  readonly units: Done;
  /** Marks; for ballots the ballots. */
  readonly items: Tally;
  /** Of those the ones that are missing after the time. */
  readonly late: number;
}

/** The marks and ballots by source and rater. */
export function raterProgress(
  expectations: readonly Expectation[],
  timeOf: (expectation: Expectation) => EntryTime,
): readonly RaterProgress[] {
  const given = expectations.filter(({ kind }) => kind === 'rating' || kind === 'ballot');
  const groups = groupBy(given, ({ source, rater }) => `${source}\n${rater}`);
  return [...groups.values()].flatMap((group): RaterProgress[] => {
    const [first] = group;
    if (first === undefined) return [];
    const { source, rater, kind } = first;
    const time = timeOf(first);
    return [
      {
        source,
        rater,
        kind: kind === 'ballot' ? 'ballots' : 'ratings',
        units: unitsDone(group),
        items: tally(group),
        late: lateOf(group, timeOf),
        ...time,
      },
    ];
  });
}

/** Of the units (ballots: their parts), those of which everything is in. */
export function unitsDone(expectations: readonly Expectation[]): Done {
  const units = groupBy(expectations, ({ kind, unit, key }) => (kind === 'ballot' ? `${unit}\n${key}` : unit));
  const done = [...units.values()].filter((group) => group.every(isIn)).length;
  return { done, all: units.size };
}

/** How many are missing although their time is over. */
export function lateOf(expectations: readonly Expectation[], timeOf: (expectation: Expectation) => EntryTime): number {
  return expectations.filter((each) => !isIn(each) && timeOf(each).isOver).length;
}
