import type { Flag, Instant, Json } from './tables.js';

/** Work that goes on after the answer, and survives a restart. */
export interface JobsTable {
  id: string;
  /** e.g. `run`. */
  kind: string;
  payload: Json;
  state: 'queued' | 'running' | 'done' | 'failed' | 'cancelled';
  /** Steps done so far. */
  done: number;
  /** Null: not known yet. */
  total: number | null;
  /** How often it was begun. */
  attempts: number;
  most_attempts: number;
  /** The process that works on it. */
  owner: string | null;
  /** Past this instant another process may take it over. */
  lease_until: Instant | null;
  cancel_asked: Flag;
  result: Json | null;
  /** `Problem` of `http/errors/problem.ts`. */
  problem: Json | null;
  /** Not before. */
  run_at: Instant;
  /** Whoever asked for it, as the audit log names them: `{ kind, id, name }`. */
  actor: Json;
  request_id: string | null;
  created_at: Instant;
  created_by: string;
  started_at: Instant | null;
  finished_at: Instant | null;
  revision: number;
}

/** One computation of a cycle. Once done, its content never changes. */
export interface RunsTable {
  id: string;
  cycle_id: string;
  /** 1, 2, 3 … within the cycle. */
  number: number;
  kind: 'interim' | 'final';
  state: JobsTable['state'];
  job_id: string;
  note: string | null;
  /** Codes of what was odd and accepted. */
  accepted: Json;
  scheme_hash: string;
  language_version: string | null;
  engine_version: string | null;
  /** SHA-256 of the assessment document in canonical JSON. */
  inputs_hash: string | null;
  /** SHA-256 of the results in canonical JSON. */
  results_hash: string | null;
  /** The state of the entries it computes is that at this instant, after this audit entry. */
  inputs_at: Instant | null;
  audit_seq: number | null;
  units: number | null;
  problem: Json | null;
  created_at: Instant;
  created_by: string;
  finished_at: Instant | null;
  /** Set: units see their results of this run. */
  released_at: Instant | null;
  released_by: string | null;
  release_note: string | null;
  revision: number;
}

/** The document a run computed, and what came out, in pieces of canonical JSON. */
export interface RunDocumentsTable {
  run_id: string;
  part: 'input' | 'results';
  /** 0, 1, 2 …; the pieces in this order are the text. */
  position: number;
  content: string;
}

/** The result of one unit in a run. */
export interface RunResultsTable {
  run_id: string;
  unit_id: string;
  document_id: string;
  name: string;
  /** Of the unit in the cycle. */
  path: string;
  search: string;
  /** Values of the grouping attributes, for people; empty without groups. */
  group_key: string;
  /** Place in the official list, from 0: group, rank, document id. */
  position: number;
  /** Exact decimal; null: pending or absent. */
  total: string | null;
  /** Place by total, best first, from 0; those without total last. */
  total_position: number;
  /** As it is written: `3`, `2.5`. */
  rank: string | null;
  tier: string | null;
  excluded: string | null;
  /** Whether something is undecided. */
  pending: Flag;
  /** The unit's part of the results. */
  result: Json;
}

/** A decision of the leading group (领导小组) on a unit; revoked, never deleted. */
export interface DecisionsTable {
  id: string;
  cycle_id: string;
  unit_id: string;
  /** As in assessment documents: `tier`, `bonus`, `demotion`, … */
  kind: string;
  rule: string | null;
  /** `{ tier?, points?, size?, place? }`. */
  content: Json;
  reason: string;
  /** Reference of the minutes. */
  minutes: string;
  /** The run that lay before the meeting. */
  run_id: string | null;
  /** The unit's result without it and with it: `{ total, rank, tier, … }`. */
  before: Json;
  after: Json;
  taken_at: Instant;
  taken_by: string;
  revoked_at: Instant | null;
  revoked_by: string | null;
  revoke_reason: string | null;
  /** Reference of the minutes of the revocation. */
  revoke_minutes: string | null;
  revision: number;
}

/** Where to tell of events. */
export interface WebhooksTable {
  id: string;
  name: string;
  url: string;
  /** `whsec_…`; it signs what is sent, so it is kept as it is. */
  secret: string;
  /** Types of events, sorted. */
  events: Json;
  /** Only those of this cycle; null: of all. */
  cycle_id: string | null;
  created_at: Instant;
  created_by: string;
  disabled_at: Instant | null;
  disable_reason: string | null;
  revision: number;
}

/** One message for one webhook, written with the change that it tells of. */
export interface WebhookDeliveriesTable {
  id: string;
  webhook_id: string;
  /** The same for all webhooks that are told of one event, and for its replays. */
  message_id: string;
  type: string;
  /** The body that is sent, to the byte. */
  payload: string;
  state: 'waiting' | 'delivered' | 'failed';
  attempts: number;
  /** Not before. */
  next_at: Instant;
  /** The delivery that was asked for again. */
  replay_of: string | null;
  created_at: Instant;
  finished_at: Instant | null;
}

/** One attempt to deliver. */
export interface WebhookAttemptsTable {
  delivery_id: string;
  number: number;
  at: Instant;
  /** HTTP status; null: no answer. */
  status: number | null;
  milliseconds: number;
  problem: string | null;
  /** The beginning of the answer. */
  answer: string | null;
}
