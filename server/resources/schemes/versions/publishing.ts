import type { Kysely } from 'kysely';
import type { Acknowledged } from '../../../../dsl/index.js';
import type { RequestContext } from '../../../access/request-context.js';
import { requirePermission, requirePerson } from '../../../access/require-permission.js';
import { checkRevision } from '../../../http/revision.js';
import type { Storage, Tables, UnitOfWork } from '../../../storage/index.js';
import type { WorkerPool } from '../../../workers/worker-pool.js';
import { countCyclesAtWork } from '../../cycles/cycle-store.js';
import { contentOf, loadVersion, requireState } from './load-version.js';
import { publishedColumns, publishScheme, refuseUnchanged } from './publish-version.js';
import { type Obstacle, obstaclesOf, refuseObstacles } from './publishing-obstacles.js';
import { findVersion, listHeads, updateVersion, type VersionRow, type VersionState } from './scheme-version-store.js';
import { ownVersion, versionInUse } from './version-problems.js';
import { auditedVersion, authorsOf, summariesOf, type VersionView, viewOf } from './version-view.js';

/** A published version, with what the linter found and its authors acknowledged. */
export interface PublishedVersion extends VersionView {
  readonly acknowledged: readonly Acknowledged[];
}

/** A version in review, with what would keep it from being published. */
export interface SubmittedVersion extends VersionView {
  readonly obstacles: readonly Obstacle[];
}

/** Why a version is retired. */
export interface Retirement {
  readonly reason: string;
  /** Also while cycles are planned or open with it, which go on with it. */
  readonly acceptInUse?: boolean;
}

/**
 * The steps of a version: draft → in review → published → retired. Each is audited, and made for one revision: what was
 * changed meanwhile is refused with `revision-conflict`. All throw `version-unknown`, and `version-state` out of turn.
 */
export interface PublishingService {
  /** For review by a second person; from now on nobody changes it. @throws Refusal `version-not-ready` while it has errors */
  submit(
    context: RequestContext,
    id: string,
    expected: number,
    note: string | null,
    dryRun: boolean,
  ): Promise<SubmittedVersion>;
  /** Back to its authors, by who reviews it or by one of them. */
  giveBack(
    context: RequestContext,
    id: string,
    expected: number,
    reason: string,
    dryRun: boolean,
  ): Promise<VersionView>;
  /**
   * In force from now on, in every process; never changed again.
   *
   * @throws Refusal `own-version`, `people-only`; `version-not-ready` unless everything is in order;
   *   `version-unchanged` when a published version means the same
   */
  publish(
    context: RequestContext,
    id: string,
    expected: number,
    note: string | null,
    dryRun: boolean,
  ): Promise<PublishedVersion>;
  /**
   * No longer in force; it stays and can still be computed by its hash, also by cycles. The one published before is the newest
   * again.
   *
   * @throws Refusal `people-only`; `version-in-use` while cycles are planned or open with it, unless that is accepted
   */
  retire(
    context: RequestContext,
    id: string,
    expected: number,
    retirement: Retirement,
    dryRun: boolean,
  ): Promise<VersionView>;
}

export function createPublishingService(storage: Storage, workers: WorkerPool): PublishingService {
  const check = async (row: VersionRow) => await workers.run('checkVersion', contentOf(row));

  /** What a new version changes of the one it follows, for the audit log; null when it follows none. */
  const changesOf = async (row: VersionRow) => {
    const [newest] = await listHeads(storage.read, { states: ['published'] }, row.scheme_id);
    const previous = newest?.id ?? row.based_on;
    if (previous === null) return null;
    const before = await findVersion(storage.read, previous);
    if (before === undefined) return null;
    const { comparison } = await workers.run('compareTexts', { before: before.text, after: row.text });
    return comparison === null ? null : { with: previous, ...comparison.counts };
  };

  /** One step in a transaction: the version must be in `from`, and as it was when the step was asked for. */
  const step = async <More extends object>(
    { context, id, expected, dryRun, from, action, reason }: Step,
    work: (unit: UnitOfWork, row: VersionRow) => Promise<{ readonly row: VersionRow; readonly audited?: object }>,
    more: More,
  ): Promise<VersionView & More> =>
    await storage.write({ ...context, dryRun }, async (unit) => {
      const row = await loadVersion(unit.db, context, id);
      await refuseStale(unit.db, row, expected);
      requireState(row, from);
      const done = await work(unit, row);
      await unit.record({
        action,
        resource: 'scheme-versions',
        resourceId: id,
        before: auditedVersion(row),
        after: { ...auditedVersion(done.row), ...done.audited },
        reason,
      });
      return { ...(await viewOf(unit.db, done.row)), ...more };
    });

  return {
    submit: async (context, id, expected, note, dryRun) => {
      requirePermission(context, 'schemes:write');
      const seen = await loadVersion(storage.read, context, id);
      requireState(seen, 'draft');
      await refuseStale(storage.read, seen, expected);
      const checked = await check(seen);
      const obstacles = obstaclesOf(checked, seen.scheme_id);
      const unreadable = obstacles.filter(({ code }) => code === 'errors' || code === 'scheme-id-differs');
      refuseObstacles(unreadable, checked);
      const asked = {
        context,
        id,
        expected,
        dryRun,
        from: 'draft',
        action: 'scheme-versions:submit',
        reason: note,
      } as const;
      const submit = async (unit: UnitOfWork, row: VersionRow) => ({
        row: await updateVersion(unit.db, row, {
          state: 'in_review',
          hash: checked.hash,
          submitted_at: unit.now,
          submitted_by: context.actor.id,
          review_note: null,
        }),
      });
      return await step(asked, submit, { obstacles });
    },
    giveBack: async (context, id, expected, reason, dryRun) => {
      const seen = await loadVersion(storage.read, context, id);
      const isOwn = authorsOf(seen).includes(context.actor.id);
      requirePermission(context, isOwn ? 'schemes:write' : 'schemes:publish');
      return await step(
        { context, id, expected, dryRun, from: 'in_review', action: 'scheme-versions:return', reason },
        async (unit, row) => ({
          row: await updateVersion(unit.db, row, {
            state: 'draft',
            submitted_at: null,
            submitted_by: null,
            review_note: reason,
          }),
        }),
        {},
      );
    },
    publish: async (context, id, expected, note, dryRun) => {
      requirePermission(context, 'schemes:publish');
      const publisher = requirePerson(context);
      const seen = await loadVersion(storage.read, context, id);
      requireState(seen, 'in_review');
      if ([...authorsOf(seen), seen.submitted_by].includes(publisher.id)) throw ownVersion.refuse({});
      await refuseStale(storage.read, seen, expected);
      const checked = await check(seen);
      refuseObstacles(obstaclesOf(checked, seen.scheme_id), checked);
      const { hash, title } = checked;
      if (hash === null) throw new Error('bug: a version without obstacles has a hash');
      const changes = await changesOf(seen);
      const asked = {
        context,
        id,
        expected,
        dryRun,
        from: 'in_review',
        action: 'schemes:publish',
        reason: note,
      } as const;
      const publish = async (unit: UnitOfWork, row: VersionRow) => {
        // Another draft may have given the scheme another id meanwhile.
        refuseObstacles(obstaclesOf(checked, row.scheme_id), checked);
        await refuseUnchanged(unit, row.scheme_id, hash);
        await publishScheme(unit, row.scheme_id, title);
        const columns = { ...publishedColumns(unit, publisher.id, hash), review_note: note };
        const acknowledged = checked.acknowledged.map(({ diagnostic, reason }) => ({ code: diagnostic.code, reason }));
        return { row: await updateVersion(unit.db, row, columns), audited: { changes, acknowledged } };
      };
      return await step(asked, publish, { acknowledged: checked.acknowledged });
    },
    retire: async (context, id, expected, { reason, acceptInUse = false }, dryRun) => {
      requirePermission(context, 'schemes:publish');
      requirePerson(context);
      return await step(
        { context, id, expected, dryRun, from: 'published', action: 'schemes:retire', reason },
        async (unit, row) => {
          const cycles = await countCyclesAtWork(unit.db, id);
          if (cycles.planned + cycles.open > 0 && !acceptInUse) throw versionInUse.refuse(cycles);
          const columns = { retired_at: unit.now, retired_by: context.actor.id, retire_reason: reason };
          return { row: await updateVersion(unit.db, row, { state: 'retired', ...columns }), audited: { cycles } };
        },
        {},
      );
    },
  };
}

/** @throws Refusal `revision-conflict`, with what the version is now, without its texts */
async function refuseStale(db: Kysely<Tables>, row: VersionRow, expected: number): Promise<void> {
  const [current = row] = await summariesOf(db, [row]);
  checkRevision(expected, current, null);
}

interface Step {
  readonly context: RequestContext;
  readonly id: string;
  readonly expected: number;
  readonly dryRun: boolean;
  readonly from: VersionState;
  readonly action: string;
  readonly reason: string | null;
}
