import type { paths } from '../../api/schema.generated.js';
import type { Tone } from '../../states/StateChip.js';

/** A run as the API shows it. */
export type Run = paths['/api/cycles/{cycle}/runs/{run}']['get']['responses'][200]['content']['application/json'];

export const RUN_TONES: Readonly<Record<Run['state'], Tone>> = {
  queued: 'plain',
  running: 'active',
  done: 'good',
  failed: 'bad',
  cancelled: 'plain',
};

/** Whether it has not ended yet. */
export function isUnderWay({ state }: Pick<Run, 'state'>): boolean {
  return state === 'queued' || state === 'running';
}

/** Address of a run's page. */
export function runAddress({ cycle, id }: Pick<Run, 'cycle' | 'id'>): string {
  return `/cycles/${cycle}/runs/${id}`;
}
