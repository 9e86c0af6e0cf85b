import type { paths } from '../../api/schema.generated.js';
import type { Tone } from '../../states/StateChip.js';

/** A cycle as the API shows it. */
export type Cycle = paths['/api/cycles/{id}']['get']['responses'][200]['content']['application/json'];
/** How far the entries of a cycle are. */
export type Progress = paths['/api/cycles/{cycle}/progress']['get']['responses'][200]['content']['application/json'];
/** What is odd about a step. */
export type StepCheck = paths['/api/cycles/{id}/check']['get']['responses'][200]['content']['application/json'];
/** In which stage something may be entered. */
export type EntryWindows =
  paths['/api/cycles/{id}/entry-windows']['get']['responses'][200]['content']['application/json'];

export type CycleStage = Cycle['stages'][number];
export type CycleStep = 'open' | 'close' | 'archive';

export const CYCLE_TONES: Readonly<Record<Cycle['state'], Tone>> = {
  planned: 'plain',
  open: 'active',
  closed: 'good',
  archived: 'plain',
};

export const STAGE_TONES: Readonly<Record<CycleStage['state'], Tone>> = {
  undated: 'warn',
  waiting: 'plain',
  open: 'active',
  ended: 'good',
};

/** What comes next in the life of a cycle; null: nothing. */
export const NEXT_STEP: Readonly<Record<Cycle['state'], CycleStep | null>> = {
  planned: 'open',
  open: 'close',
  closed: 'archive',
  archived: null,
};
