import type { Kysely } from 'kysely';
import { refuseFields } from '../../http/json-body.js';
import type { Tables } from '../../storage/index.js';
import { findWeights } from './assignment-store.js';

/**
 * A weight as it is kept: an exact decimal without superfluous zeros; null: 1.
 *
 * @param prefix where the assignment stands in the request
 * @throws Refusal `fields-invalid` when it is no plain decimal
 *
 * @example readWeight('02.50', '') // '2.5'
 */
export function readWeight(given: string | number | null | undefined, prefix: string): string | null {
  if (given === null || given === undefined) return null;
  const [, whole, fraction = ''] = /^0*(\d{1,6})(?:\.(\d{1,6}))?$/.exec(String(given)) ?? [];
  if (whole === undefined) {
    const words = { zh: '应为最多6位小数的数', en: 'must be a number with at most six decimals' };
    throw refuseFields([[`${prefix}weight`, words]]);
  }
  const decimals = fraction.replace(/0+$/, '');
  return decimals === '' ? whole : `${whole}.${decimals}`;
}

/** One rater has one weight, however many assignments. @throws Refusal `fields-invalid` */
export async function refuseOtherWeight(
  db: Kysely<Tables>,
  place: { readonly cycle: string; readonly source: string; readonly rater: string },
  weight: string | null,
  prefix: string,
): Promise<void> {
  const others = (await findWeights(db, place)).filter((each) => (each ?? '1') !== (weight ?? '1'));
  if (others.length === 0) return;
  const [other = null] = others;
  const words = { zh: `这个评分人的权重已是 ${other ?? 1}`, en: `this rater has the weight ${other ?? 1} already` };
  throw refuseFields([[`${prefix}weight`, words]]);
}
