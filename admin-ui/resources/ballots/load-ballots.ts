import { api, dataOf } from '../../api/api.js';
import type { paths } from '../../api/schema.generated.js';
import { type EntryForm, loadForm } from '../sheets/sheet-api.js';

/** A ballot as the server gives it. */
export type Ballot =
  paths['/api/cycles/{cycle}/ballots/{source}/{rater}']['get']['responses'][200]['content']['application/json'];

export interface Ballots {
  readonly form: EntryForm;
  /** One for each value of the attribute that the source votes within. */
  readonly ballots: readonly Ballot[];
}

const MOST = 1000;

/** All ballots that somebody casts under a name: those begun, and those still missing. */
export async function loadBallots(cycle: string, source: string, rater: string): Promise<Ballots> {
  const path = { cycle };
  const [form, begun, missing] = await Promise.all([
    loadForm(cycle, null),
    dataOf(api.GET('/api/cycles/{cycle}/ballots', { params: { path, query: { source, rater, perPage: MOST } } })),
    dataOf(
      api.GET('/api/cycles/{cycle}/missing', { params: { path, query: { kind: 'ballot', source, perPage: MOST } } }),
    ),
  ]);
  const named = [
    ...begun.data.map(({ part }) => part),
    ...missing.data.flatMap((each) => (each.rater === rater ? [each.key] : [])),
  ];
  const parts = [...new Set(named)].sort((a, b) => (a < b ? -1 : 1));
  const ballots = await Promise.all(parts.map((part) => loadBallot(cycle, source, rater, part)));
  return { form, ballots: ballots.filter(({ units }) => units.length > 0) };
}

export async function loadBallot(cycle: string, source: string, rater: string, part: string): Promise<Ballot> {
  const params = { path: { cycle, source, rater }, query: { part } };
  return await dataOf(api.GET('/api/cycles/{cycle}/ballots/{source}/{rater}', { params }));
}
