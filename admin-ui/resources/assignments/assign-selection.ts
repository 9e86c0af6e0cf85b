import { api, dataOf } from '../../api/api.js';
import type { paths } from '../../api/schema.generated.js';
import type { Where } from '../units/WhereFields.js';
import type { Candidate, CycleUnit } from './assignment.js';

type Batch = NonNullable<
  paths['/api/cycles/{cycle}/assignments/batch']['post']['requestBody']
>['content']['application/json'];
/** An assignment as the API takes it. */
export type GivenAssignment = Batch['assignments'][number];
/** An assignment as it was made, or would be. */
export type MadeAssignment =
  paths['/api/cycles/{cycle}/assignments/batch']['post']['responses'][201]['content']['application/json']['data'][number];

/** Which units are meant: all, those of subtrees, a list, or those with values of attributes. */
export type UnitMode = 'all' | 'subtrees' | 'units' | 'where';
/** Which items are meant: all of the source, those of a department, or a list. */
export type ItemMode = 'all' | 'department' | 'items';

/** What was chosen in the form. */
export interface Selection {
  readonly source: string;
  readonly people: readonly Candidate[];
  readonly itemMode: ItemMode;
  readonly department: string;
  readonly items: readonly string[];
  readonly unitMode: UnitMode;
  readonly subtrees: readonly { readonly id: string; readonly name: string }[];
  readonly units: readonly CycleUnit[];
  readonly where: Where;
  readonly weight: string;
}

/** One assignment for each person; null while something is still to be chosen. */
export function assignmentsOf(selection: Selection): readonly GivenAssignment[] | null {
  const { source, people, itemMode, department, items, weight } = selection;
  const units = unitsOf(selection);
  const isChosen =
    source !== '' &&
    people.length > 0 &&
    (itemMode !== 'department' || department !== '') &&
    (itemMode !== 'items' || items.length > 0);
  if (!isChosen || units === null) return null;
  return people.map(({ kind, id, name }) => ({
    actor: { kind, id },
    source,
    rater: name,
    units,
    ...(itemMode === 'department' ? { department } : {}),
    ...(itemMode === 'items' ? { items: [...items] } : {}),
    ...(weight === '' ? {} : { weight }),
  }));
}

function unitsOf({ unitMode, subtrees, units, where }: Selection): GivenAssignment['units'] | null {
  switch (unitMode) {
    case 'all':
      return {};
    case 'subtrees':
      return subtrees.length === 0 ? null : { subtrees: subtrees.map(({ id }) => id) };
    case 'units':
      return units.length === 0 ? null : { units: units.map(({ id }) => id) };
    case 'where': {
      const chosen = Object.entries(where).filter(([, values]) => values.length > 0);
      const given = Object.fromEntries(chosen.map(([id, values]) => [id, [...values]]));
      return chosen.length === 0 ? null : { where: given };
    }
    default:
      return unitMode satisfies never;
  }
}

/** What the server would make of it: the same checks, nothing is kept. @throws ApiError */
export async function previewOf(
  cycle: string,
  assignments: readonly GivenAssignment[],
): Promise<readonly MadeAssignment[]> {
  const params = { path: { cycle }, query: { dryRun: true } };
  const body = { assignments: [...assignments] };
  return (await dataOf(api.POST('/api/cycles/{cycle}/assignments/batch', { params, body }))).data;
}

/** Units by what was pasted: a name or code a line; what is neither is given back. */
export function unitsByLines(
  text: string,
  units: readonly CycleUnit[],
): { readonly found: readonly CycleUnit[]; readonly unknown: readonly string[] } {
  const byWord = new Map(units.flatMap((unit) => wordsOf(unit).map((word) => [word, unit] as const)));
  const lines = text
    .split(/[\r\n\t;；]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const found = lines.flatMap((line) => byWord.get(line) ?? []);
  return { found: [...new Set(found)], unknown: lines.filter((line) => !byWord.has(line)) };
}

function wordsOf({ id, name, documentId, externalId }: CycleUnit): readonly string[] {
  return [id, documentId, ...(externalId === null ? [] : [externalId]), name];
}
