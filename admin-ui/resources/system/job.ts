import type { paths } from '../../api/schema.generated.js';
import type { Tone } from '../../states/StateChip.js';

/** Work that goes on in the background. */
export type Job = paths['/api/jobs']['get']['responses'][200]['content']['application/json']['data'][number];

/** The states of a job, as they follow each other. */
export const JOB_STATES = ['queued', 'running', 'done', 'failed', 'cancelled'] as const;
export type JobState = (typeof JOB_STATES)[number];

export const JOB_TONES: Readonly<Record<JobState, Tone>> = {
  queued: 'plain',
  running: 'active',
  done: 'good',
  failed: 'bad',
  cancelled: 'plain',
};

/** Whether it still does something, or will. */
export function isUnderWay({ state }: Pick<Job, 'state'>): boolean {
  return state === 'queued' || state === 'running';
}
