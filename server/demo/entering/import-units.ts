import type { AssessmentDocument } from '../../../dsl/index.js';
import { type Asker, ask } from './asker.js';

/** A unit to be made, with its attributes as documents have them. */
export interface UnitToImport {
  /** In documents; its external id. */
  readonly id: string;
  readonly name: string;
  /** The `id` of the unit above; none: at the top. */
  readonly parent?: string;
  readonly attributes?: AssessmentDocument['units'][number]['attributes'];
}

/** Of which scheme and year the attributes are. */
export interface ImportTarget {
  readonly schemeHash: string;
  readonly year: number;
}

interface ListedUnit {
  readonly id: string;
  readonly externalId: string | null;
}

const PER_PAGE = 100;

/**
 * Makes units by importing a table, as an office does: preview, then the same file again.
 *
 * @param units the first is at the top, the others below it
 * @returns the ids of the server by those given
 */
export async function importUnits(
  office: Asker,
  units: readonly UnitToImport[],
  { schemeHash, year }: ImportTarget,
): Promise<ReadonlyMap<string, string>> {
  const attributes = [...new Set(units.flatMap((unit) => Object.keys(unit.attributes ?? {})))].sort();
  const rows = [
    ['external_id', 'name', 'parent', ...attributes],
    ...units.map(({ id, name, parent = '', attributes: own = {} }) => [
      id,
      name,
      parent,
      ...attributes.map((attribute) => String(own[attribute] ?? '')),
    ]),
  ];
  const table = rows.map((row) => row.map(csvCell).join(',')).join('\n');
  const address = `/api/units/import?year=${year}&scheme=${schemeHash}`;
  const csv = { 'content-type': 'text/csv' };
  const { token } = await ask<{ readonly token: string }>(office, 'POST', `${address}&dryRun=true`, table, csv);
  await ask(office, 'POST', `${address}&preview=${token}`, table, csv);
  const [top] = await listUnits(office, `externalId=${encodeURIComponent(units[0]?.id ?? '')}`);
  const made = top === undefined ? [] : await listUnits(office, `subtree=${top.id}`);
  return new Map(made.flatMap(({ id, externalId }) => (externalId === null ? [] : [[externalId, id] as const])));
}

async function listUnits(office: Asker, filter: string): Promise<readonly ListedUnit[]> {
  const units: ListedUnit[] = [];
  for (let page = 1; ; page += 1) {
    const path = `/api/units?${filter}&perPage=${PER_PAGE}&page=${page}`;
    const list = await ask<{ readonly data: readonly ListedUnit[]; readonly total: number }>(office, 'GET', path);
    units.push(...list.data);
    if (units.length >= list.total || list.data.length === 0) return units;
  }
}

function csvCell(text: string): string {
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
