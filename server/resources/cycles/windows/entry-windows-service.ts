import { canonicalJson, type Words } from '../../../../dsl/index.js';
import type { RequestContext } from '../../../access/request-context.js';
import { refuseFields } from '../../../http/json-body.js';
import { checkRevision } from '../../../http/revision.js';
import type { EntryName } from '../../entries/entry-access.js';
import type { CycleTools } from '../cycle-service.js';
import { updateCycle } from '../cycle-store.js';
import { loadCycle, loadOwnCycle, requireState } from '../load-cycle.js';
import { entryNames } from './entry-names.js';
import { type EntryWindows, readWindows, replaceWindows } from './entry-windows-store.js';

/** In which stage what is entered. */
export interface EntryWindowsView {
  /** Of the cycle. */
  readonly id: string;
  readonly windows: EntryWindows;
  /** Everything that can have a window under the scheme of the cycle. */
  readonly entries: readonly EntryName[];
  /** Of the cycle, which the windows are part of. */
  readonly revision: number;
}

export interface EntryWindowsChange {
  readonly windows: EntryWindows;
  /** Needed once the cycle is open. */
  readonly reason?: string;
}

/** Entry windows (填报时间): which stage of the timetable each kind of entry belongs to. */
export interface EntryWindowsService {
  /** @throws Refusal `cycle-not-found` */
  get(context: RequestContext, cycle: string): Promise<EntryWindowsView>;
  /** @throws Refusal `cycle-not-found`, `revision-conflict`, `cycle-state`, `fields-invalid` for entries and stages that are not there */
  replace(
    context: RequestContext,
    cycle: string,
    expected: number,
    change: EntryWindowsChange,
    dryRun: boolean,
  ): Promise<EntryWindowsView>;
}

export function createEntryWindowsService({ storage, schemes }: Omit<CycleTools, 'workers'>): EntryWindowsService {
  const entriesOf = async (context: RequestContext, cycle: string): Promise<readonly EntryName[]> => {
    const { row } = await storage.snapshot((db) => loadCycle(db, context, cycle));
    return entryNames((await schemes.find(row.scheme_hash)).scheme.entries);
  };

  return {
    get: async (context, id) => {
      const entries = await entriesOf(context, id);
      return await storage.snapshot(async (db) => {
        const { row } = await loadCycle(db, context, id);
        return { id, windows: await readWindows(db, id), entries, revision: row.revision };
      });
    },
    replace: async (context, id, expected, { windows, reason = null }, dryRun) => {
      const entries = await entriesOf(context, id);
      return await storage.write({ ...context, dryRun }, async (unit) => {
        const { row, stages } = await loadOwnCycle(unit.db, context, id);
        const before = await readWindows(unit.db, id);
        const current = { id, windows: before, entries, revision: row.revision };
        checkRevision(expected, current, { ...current, windows });
        requireState(row, 'planned', 'open');
        refuseUnknown(
          windows,
          entries,
          stages.map(({ stage_id }) => stage_id),
        );
        if (canonicalJson(windows) === canonicalJson(before)) return current;
        if (row.state === 'open' && reason === null)
          throw refuseFields([
            ['reason', { zh: '考核开始后调整填报时间要写明原因', en: 'once the cycle is open, this needs a reason' }],
          ]);
        await replaceWindows(unit.db, id, windows);
        const by = { updated_at: unit.now, updated_by: context.actor.id };
        const { revision } = await updateCycle(unit.db, row, by);
        const about = { resource: 'cycles', resourceId: id, cycleId: id };
        await unit.record({ action: 'cycles:set-entry-windows', ...about, before, after: windows, reason });
        return { ...current, windows: await readWindows(unit.db, id), revision };
      });
    },
  };
}

/** @throws Refusal `fields-invalid` */
function refuseUnknown(windows: EntryWindows, entries: readonly string[], stages: readonly string[]): void {
  const faults = Object.entries(windows).flatMap(([entry, stage]): (readonly [string, Words])[] => {
    const field = `windows.${entry}`;
    if (!entries.includes(entry))
      return [
        [
          field,
          { zh: `没有这种填报；有：${entries.join('、')}`, en: `no such entry; there are ${entries.join(', ')}` },
        ],
      ];
    if (!stages.includes(stage))
      return [
        [
          field,
          {
            zh: `没有阶段「${stage}」；有：${stages.join('、')}`,
            en: `no stage "${stage}"; there are ${stages.join(', ')}`,
          },
        ],
      ];
    return [];
  });
  if (faults.length > 0) throw refuseFields(faults);
}
