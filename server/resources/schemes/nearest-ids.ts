import { suggest } from '../../../dsl/index.js';

const MOST_NEAR = 3;

/** Ids that may have been meant: a few letters away, else those that contain what was written. */
export function nearestIds(written: string, ids: readonly string[]): readonly string[] {
  const near = suggest(written, ids);
  if (near.length > 0 || written === '') return near;
  return ids.filter((id) => id.toLowerCase().includes(written.toLowerCase())).slice(0, MOST_NEAR);
}
