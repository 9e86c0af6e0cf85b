import type { AssessmentDocument } from '../../../dsl/index.js';
import { type Asker, ask } from './asker.js';

/** A unit to be made, with its attributes as documents have them. */
export interface UnitToImport {
  readonly id: string;
  readonly name: string;
  readonly attributes?: AssessmentDocument['units'][number]['attributes'];
}

/** Of which scheme and year the attributes are. */
export interface ImportTarget {
  readonly schemeHash: string;
  readonly year: number;
}

/**
 * Makes units below one at the top by importing a table, as an office does: preview, then the same file again. The ids of
 * the document become external ids.
 *
 * @returns the ids of the server by those of the document, the top's under `''`
 */
export async function importUnits(
  office: Asker,
  top: { readonly name: string; readonly externalId: string },
  units: readonly UnitToImport[],
  { schemeHash, year }: ImportTarget,
): Promise<ReadonlyMap<string, string>> {
  const attributes = [...new Set(units.flatMap((unit) => Object.keys(unit.attributes ?? {})))].sort();
  const rows = [
    ['external_id', 'name', 'parent', ...attributes],
    [top.externalId, top.name, '', ...attributes.map(() => '')],
    ...units.map((unit) => [
      unit.id,
      unit.name,
      top.externalId,
      ...attributes.map((attribute) => String(unit.attributes?.[attribute] ?? '')),
    ]),
  ];
  const table = rows.map((row) => row.map(csvCell).join(',')).join('\n');
  const address = `/api/units/import?year=${year}&scheme=${schemeHash}`;
  const csv = { 'content-type': 'text/csv' };
  const { token } = await ask<{ readonly token: string }>(office, 'POST', `${address}&dryRun=true`, table, csv);
  await ask(office, 'POST', `${address}&preview=${token}`, table, csv);
  const [found] = await pages(office, `/api/units?externalId=${encodeURIComponent(top.externalId)}`);
  if (found === undefined) throw new Error(`${top.externalId} was not imported`);
  const made = await pages(office, `/api/units?parent=${found.id}`);
  return new Map([['', found.id], ...made.map(({ id, externalId }) => [externalId ?? id, id] as const)]);
}

interface ListedUnit {
  readonly id: string;
  readonly externalId: string | null;
}

const PER_PAGE = 100;

async function pages(office: Asker, address: string): Promise<readonly ListedUnit[]> {
  const units: ListedUnit[] = [];
  for (let page = 1; ; page += 1) {
    const path = `${address}&perPage=${PER_PAGE}&page=${page}`;
    const list = await ask<{ readonly data: readonly ListedUnit[]; readonly total: number }>(office, 'GET', path);
    units.push(...list.data);
    if (units.length >= list.total || list.data.length === 0) return units;
  }
}

function csvCell(text: string): string {
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
