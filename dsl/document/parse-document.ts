import type { Outcome } from '../diagnostic/diagnostic.js';
import type { SchemeDocument } from './scheme-document.js';

export type { SchemeDocument } from './scheme-document.js';

/**
 * Reads YAML text of any kind; never throws. `value` is always there (also for broken text: editors need places), with
 * `readable: false` when its data cannot be trusted.
 */
export function parseDocument(_text: string, _file?: string): Outcome<SchemeDocument> {
  throw new Error('not yet');
}
