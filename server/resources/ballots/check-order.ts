import type { Words } from '../../../dsl/index.js';
import { refuseFields } from '../../http/json-body.js';
import type { SnapshotRow } from '../cycles/population/snapshot-store.js';
import { ballotIncomplete } from './ballot-problems.js';

const NAMED_AT_MOST = 20;
const TWICE: Words = { zh: '同一个单位排了两次', en: 'this unit has a place already' };
const NOT_HERE: Words = {
  zh: '这个单位不在这张票里：没有分派给您、属于别的组、已回避，或是您自己的单位',
  en: 'this unit is not on this ballot: it is not assigned to you, of another part, withdrawn, or your own',
};

/**
 * Checks an order: each unit once, and only those of this ballot. Places close up, so a draft may be partial; what counts is
 * not, as the mark depends on how many units are ordered.
 *
 * @param units those that the ballot is to order
 * @throws Refusal `fields-invalid` by position, `ballot-incomplete` when it is submitted without some
 */
export function checkOrder(
  order: readonly string[],
  units: readonly Pick<SnapshotRow, 'unit_id' | 'name'>[],
  isSubmitted: boolean,
): void {
  const known = new Set(units.map(({ unit_id }) => unit_id));
  const placed = new Set<string>();
  const faults: (readonly [string, Words])[] = [];
  for (const [place, id] of order.entries()) {
    if (!known.has(id)) faults.push([`order.${place}`, NOT_HERE]);
    else if (placed.has(id)) faults.push([`order.${place}`, TWICE]);
    placed.add(id);
  }
  if (faults.length > 0) throw refuseFields(faults);
  const missing = units.filter(({ unit_id }) => !placed.has(unit_id)).map(({ name }) => name);
  if (isSubmitted && missing.length > 0) throw ballotIncomplete.refuse({ missing: missing.slice(0, NAMED_AT_MOST) });
}
