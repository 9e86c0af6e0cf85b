import type { Kysely } from 'kysely';
import type { Actor } from '../../../access/actor.js';
import { may } from '../../../access/may.js';
import type { RequestContext } from '../../../access/request-context.js';
import type { Tables } from '../../../storage/index.js';
import type { VersionContent } from '../jobs/check-version.js';
import {
  findKeyMaker,
  findVersion,
  PUBLIC_STATES,
  VERSION_STATES,
  type VersionRow,
  type VersionState,
  type VersionVisibility,
} from './scheme-version-store.js';
import { versionState, versionUnknown } from './version-problems.js';
import { casesOf } from './version-view.js';

/** Which versions an actor may see: what was published, and drafts too for those who work on them. Nobody: what was published. */
export function visibilityOf(actor: Actor | null): VersionVisibility {
  return { states: actor !== null && may(actor, 'scheme-drafts:read') ? VERSION_STATES : PUBLIC_STATES };
}

/** A version that somebody may see. @throws Refusal `version-unknown` */
export async function loadVersion(db: Kysely<Tables>, { actor }: RequestContext, id: string): Promise<VersionRow> {
  const row = await findVersion(db, id);
  if (row === undefined || !visibilityOf(actor).states.includes(row.state)) throw versionUnknown.refuse({ id });
  return row;
}

/** @throws Refusal `version-state` when a step is not possible in the state a version is in */
export function requireState({ state }: VersionRow, needed: VersionState): void {
  if (state !== needed) throw versionState.refuse({ state, needed });
}

/** What the author wrote. */
export function contentOf(row: VersionRow): VersionContent {
  return { text: row.text, source: row.source, cases: casesOf(row) };
}

/** Those who answer for what an actor writes: the actor, and for an API key also the person who made it. */
export async function writersOf(db: Kysely<Tables>, { kind, id }: Actor): Promise<readonly string[]> {
  const maker = kind === 'api_key' ? await findKeyMaker(db, id) : null;
  return maker === null ? [id] : [id, maker];
}
