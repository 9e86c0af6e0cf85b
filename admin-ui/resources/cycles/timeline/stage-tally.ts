import type { EntryWindows, Progress } from '../cycle.js';
import type { SchemeNames } from '../scheme/scheme-names.js';

/** How many values are expected, in, and late. */
export interface StageTally {
  readonly expected: number;
  readonly arrived: number;
  readonly late: number;
}

/** By id of the stage: what is entered in it, and how far that is. `''` holds what has no stage. */
export function stageTallies(
  progress: Progress,
  { windows, entries }: Pick<EntryWindows, 'windows' | 'entries'>,
  { sources }: Pick<SchemeNames, 'sources'>,
): ReadonlyMap<string, StageTally> {
  const tallies = new Map<string, StageTally>();
  const self = sources.find(({ isSelf }) => isSelf)?.id;
  for (const entry of entries) {
    const stage = windows[entry] ?? '';
    const [kind, source = ''] = entry.split(':');
    const parts: StageTally[] = [];
    if (kind === 'facts') parts.push(tallyOf(progress.facts));
    if (kind === 'ratings' && source === self) parts.push(tallyOf(progress.self));
    if (kind === 'ratings' || kind === 'ballots') {
      const own = progress.raters.filter((rater) => rater.kind === kind && rater.source === source);
      parts.push(...own.map(({ items, late }) => ({ ...tallyOf({ ...items, late }), late })));
    }
    for (const part of parts) tallies.set(stage, added(tallies.get(stage), part));
  }
  return tallies;
}

function tallyOf(count: { readonly expected: number; readonly in: number; readonly late: number }): StageTally {
  return { expected: count.expected, arrived: count.in, late: count.late };
}

function added(sum: StageTally | undefined, part: StageTally): StageTally {
  if (sum === undefined) return part;
  return {
    expected: sum.expected + part.expected,
    arrived: sum.arrived + part.arrived,
    late: sum.late + part.late,
  };
}
