import type { SchemeComparison } from '../../../../dsl/index.js';
import type { RequestContext } from '../../../access/request-context.js';
import { requirePermission } from '../../../access/require-permission.js';
import type { Storage } from '../../../storage/index.js';
import type { WorkerPool } from '../../../workers/worker-pool.js';
import type { VersionCheck, VersionContent } from '../jobs/check-version.js';
import { limitDiagnostics } from '../jobs/limit-diagnostics.js';
import { contentOf, loadVersion } from './load-version.js';
import { type Obstacle, obstaclesOf } from './publishing-obstacles.js';
import { listHeads, type VersionRow, type VersionState } from './scheme-version-store.js';
import { comparisonNeedsVersion, versionUnreadable } from './version-problems.js';
import type { UnsavedContent } from './version-schemas.js';

/** What checking a version found, and what of it keeps it from being published. */
export interface ReviewedVersion extends VersionCheck {
  readonly obstacles: readonly Obstacle[];
}

/** Which version one side of a comparison is. */
export interface ComparedVersion {
  readonly id: string;
  readonly scheme: string;
  readonly number: number;
  readonly state: VersionState;
  readonly hash: string | null;
}

/** What changed from one version to another. */
export interface VersionComparison extends SchemeComparison {
  readonly before: ComparedVersion;
  readonly after: ComparedVersion;
  /** Whether the text of the regulation changed. */
  readonly source: boolean;
  /** Case files by name. */
  readonly cases: Readonly<Record<'added' | 'removed' | 'changed', readonly string[]>>;
}

/** What authors and reviewers look at; nothing is changed. */
export interface ReviewService {
  /** Checks a version, or what an editor has not saved yet in place of it. @throws Refusal `version-unknown` */
  check(context: RequestContext, id: string, unsaved: UnsavedContent, signal?: AbortSignal): Promise<ReviewedVersion>;
  /**
   * What changed since another version; by default since the newest published one of the scheme, else since the one it was
   * made from.
   *
   * @throws Refusal `version-unknown`, `comparison-needs-version`, `version-unreadable`
   */
  compare(context: RequestContext, id: string, other: string | null): Promise<VersionComparison>;
}

export function createReviewService(storage: Storage, workers: WorkerPool): ReviewService {
  const otherOf = async (context: RequestContext, row: VersionRow, other: string | null): Promise<VersionRow> => {
    if (other !== null) return await loadVersion(storage.read, context, other);
    const published = await listHeads(storage.read, { states: ['published'] }, row.scheme_id);
    const since = published.find(({ id }) => id !== row.id)?.id ?? row.based_on;
    if (since === null) throw comparisonNeedsVersion.refuse({});
    return await loadVersion(storage.read, context, since);
  };

  return {
    check: async (context, id, unsaved, signal) => {
      requirePermission(context, 'schemes:read');
      const row = await loadVersion(storage.read, context, id);
      const saved = contentOf(row);
      const content: VersionContent = {
        text: unsaved.text ?? saved.text,
        source: unsaved.source === undefined ? saved.source : unsaved.source,
        cases: unsaved.cases ?? saved.cases,
      };
      const checked = await workers.run('checkVersion', content, signal);
      return { ...checked, obstacles: obstaclesOf(checked, row.scheme_id) };
    },
    compare: async (context, id, other) => {
      requirePermission(context, 'schemes:read');
      const after = await loadVersion(storage.read, context, id);
      const before = await otherOf(context, after, other);
      const texts = { before: before.text, after: after.text };
      const found = await workers.run('compareTexts', texts);
      if (found.comparison === null) {
        const broken = found.before.length > 0 ? before : after;
        const diagnostics = limitDiagnostics([...found.before, ...found.after]);
        throw versionUnreadable.refuse({ id: broken.id, number: broken.number }, diagnostics);
      }
      return {
        before: comparedOf(before),
        after: comparedOf(after),
        ...found.comparison,
        source: before.source !== after.source,
        cases: compareCases(contentOf(before).cases, contentOf(after).cases),
      };
    },
  };
}

function comparedOf({ id, scheme_id, number, state, hash }: VersionRow): ComparedVersion {
  return { id, scheme: scheme_id, number, state, hash };
}

function compareCases(before: VersionContent['cases'], after: VersionContent['cases']): VersionComparison['cases'] {
  const texts = new Map(before.map(({ name, text }) => [name, text]));
  const names = new Set(after.map(({ name }) => name));
  return {
    added: after.filter(({ name }) => !texts.has(name)).map(({ name }) => name),
    removed: before.filter(({ name }) => !names.has(name)).map(({ name }) => name),
    changed: after.filter(({ name, text }) => texts.has(name) && texts.get(name) !== text).map(({ name }) => name),
  };
}
