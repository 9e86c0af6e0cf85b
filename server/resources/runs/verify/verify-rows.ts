import type { Kysely } from 'kysely';
import type { Words } from '../../../../dsl/index.js';
import type { Tables } from '../../../storage/index.js';
import { readEverSnapshot } from '../../cycles/population/snapshot-store.js';
import { unpackedText } from '../packed-text.js';
import type { ResultRow } from '../result-rows.js';
import { type RunResultRow, type RunRow, readResultsAfter } from '../run-store.js';
import { firstDifference } from './first-difference.js';

const PAGE = 200;

/** What is wrong with the stored rows of a run, compared with those that were computed; null when nothing is. */
export async function verifyRows(
  db: Kysely<Tables>,
  { id, cycle_id }: Pick<RunRow, 'id' | 'cycle_id'>,
  rows: readonly ResultRow[],
): Promise<Words | null> {
  const unitIds = new Map((await readEverSnapshot(db, cycle_id)).map((unit) => [unit.document_id, unit.unit_id]));
  let seen = 0;
  let last = -1;
  for (;;) {
    const page = await readResultsAfter(db, id, last, PAGE);
    for (const stored of page) {
      const computed = rows[seen];
      const unit = unitIds.get(computed?.documentId ?? '');
      const found = firstDifference(comparable(stored), { ...computed, unit });
      if (found !== null) {
        const { path, stored: kept, computed: now } = found;
        return {
          zh: `结果表中 ${stored.name} 的 ${path} 存的是 ${kept}，重算得 ${now}`,
          en: `in the table of results, ${path} of ${stored.name} is ${kept}; computed anew it is ${now}`,
        };
      }
      seen += 1;
    }
    last = page.at(-1)?.position ?? last;
    if (page.length < PAGE) break;
  }
  if (seen === rows.length) return null;
  return {
    zh: `结果表中有 ${seen} 个单位，重算得 ${rows.length} 个`,
    en: `the table of results holds ${seen} units; computed anew there are ${rows.length}`,
  };
}

/** A stored row in the shape of a computed one, with the unit it belongs to. */
function comparable(row: RunResultRow): ResultRow & { readonly unit: string } {
  return {
    unit: row.unit_id,
    documentId: row.document_id,
    group: row.group_key,
    position: row.position,
    total: row.total,
    totalPosition: row.total_position,
    rank: row.rank,
    tier: row.tier,
    excluded: row.excluded,
    pending: row.pending === 1,
    result: unpackedText(row.result),
  };
}
