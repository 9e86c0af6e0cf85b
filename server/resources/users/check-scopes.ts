import type { Kysely } from 'kysely';
import type { Words } from '../../../dsl/index.js';
import type { Grant } from '../../access/actor.js';
import { refuseFields } from '../../http/json-body.js';
import type { Tables } from '../../storage/index.js';
import { findCycle } from '../cycles/cycle-store.js';
import { findUnit } from '../units/unit-store.js';

const NO_UNIT: Words = {
  zh: '没有这个单位；请填单位的 id（见 GET /api/units），不是外部编号',
  en: 'there is no such unit; give its id (see GET /api/units), not its external id',
};
const NO_CYCLE: Words = {
  zh: '没有这个年度考核；请填它的 id（见 GET /api/cycles）',
  en: 'there is no such cycle; give its id (see GET /api/cycles)',
};

/**
 * Refuses grants whose scope names a unit or a cycle that there is not: they would give nothing, and nobody would notice.
 * Departments are names that schemes use; any is taken.
 *
 * @param field of the request that holds a grant, by its position
 * @throws Refusal `fields-invalid`
 */
export async function checkScopes(
  db: Kysely<Tables>,
  grants: readonly Grant[],
  field: (index: number) => string,
): Promise<void> {
  const faults: (readonly [field: string, words: Words])[] = [];
  for (const [index, { scope }] of grants.entries()) {
    if (scope.subtree !== undefined && (await findUnit(db, scope.subtree)) === undefined) {
      faults.push([`${field(index)}scope.subtree`, NO_UNIT]);
    }
    if (scope.cycle !== undefined && (await findCycle(db, scope.cycle)) === undefined) {
      faults.push([`${field(index)}scope.cycle`, NO_CYCLE]);
    }
  }
  if (faults.length > 0) throw refuseFields(faults);
}
