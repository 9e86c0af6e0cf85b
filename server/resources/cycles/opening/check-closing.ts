import type { Kysely } from 'kysely';
import type { Diagnostic } from '../../../../dsl/index.js';
import type { Instant, Tables } from '../../../storage/index.js';
import type { CycleRow, StageRow } from '../cycle-store.js';
import { countReopenings } from '../timetable/reopening-store.js';
import { stageState } from '../timetable/stage-times.js';
import { finding } from './finding.js';

/** What is odd about closing a cycle now: stages that still go on or have not begun, late entries that are not over. */
export async function checkClosing(
  db: Kysely<Tables>,
  cycle: CycleRow,
  stages: readonly StageRow[],
  now: Instant,
): Promise<readonly Diagnostic[]> {
  const running = stages.flatMap((stage): readonly Diagnostic[] => {
    const state = stageState({ opensAt: stage.opens_at, closesAt: stage.closes_at }, cycle.state, now);
    if (state === 'ended' || state === 'undated') return [];
    const message =
      state === 'open'
        ? { zh: `阶段 ${stage.stage_id} 还没有结束`, en: `the stage ${stage.stage_id} has not ended` }
        : { zh: `阶段 ${stage.stage_id} 还没有开始`, en: `the stage ${stage.stage_id} has not begun` };
    return [
      finding(state === 'open' ? 'stage-running' : 'stage-to-come', 'warning', ['stages', stage.stage_id], message),
    ];
  });
  const late = await countReopenings(db, cycle.id, now);
  if (late === 0) return running;
  const message = { zh: `还有 ${late} 个单位可以补报`, en: `late entry is still open for ${late} units` };
  return [...running, finding('reopening-running', 'warning', ['reopenings'], message)];
}
