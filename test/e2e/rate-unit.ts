import { expect } from 'vitest';
import type { Person } from '../server/accounts.js';

/** A sheet that nobody has begun. */
export interface FreshSheet {
  /** `/api/cycles/<id>` */
  readonly path: string;
  /** Id of the unit. */
  readonly unit: string;
  /** Name of the rater in documents. */
  readonly rater: string;
}

interface Form {
  readonly asked: readonly { readonly ratings: Readonly<Record<string, readonly string[]>> }[];
  readonly sources: readonly {
    readonly id: string;
    readonly items: readonly { readonly key: string; readonly points: string | null }[];
  }[];
}

/**
 * Gives marks for every item that an assessor of Guyuan is asked for, past the browser, and hands the sheet in.
 *
 * @param markOf full marks of an item and its key give the mark
 */
export async function rateUnit(
  person: Person,
  { path, unit, rater }: FreshSheet,
  markOf: (points: number, key: string) => number,
): Promise<void> {
  const form: Form = JSON.parse((await person.get(`${path}/entry-form?unit=${unit}`)).text);
  const asked = new Set(form.asked[0]?.ratings.assessor);
  const items = form.sources.find(({ id }) => id === 'assessor')?.items.filter(({ key }) => asked.has(key)) ?? [];
  const cells = Object.fromEntries(items.map(({ key, points }) => [key, { value: markOf(Number(points), key) }]));
  const sheet = `${path}/units/${unit}/ratings/assessor/${encodeURIComponent(rater)}`;
  const answer = await person.patch(sheet, { cells, submit: true }, { 'if-match': '"0"' });
  expect(answer.status, answer.text).toBe(200);
}
