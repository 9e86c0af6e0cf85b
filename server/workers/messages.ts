import type { Problem } from '../http/errors/problem.js';
import type { JobName } from './jobs.js';

/** What a worker is told to do. A worker has one job at a time. */
export interface JobMessage {
  readonly name: JobName;
  readonly input: unknown;
}

/**
 * `ready`: the worker has loaded what it needs. `progress`: how far the job is. Else how the job ended; `failed`: a bug, with
 * its stack.
 */
export type ReplyMessage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'done'; readonly output: unknown }
  | { readonly kind: 'refused'; readonly problem: Problem }
  | { readonly kind: 'failed'; readonly stack: string };
