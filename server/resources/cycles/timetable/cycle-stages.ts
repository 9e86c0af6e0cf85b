import { canonicalJson, type Words } from '../../../../dsl/index.js';
import { refuseFields } from '../../../http/json-body.js';
import type { StageDaysById } from '../cycle-schemas.js';
import type { StageRow } from '../cycle-store.js';
import type { CycleScheme } from '../scheme/cycle-scheme.js';
import { type StageDays, stageInterval } from './stage-times.js';
import { isDay } from './zoned-day.js';

/** The stages of a new cycle: those of the procedure, with other days where they are given. @throws Refusal `fields-invalid` */
export function newStages(cycleId: string, scheme: CycleScheme, days: StageDaysById): readonly StageRow[] {
  refuseUnknown(
    Object.keys(days),
    scheme.stages.map(({ id }) => id),
  );
  return scheme.stages.map(({ id, label, from, until }, position) => {
    const asWritten = days[id] === undefined;
    const chosen = days[id] ?? { opensOn: from, closesOn: until };
    const row = { cycle_id: cycleId, stage_id: id, position, label: canonicalJson(label) };
    return { ...row, ...daysOf(id, chosen, scheme.timeZone, asWritten), as_written: asWritten ? 1 : 0 };
  });
}

/** The stages that get other days. @throws Refusal `fields-invalid` */
export function changedStages(stages: readonly StageRow[], days: StageDaysById, timeZone: string): readonly StageRow[] {
  refuseUnknown(
    Object.keys(days),
    stages.map(({ stage_id }) => stage_id),
  );
  return stages.flatMap((stage) => {
    const chosen = days[stage.stage_id];
    if (chosen === undefined) return [];
    if (chosen.opensOn === stage.opens_on && chosen.closesOn === stage.closes_on) return [];
    return [{ ...stage, ...daysOf(stage.stage_id, chosen, timeZone, false), as_written: 0 }];
  });
}

/**
 * Checks the days of a stage and works out their instants. What the scheme has wrong is not refused here, so that a cycle can be
 * planned: an end before the beginning is left out.
 */
function daysOf(
  id: string,
  { opensOn, closesOn }: StageDays,
  timeZone: string,
  asWritten: boolean,
): Pick<StageRow, 'opens_on' | 'closes_on' | 'opens_at' | 'closes_at'> {
  const field = (name: string): string => `stages.${id}.${name}`;
  if (opensOn !== null && !isDay(opensOn)) throw refuseFields([[field('opensOn'), NO_DAY]]);
  if (closesOn !== null && !isDay(closesOn)) throw refuseFields([[field('closesOn'), NO_DAY]]);
  const isTurned = opensOn !== null && closesOn !== null && closesOn < opensOn;
  if (isTurned && !asWritten) throw refuseFields([[field('closesOn'), TURNED]]);
  const end = isTurned ? null : closesOn;
  const { opensAt, closesAt } = stageInterval({ opensOn, closesOn: end }, timeZone);
  return { opens_on: opensOn, closes_on: end, opens_at: opensAt, closes_at: closesAt };
}

const NO_DAY: Words = { zh: '没有这一天', en: 'there is no such day' };
const TURNED: Words = { zh: '截止早于开始', en: 'it ends before it begins' };

function refuseUnknown(given: readonly string[], known: readonly string[]): void {
  const unknown = given.filter((id) => !known.includes(id));
  if (unknown.length === 0) return;
  throw refuseFields(
    unknown.map((id) => [`stages.${id}`, { zh: '方案没有这个阶段', en: 'the scheme has no such stage' }]),
  );
}
