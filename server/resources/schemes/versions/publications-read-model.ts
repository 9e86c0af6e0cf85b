import type { Kysely } from 'kysely';
import type { Tables } from '../../../storage/index.js';
import { listHeads, listSchemes, type VersionHead, type VersionVisibility } from './scheme-version-store.js';

/** Where a scheme stands: whether something of it is in force, and whether there is work that is not. */
export type PublicationState = 'unpublished' | 'published' | 'published_with_changes' | 'retired';

/** A version as the list of schemes refers to it. */
export type VersionReference = Pick<VersionHead, 'id' | 'number' | 'state' | 'revision'> & {
  readonly updatedAt: string;
};

export interface Publication {
  readonly publication: PublicationState;
  /** The version in force. */
  readonly version: VersionReference | null;
  /** The draft, or the version in review, that was changed last; null when there is none that who asks may see. */
  readonly unpublished: VersionReference | null;
}

/** A scheme of the list, with what it is called. */
export interface ListedScheme extends Publication {
  readonly id: string;
  readonly title: string;
}

/** What stands beside a scheme of a folder: it is in force, and nothing else is known. */
export const IN_FORCE: Publication = { publication: 'published', version: null, unpublished: null };

/** Where every scheme stands that somebody may see, by id. */
export async function listPublications(
  db: Kysely<Tables>,
  visibility: VersionVisibility,
): Promise<ReadonlyMap<string, ListedScheme>> {
  const heads = await listHeads(db, visibility);
  const versions = new Map<string, VersionHead[]>();
  for (const head of heads) versions.set(head.scheme_id, [...(versions.get(head.scheme_id) ?? []), head]);
  const schemes = await listSchemes(db);
  return new Map(
    schemes.flatMap(({ id, name }) => {
      const own = versions.get(id) ?? [];
      return own.length === 0 ? [] : [[id, { id, title: titleOf(name), ...publicationOf(own) }] as const];
    }),
  );
}

/** Where one scheme stands; null when who asks may see nothing of it. */
export async function findPublication(
  db: Kysely<Tables>,
  visibility: VersionVisibility,
  scheme: string,
): Promise<Publication | null> {
  const heads = await listHeads(db, visibility, scheme);
  return heads.length === 0 ? null : publicationOf(heads);
}

/** @param heads of one scheme, the one published last first */
function publicationOf(heads: readonly VersionHead[]): Publication {
  const published = heads.find(({ state }) => state === 'published');
  const open = heads.filter(({ state }) => state === 'draft' || state === 'in_review');
  const [newest] = [...open].sort((left, right) => (left.updated_at > right.updated_at ? -1 : 1));
  const isRetired = heads.some(({ state }) => state === 'retired');
  const state = published === undefined ? (isRetired ? 'retired' : 'unpublished') : 'published';
  return {
    publication: state === 'published' && newest !== undefined ? 'published_with_changes' : state,
    version: published === undefined ? null : referenceTo(published),
    unpublished: newest === undefined ? null : referenceTo(newest),
  };
}

function referenceTo({ id, number, state, revision, updated_at }: VersionHead): VersionReference {
  return { id, number, state, revision, updatedAt: updated_at };
}

function titleOf(name: string): string {
  const words: { readonly zh: string } = JSON.parse(name); // written by this program
  return words.zh;
}
