import type { Identity } from '../../access/identity.js';
import { may } from '../../access/may.js';
import type { WantedVersion } from './scheme-catalogue.js';

/** Which version a request wants, and whether it may be a draft. */
export function wantedVersion(query: { readonly version?: string }, identity: Identity | null): WantedVersion {
  const drafts = identity !== null && may(identity.actor, 'scheme-drafts:read');
  return { version: query.version ?? null, drafts };
}
