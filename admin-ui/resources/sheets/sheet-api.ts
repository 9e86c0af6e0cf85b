import { knownSession } from '../../access/session.js';
import { allPages } from '../../api/all-pages.js';
import { api, dataOf, idempotencyKey, ifMatch } from '../../api/api.js';
import { ApiError } from '../../api/api-error.js';
import type { paths } from '../../api/schema.generated.js';
import { outcomeOf, type SaveOutcome, type Sheet, type SheetAddress } from './sheet-content.js';

export type { SheetAddress } from './sheet-content.js';

import type { SentCell } from './saved-cell.js';

type Answer<P extends keyof paths, Q = paths[P]> = Q extends {
  readonly get: {
    readonly responses: { readonly 200: { readonly content: { readonly 'application/json': infer T } } };
  };
}
  ? T
  : never;

/** What is entered in a cycle. */
export type EntryForm = Answer<'/api/cycles/{cycle}/entry-form'>;
export type Source = EntryForm['sources'][number];
export type RatedItem = Source['items'][number];
export type Fact = EntryForm['facts'][number];
export type Evidence = Answer<'/api/cycles/{cycle}/evidence'>['data'][number];
export type SheetSummary = Answer<'/api/cycles/{cycle}/sheets'>['data'][number];
export type SheetHistory = Answer<'/api/cycles/{cycle}/units/{unit}/facts/revisions'>['data'][number];

/** What somebody is given to rate under one name. */
export interface RatingTask {
  readonly units: readonly {
    readonly id: string;
    readonly name: string;
    readonly assignment: string;
    readonly keys: readonly string[] | null;
  }[];
  readonly recused: readonly { readonly id: string; readonly name: string; readonly reason: string | null }[];
}

const MOST = 1000;
const PARALLEL = 6;

export async function loadForm(cycle: string, unit: string | null): Promise<EntryForm> {
  const query = unit === null ? {} : { unit };
  return await dataOf(api.GET('/api/cycles/{cycle}/entry-form', { params: { path: { cycle }, query } }));
}

/** The units that are mine to rate under a name, over all of my assignments. */
export async function loadTask(cycle: string, source: string, rater: string): Promise<RatingTask> {
  const actor = knownSession()?.actor.id ?? '';
  const query = { actor, source, ended: false, perPage: MOST };
  const listed = await dataOf(api.GET('/api/cycles/{cycle}/assignments', { params: { path: { cycle }, query } }));
  const own = listed.data.filter((each) => each.rater === rater);
  const full = await Promise.all(
    own.map(({ id }) => dataOf(api.GET('/api/cycles/{cycle}/assignments/{id}', { params: { path: { cycle, id } } }))),
  );
  const all = full.flatMap(({ id: assignment, items, units }) =>
    units.map((unit) => ({ ...unit, assignment, keys: items })),
  );
  return {
    units: all.filter(({ recusedAt }) => recusedAt === null),
    recused: all.flatMap(({ id, name, recusedAt, recuseReason: reason }) =>
      recusedAt === null ? [] : [{ id, name, reason }],
    ),
  };
}

export async function loadSheet({ cycle, unit, marks }: SheetAddress): Promise<Sheet> {
  if (marks === null) {
    return await dataOf(api.GET('/api/cycles/{cycle}/units/{unit}/facts', { params: { path: { cycle, unit } } }));
  }
  const path = { cycle, unit, ...marks };
  return await dataOf(api.GET('/api/cycles/{cycle}/units/{unit}/ratings/{source}/{rater}', { params: { path } }));
}

/** Stores cells; what went wrong is part of what it gives. */
export async function saveCells(
  { cycle, unit, marks }: SheetAddress,
  cells: Readonly<Record<string, SentCell>>,
  revision: number,
  reason: string | null,
): Promise<SaveOutcome> {
  const body = { cells: { ...cells }, ...(reason === null || marks !== null ? {} : { reason }) };
  const given = { headers: ifMatch(revision), body };
  return await outcomeOf(
    marks === null
      ? dataOf(api.PATCH('/api/cycles/{cycle}/units/{unit}/facts', { params: { path: { cycle, unit } }, ...given }))
      : dataOf(
          api.PATCH('/api/cycles/{cycle}/units/{unit}/ratings/{source}/{rater}', {
            params: { path: { cycle, unit, ...marks } },
            ...given,
          }),
        ),
  );
}

/** @throws ApiError `nothing-to-submit`, `entry-closed`, `revision-conflict` */
export async function submitSheet({ cycle, unit, marks }: SheetAddress, revision: number): Promise<Sheet> {
  const headers = { ...ifMatch(revision), ...idempotencyKey() };
  if (marks === null) {
    const path = { cycle, unit };
    return await dataOf(api.POST('/api/cycles/{cycle}/units/{unit}/facts/submit', { params: { path }, headers }));
  }
  const path = { cycle, unit, ...marks };
  return await dataOf(
    api.POST('/api/cycles/{cycle}/units/{unit}/ratings/{source}/{rater}/submit', { params: { path }, headers }),
  );
}

/** The sheets of marks that one sees of a source, of one unit or of all. */
export async function loadMarks(
  cycle: string,
  filter: { readonly source: string; readonly rater?: string; readonly unit?: string },
): Promise<readonly SheetSummary[]> {
  return await listSheets(cycle, { kind: 'ratings', ...filter });
}

/** The sheets that one sees, of one kind; with a key, each with that cell. */
export async function listSheets(
  cycle: string,
  filter: {
    readonly kind: SheetSummary['kind'];
    readonly source?: string;
    readonly rater?: string;
    readonly unit?: string;
    readonly cell?: string;
  },
): Promise<readonly SheetSummary[]> {
  return await allPages((page) => {
    const query = { ...filter, ...page };
    return dataOf(api.GET('/api/cycles/{cycle}/sheets', { params: { path: { cycle }, query } }));
  });
}

/** The marks of the year before by id of the node, from the sheet of earlier results. */
export async function loadLastYear(
  cycle: string,
  unit: string,
  year: number,
): Promise<Readonly<Record<string, string>>> {
  const sheet = await orNull(
    dataOf(api.GET('/api/cycles/{cycle}/units/{unit}/history', { params: { path: { cycle, unit } } })),
  );
  const prefix = `${year - 1}.score.`;
  const found = Object.entries(sheet?.cells ?? {}).flatMap(([key, { value }]) =>
    key.startsWith(prefix) && value !== null ? [[key.slice(prefix.length), String(value)] as const] : [],
  );
  return Object.fromEntries(found);
}

export async function loadEvidence(
  cycle: string,
  unit: string,
  target: Evidence['target'],
  targetId: string,
): Promise<readonly Evidence[]> {
  const query = { target, targetId, withdrawn: 'false' as const, perPage: MOST };
  const found = await orNull(
    dataOf(api.GET('/api/cycles/{cycle}/units/{unit}/evidence', { params: { path: { cycle, unit }, query } })),
  );
  return found?.data ?? [];
}

export async function loadChanges(
  { cycle, unit, marks }: SheetAddress,
  cell: string,
): Promise<readonly SheetHistory[]> {
  const query = { cell };
  if (marks === null) {
    const path = { cycle, unit };
    return (await dataOf(api.GET('/api/cycles/{cycle}/units/{unit}/facts/revisions', { params: { path, query } })))
      .data;
  }
  const path = { cycle, unit, ...marks };
  return (
    await dataOf(
      api.GET('/api/cycles/{cycle}/units/{unit}/ratings/{source}/{rater}/revisions', { params: { path, query } }),
    )
  ).data;
}

/** What one may not see, or what is not there, is null. */
export async function orNull<T>(answer: Promise<T>): Promise<T | null> {
  return await answer.catch((error: unknown) => {
    if (error instanceof ApiError && (error.status === 403 || error.status === 404)) return null;
    throw error;
  });
}

/** Asks for many, a few at a time, in their order. */
export async function askAll<T, R>(of: readonly T[], ask: (each: T) => Promise<R>): Promise<readonly R[]> {
  const found: R[] = new Array<R>(of.length);
  let next = 0;
  const run = async (): Promise<void> => {
    for (let index = next; index < of.length; index = next) {
      next += 1;
      const each = of[index];
      if (each !== undefined) found[index] = await ask(each);
    }
  };
  await Promise.all(Array.from({ length: Math.min(PARALLEL, of.length) }, run));
  return found;
}
