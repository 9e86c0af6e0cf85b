import type { Words } from '../../../dsl/index.js';
import type { paths } from '../../api/schema.generated.js';
import type { Tone } from '../../states/StateChip.js';
import { schemeWords } from './scheme-words.js';

type Get<P extends keyof paths> = paths[P] extends {
  readonly get: {
    readonly responses: { readonly 200: { readonly content: { readonly 'application/json': infer T } } };
  };
}
  ? T
  : never;

/** A line of the list of schemes. */
export type SchemeSummary = Get<'/api/schemes'>['data'][number];
/** A version with its content. */
export type SchemeVersion = Get<'/api/scheme-versions/{id}'>;
/** Whom a version would move in a cycle that runs by another one. */
export type AmendmentEffect = Get<'/api/scheme-versions/{id}/amendment/effect'>;
/** A line of the list of versions. */
export type VersionSummary = Get<'/api/schemes/{id}/versions'>['data'][number];

/** A state in words. */
export interface Badge {
  readonly tone: Tone;
  readonly label: Words;
}

/** The state of a version. */
export const VERSION_BADGES: Readonly<Record<SchemeVersion['state'], Badge>> = {
  draft: { tone: 'active', label: schemeWords.draft },
  in_review: { tone: 'warn', label: schemeWords.inReview },
  published: { tone: 'good', label: schemeWords.published },
  retired: { tone: 'plain', label: schemeWords.retired },
};

/** The states of a scheme: of what is in force, and of what is being worked on. */
export function badgesOf({ publication, unpublished }: SchemeSummary): readonly Badge[] {
  const inReview = unpublished?.state === 'in_review' ? [VERSION_BADGES.in_review] : [];
  switch (publication) {
    case 'published':
      return [VERSION_BADGES.published];
    case 'published_with_changes':
      return [{ tone: 'active', label: schemeWords.publishedWithChanges }, ...inReview];
    case 'retired':
      return [VERSION_BADGES.retired, ...inReview];
    case 'unpublished':
      return inReview.length > 0 ? inReview : [VERSION_BADGES.draft];
    default:
      return publication satisfies never;
  }
}

/** Whether a version began as a copy of another scheme: the first of its own that was made from something. */
export function isCopy({ basedOn, number }: Pick<SchemeVersion, 'basedOn' | 'number'>): boolean {
  return basedOn !== null && number === 1;
}

/**
 * Which amendment a version was when it was published, among all versions of its scheme: 0 is the first publication. 0 also
 * for what is not published.
 */
export function amendmentOf({ publishedAt, number }: VersionSummary, all: readonly VersionSummary[]): number {
  if (publishedAt === null) return 0;
  return all.filter(
    (each) =>
      each.publishedAt !== null &&
      (each.publishedAt < publishedAt || (each.publishedAt === publishedAt && each.number < number)),
  ).length;
}

/** Where a version is opened. */
export function versionAddress(id: string): string {
  return `/schemes/versions/${encodeURIComponent(id)}`;
}

/**
 * An id for the scheme of another year that no scheme has yet.
 *
 * @example idForYear('guyuan-2023', 2023, 2024, ['guyuan-2023']) // 'guyuan-2024'
 */
export function idForYear(id: string, oldYear: number | null, year: number, taken: readonly string[]): string {
  const wanted =
    oldYear !== null && id.includes(String(oldYear)) ? id.replace(String(oldYear), String(year)) : `${id}-${year}`;
  let free = wanted;
  for (let count = 2; taken.includes(free); count += 1) free = `${wanted}-${count}`;
  return free;
}
