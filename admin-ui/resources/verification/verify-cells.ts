import { api, dataOf, idempotencyKey, ifMatch } from '../../api/api.js';
import type { SubmittedCell } from './load-submitted.js';

/** Verifies cells, or (with a reason) returns them: one request for each sheet. @throws ApiError `four-eyes`, `cell-state`, `revision-conflict` */
export async function checkCells(cells: readonly SubmittedCell[], reason: string | null): Promise<number> {
  const bySheet = new Map<string, SubmittedCell[]>();
  for (const cell of cells) {
    const sheet = JSON.stringify(cell.address);
    bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), cell]);
  }
  for (const [first, ...others] of bySheet.values()) {
    if (first !== undefined)
      await checkSheet(
        first,
        [first, ...others].map(({ key }) => key),
        reason,
      );
  }
  return cells.length;
}

async function checkSheet({ address, revision }: SubmittedCell, cells: string[], reason: string | null): Promise<void> {
  const { cycle, unit, marks } = address;
  const headers = { ...ifMatch(revision), ...idempotencyKey() };
  if (marks === null) {
    const params = { path: { cycle, unit } };
    await (reason === null
      ? dataOf(api.POST('/api/cycles/{cycle}/units/{unit}/facts/verify', { params, headers, body: { cells } }))
      : dataOf(
          api.POST('/api/cycles/{cycle}/units/{unit}/facts/return', { params, headers, body: { cells, reason } }),
        ));
    return;
  }
  const params = { path: { cycle, unit, ...marks } };
  await (reason === null
    ? dataOf(
        api.POST('/api/cycles/{cycle}/units/{unit}/ratings/{source}/{rater}/verify', {
          params,
          headers,
          body: { cells },
        }),
      )
    : dataOf(
        api.POST('/api/cycles/{cycle}/units/{unit}/ratings/{source}/{rater}/return', {
          params,
          headers,
          body: { cells, reason },
        }),
      ));
}
