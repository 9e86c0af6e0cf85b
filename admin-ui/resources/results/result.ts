import type { NodeExplanation, UnitExplanation } from '../../../dsl/index.js';
import { allPages } from '../../api/all-pages.js';
import { api, dataOf } from '../../api/api.js';
import type { paths } from '../../api/schema.generated.js';

type ResultList =
  paths['/api/cycles/{cycle}/runs/{run}/results']['get']['responses'][200]['content']['application/json'];
/** One line of the official list. */
export type ResultRow = Extract<ResultList, { readonly total: number }>['data'][number];
/** Where one input of a unit came from. */
export type InputRow =
  paths['/api/cycles/{cycle}/runs/{run}/results/{unit}/inputs']['get']['responses'][200]['content']['application/json']['data'][number];

/** Where results stand. */
export interface RunPath {
  readonly cycle: string;
  readonly run: string;
}

/** All results of a run that one may see, in the order of the official list. */
export async function allResults(path: RunPath): Promise<readonly ResultRow[]> {
  return await allPages(async (page) => {
    const query = { ...page, sort: 'position' as const };
    const answer = await dataOf(api.GET('/api/cycles/{cycle}/runs/{run}/results', { params: { path, query } }));
    // Without `format=json` it is the list.
    return answer as Extract<ResultList, { readonly total: number }>;
  });
}

/** How a unit got its result, in data. */
export async function explanationOf(path: RunPath & { readonly unit: string }): Promise<UnitExplanation> {
  const { explanation } = await dataOf(
    api.GET('/api/cycles/{cycle}/runs/{run}/results/{unit}/explanation', { params: { path } }),
  );
  // Without a node the server answers with the explanation of the unit, made by the language.
  return explanation as unknown as UnitExplanation;
}

/** How a part of a unit's result came about: as data, and in words. */
export async function nodeExplanationOf(
  path: RunPath & { readonly unit: string },
  node: string,
  lang: 'zh' | 'en',
): Promise<{ readonly explanation: NodeExplanation; readonly text: string }> {
  const { explanation, text } = await dataOf(
    api.GET('/api/cycles/{cycle}/runs/{run}/results/{unit}/explanation', { params: { path, query: { node, lang } } }),
  );
  // With a node it is that of the node.
  return { explanation: explanation as unknown as NodeExplanation, text };
}

/** Ids of units that share their rank with another one of their group. */
export function tiedUnits(rows: readonly ResultRow[]): ReadonlySet<string> {
  const byPlace = new Map<string, string[]>();
  for (const { id, group, rank } of rows) {
    if (rank === null) continue;
    const place = `${group} ${rank}`;
    byPlace.set(place, [...(byPlace.get(place) ?? []), id]);
  }
  return new Set([...byPlace.values()].filter((ids) => ids.length > 1).flat());
}

/** What a tier's quota is for one group. */
export interface QuotaState {
  readonly step: string;
  readonly group: string | null;
  readonly tier: string;
  readonly to: string;
  /** Units that it is a part of. */
  readonly size: number;
  readonly places: number | null;
  readonly candidates: number;
  /** Units that hold the tier now. */
  readonly holders: number;
}

/** The quotas of a run: read from the explanation of one unit of each group, as the language computed them. */
export async function quotasOf(path: RunPath, rows: readonly ResultRow[]): Promise<readonly QuotaState[]> {
  const firsts = rows.filter((row, index) => rows.findIndex(({ group }) => group === row.group) === index);
  const found: QuotaState[] = [];
  for (const first of firsts.slice(0, MOST_GROUPS)) {
    const { grading } = await explanationOf({ ...path, unit: first.id });
    for (const { id: step, action } of grading) {
      if (action.kind !== 'quota') continue;
      const group = action.of === 'group' ? first.group : null;
      if (found.some((known) => known.step === step && known.group === group)) continue;
      const members = rows.filter((row) => group === null || row.group === group);
      const holders = members.filter(({ tier }) => tier === action.tier).length;
      const { tier, to, size, whole: places, candidates } = action;
      found.push({ step, group, tier, to, size, places, candidates, holders });
    }
    // Where no quota is per group, the first unit has said it all.
    if (grading.every(({ action }) => action.kind !== 'quota' || action.of === 'units')) break;
  }
  return found;
}

const MOST_GROUPS = 12;
