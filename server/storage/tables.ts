import type { ApiKeysTable, GrantsTable, SessionsTable, UsersTable } from './access-tables.js';
import type {
  AssignmentsTable,
  AssignmentUnitsTable,
  BallotRevisionsTable,
  BallotsTable,
  CyclePredecessorsTable,
  EntryWindowsTable,
  EvidenceChunksTable,
  EvidenceFilesTable,
  EvidenceTable,
  NotAssignedTable,
  OccurrenceRevisionsTable,
  OccurrencesTable,
  SheetRevisionsTable,
  SheetsTable,
} from './entry-tables.js';
import type { IdentityInvitationsTable, SignInFlowsTable, UserIdentitiesTable } from './identity-tables.js';
import type {
  DecisionsTable,
  JobsTable,
  RunDocumentsTable,
  RunResultsTable,
  RunsTable,
  WebhookAttemptsTable,
  WebhookDeliveriesTable,
  WebhooksTable,
} from './work-tables.js';
import type {
  CycleStagesTable,
  CyclesTable,
  CycleUnitsTable,
  StageReopeningsTable,
  UnitAttributeRevisionsTable,
  UnitAttributesTable,
  UnitsTable,
} from './year-tables.js';

/**
 * The rows of the database, as every store sees them. Only portable types: text and whole numbers. `Instant` is
 * `2023-03-15T08:00:00.000Z`, `Json` is canonical JSON text, `Flag` is 0 or 1; ids are UUIDv7 made by the server unless said
 * otherwise. Migrations make the tables; `test/server/storage/tables.test.ts` holds both together.
 */
export interface Tables {
  readonly audit: AuditTable;
  readonly audit_head: AuditHeadTable;
  readonly users: UsersTable;
  readonly grants: GrantsTable;
  readonly sessions: SessionsTable;
  readonly api_keys: ApiKeysTable;
  readonly schemes: SchemesTable;
  readonly scheme_versions: SchemeVersionsTable;
  readonly idempotency_keys: IdempotencyKeysTable;
  readonly settings: SettingsTable;
  readonly units: UnitsTable;
  readonly unit_attribute_revisions: UnitAttributeRevisionsTable;
  readonly unit_attributes: UnitAttributesTable;
  readonly cycles: CyclesTable;
  readonly cycle_stages: CycleStagesTable;
  readonly cycle_units: CycleUnitsTable;
  readonly stage_reopenings: StageReopeningsTable;
  readonly sheets: SheetsTable;
  readonly sheet_revisions: SheetRevisionsTable;
  readonly occurrences: OccurrencesTable;
  readonly occurrence_revisions: OccurrenceRevisionsTable;
  readonly ballots: BallotsTable;
  readonly ballot_revisions: BallotRevisionsTable;
  readonly evidence_files: EvidenceFilesTable;
  readonly evidence_chunks: EvidenceChunksTable;
  readonly evidence: EvidenceTable;
  readonly assignments: AssignmentsTable;
  readonly assignment_units: AssignmentUnitsTable;
  readonly not_assigned: NotAssignedTable;
  readonly entry_windows: EntryWindowsTable;
  readonly cycle_predecessors: CyclePredecessorsTable;
  readonly jobs: JobsTable;
  readonly runs: RunsTable;
  readonly run_documents: RunDocumentsTable;
  readonly run_results: RunResultsTable;
  readonly decisions: DecisionsTable;
  readonly webhooks: WebhooksTable;
  readonly webhook_deliveries: WebhookDeliveriesTable;
  readonly webhook_attempts: WebhookAttemptsTable;
  readonly user_identities: UserIdentitiesTable;
  readonly identity_invitations: IdentityInvitationsTable;
  readonly sign_in_flows: SignInFlowsTable;
  readonly migrations: MigrationsTable;
}

export type Instant = string;
export type Json = string;
export type Flag = number;
export type ActorKind = 'user' | 'api_key' | 'system';

/** One entry of the hash chain; never updated, never deleted. */
export interface AuditTable {
  /** 1, 2, 3 … without a gap. */
  seq: number;
  at: Instant;
  actor_kind: ActorKind;
  /** Empty for the system. */
  actor_id: string;
  /** The name at that time. */
  actor_name: string;
  /** Permission-like slug, e.g. `schemes:publish`. */
  action: string;
  /** Kind of the resource, e.g. `schemes`. */
  resource: string;
  resource_id: string;
  cycle_id: string | null;
  /** What it was; null when it was not there or does not matter. */
  before: Json | null;
  after: Json | null;
  reason: string | null;
  request_id: string | null;
  /** Hash of entry `seq` − 1; 64 zeros for the first. */
  previous_hash: string;
  /** SHA-256 of the canonical JSON of all other columns, 64 hexadecimal digits. */
  hash: string;
}

/** One row (`id` 1): the last entry of the chain. Every write locks it first. */
export interface AuditHeadTable {
  id: number;
  /** 0 while the chain is empty. */
  seq: number;
  hash: string;
}

export interface SchemesTable {
  /** As written in the scheme. It may change until the first publish. */
  id: string;
  /** `{ zh, en? }` of the newest version. */
  name: Json;
  origin: 'shipped' | 'authored';
  /** Instant of the first publish; from then on the id is frozen. */
  frozen_at: Instant | null;
  created_at: Instant;
  created_by: string;
  updated_at: Instant;
  revision: number;
}

/** A version of a scheme. Once published, its content never changes (triggers refuse it). */
export interface SchemeVersionsTable {
  id: string;
  scheme_id: string;
  /** 1, 2, 3 … within the scheme. */
  number: number;
  state: 'draft' | 'in_review' | 'published' | 'retired';
  /** The YAML as the author wrote it, mistakes and all. */
  text: string;
  /** The regulation (`source.txt`); null when there is none. */
  source: string | null;
  /** `[{ name, text }]`: the case files. */
  cases: Json;
  /** Hash of the normal form: the identity of a published version; null while the text does not compile. */
  hash: string | null;
  /** `LANGUAGE_VERSION` and version of the engine it was published under. */
  language_version: string | null;
  engine_version: string | null;
  /** The version it was made from. */
  based_on: string | null;
  /** Sorted ids of everyone who wrote in it; none of them publishes it. */
  authors: Json;
  /** What changed, in the author's words. */
  note: string | null;
  created_at: Instant;
  created_by: string;
  updated_at: Instant;
  updated_by: string;
  submitted_at: Instant | null;
  submitted_by: string | null;
  published_at: Instant | null;
  published_by: string | null;
  /** The reviewer's words on publishing, or on returning it. */
  review_note: string | null;
  retired_at: Instant | null;
  retired_by: string | null;
  retire_reason: string | null;
  revision: number;
}

/** The answer that was given to a write, kept so that a repetition gets the same one. Written in the write's transaction. */
export interface IdempotencyKeysTable {
  actor_kind: ActorKind;
  actor_id: string;
  /** The header `Idempotency-Key`. */
  key: string;
  method: string;
  path: string;
  /** SHA-256 of method, path and body: the same key with another request is refused. */
  request_hash: string;
  status: number;
  /** Header fields that belong to the answer, e.g. `etag`. */
  headers: Json;
  body: string;
  created_at: Instant;
  expires_at: Instant;
}

export interface SettingsTable {
  key: string;
  value: Json;
  updated_at: Instant;
  updated_by: string;
  revision: number;
}

/** The migrations that this database has had. */
export interface MigrationsTable {
  number: number;
  name: string;
  /** SHA-256 of its statements for both databases. */
  hash: string;
  applied_at: Instant;
}
