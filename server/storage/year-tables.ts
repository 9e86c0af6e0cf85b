import type { Flag, Instant, Json } from './tables.js';

/** A unit as it is now. Never deleted: it retires. */
export interface UnitsTable {
  id: string;
  /** Id in another system; unique among units. */
  external_id: string | null;
  name: string;
  /** Null at the top of the tree. */
  parent_id: string | null;
  /** `/` + ids from the top down to the unit itself, each followed by `/`: a subtree is a range of texts. */
  path: string;
  /** 0 at the top. */
  depth: number;
  /** What a search looks at: name and external id in lower case. */
  search: string;
  retired_at: Instant | null;
  retired_by: string | null;
  retire_reason: string | null;
  created_at: Instant;
  created_by: string;
  updated_at: Instant;
  updated_by: string;
  /** Counts changes of the unit and of its attributes. */
  revision: number;
}

/** Everything that was ever said of an attribute in a year; never changed, never deleted. */
export interface UnitAttributeRevisionsTable {
  unit_id: string;
  year: number;
  attribute: string;
  /** 1, 2, 3 … for this attribute in this year. */
  revision: number;
  /** Number, text, boolean; null: taken back. */
  value: Json;
  /** Where it comes from, in words. */
  source: string | null;
  reason: string | null;
  recorded_at: Instant;
  /** Id of the actor; empty for the system. */
  recorded_by: string;
}

/** The last revision of each attribute. */
export interface UnitAttributesTable {
  unit_id: string;
  year: number;
  attribute: string;
  revision: number;
  value: Json;
}

/** A published scheme version applied to a population in a year. */
export interface CyclesTable {
  id: string;
  external_id: string | null;
  name: string;
  scheme_id: string;
  scheme_version_id: string;
  /** Hash of the version. */
  scheme_hash: string;
  year: number;
  time_zone: string;
  /** Day `YYYY-MM-DD` for what is valid at a time; null: as the scheme says. */
  as_of: string | null;
  state: 'planned' | 'open' | 'closed' | 'archived';
  /** Which units take part, as it was asked for. */
  population: Json;
  /** Values given for the scheme's parameters; what is not given keeps the scheme's default. */
  parameters: Json;
  /** What was odd at the last change of state and who accepted it went on all the same. */
  accepted: Json;
  opened_at: Instant | null;
  closed_at: Instant | null;
  archived_at: Instant | null;
  created_at: Instant;
  created_by: string;
  updated_at: Instant;
  updated_by: string;
  revision: number;
}

/** A stage of a cycle's timetable, as the scheme's procedure has it, with its days in this cycle. */
export interface CycleStagesTable {
  cycle_id: string;
  stage_id: string;
  /** Order of the procedure, from 0. */
  position: number;
  label: Json;
  /** First day; null: as soon as the cycle is open. */
  opens_on: string | null;
  /** Last day, included; null: until the cycle closes. */
  closes_on: string | null;
  /** The same as instants in the cycle's time zone, half-open: from `opens_at` until before `closes_at`. */
  opens_at: Instant | null;
  closes_at: Instant | null;
  /** Whether the days are those of the scheme. */
  as_written: Flag;
}

/** A unit of a cycle as it was when the cycle opened; a correction is a new revision. */
export interface CycleUnitsTable {
  cycle_id: string;
  unit_id: string;
  revision: number;
  /** Its id in assessment documents: the external id, else the id. */
  document_id: string;
  external_id: string | null;
  name: string;
  parent_id: string | null;
  path: string;
  search: string;
  /** Values by attribute of the scheme. */
  attributes: Json;
  recorded_at: Instant;
  recorded_by: string;
  /** 1: from this revision on it takes no part. */
  withdrawn: Flag;
  /** Why it was added, corrected or withdrawn; null for what was there at the opening. */
  reason: string | null;
}

/** Late entry: a stage that has ended is open again for one unit. */
export interface StageReopeningsTable {
  id: string;
  cycle_id: string;
  stage_id: string;
  unit_id: string;
  /** Half-open: from `opens_at` until before `closes_at`. */
  opens_at: Instant;
  closes_at: Instant;
  /** Last day, included. */
  closes_on: string;
  reason: string;
  created_at: Instant;
  created_by: string;
  /** Set: ended before its time. */
  ended_at: Instant | null;
  ended_by: string | null;
  end_reason: string | null;
}
