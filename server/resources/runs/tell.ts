import type { UnitOfWork } from '../../storage/index.js';

/** Something that happened to a run, for whoever listens. */
export interface RunEvent {
  readonly type: 'run.finished' | 'results.released';
  readonly cycleId: string;
  /** No results: who is told asks for what they may see. */
  readonly data: Readonly<Record<string, string | number | null>>;
}

/** Tells of an event within the write that it belongs to. */
export type Tell = (unit: UnitOfWork, event: RunEvent) => Promise<void>;
