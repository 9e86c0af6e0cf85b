import type { Person } from '../../../accounts.js';
import type { DatabaseUnderTest } from '../../../databases.js';
import type { Answer, Client } from '../../../http/running-server.js';
import { type CHANGED, DOCUMENT, SMALL } from './small-scheme.js';

/** What an answer about a version holds, as far as tests look into it. */
export interface VersionData {
  readonly id: string;
  readonly scheme: string;
  readonly number: number;
  readonly state: string;
  readonly hash: string | null;
  readonly revision: number;
  readonly text: string;
  readonly [key: string]: unknown;
}

/** The version in an answer. */
export function versionIn({ json, text }: Answer): VersionData {
  if (json === null || typeof json.id !== 'string') throw new Error(text.slice(0, 1000));
  // The tests compare what is in it.
  return json as unknown as VersionData;
}

/** The entries of a list in an answer. */
export function listIn({ json, text }: Answer): readonly VersionData[] {
  if (!Array.isArray(json?.data)) throw new Error(text);
  return json.data;
}

/** A database whose address the tests of a block can use beside the server. */
export function remembered(database: DatabaseUnderTest): DatabaseUnderTest & { readonly url: () => string } {
  let url = '';
  const newDatabase = async (): Promise<string> => {
    url = await database.newDatabase();
    return url;
  };
  return { ...database, newDatabase, url: () => url };
}

/** The header of a change of a version as it was last seen. */
export function at({ revision }: Pick<VersionData, 'revision'>): { readonly 'if-match': string } {
  return { 'if-match': `"${revision}"` };
}

/** Saves a draft as it was last seen. */
export async function save(who: Person, version: VersionData, change: object): Promise<VersionData> {
  return versionIn(await who.patch(`/api/scheme-versions/${version.id}`, change, at(version)));
}

/** A step of a version as it was last seen. */
export function step(
  who: Person,
  version: VersionData,
  verb: 'submit' | 'return' | 'publish' | 'retire',
  body?: object,
): Promise<Answer> {
  return who.post(`/api/scheme-versions/${version.id}/${verb}`, body, at(version));
}

/** Submitted by one, published by another. */
export async function publish(author: Person, publisher: Person, version: VersionData): Promise<VersionData> {
  const submitted = versionIn(await step(author, version, 'submit'));
  return versionIn(await step(publisher, submitted, 'publish'));
}

/** A draft of a scheme of its own, ready to be published. */
export async function readyDraft(
  author: Person,
  scheme: string,
  content: typeof CHANGED | typeof SMALL = SMALL,
): Promise<VersionData> {
  const named = (text: string): string => text.replaceAll('small-2023', scheme);
  const cases = content.cases.map(({ name, text }) => ({ name, text: named(text) }));
  const body = { text: named(content.text), source: SMALL.source, cases };
  return versionIn(await author.post(`/api/schemes/${scheme}/versions`, body));
}

/** The total that a scheme gives the unit of the small document, as somebody who is not signed in; else the code of the error. */
export async function totalOf(server: Client, scheme: string, query = ''): Promise<unknown> {
  const { json } = await server.post(`/api/schemes/${scheme}/evaluate${query}`, DOCUMENT);
  // As documented.
  const units = json?.units as Readonly<Record<string, { readonly total: number }>> | undefined;
  return units?.a?.total ?? json?.code;
}
