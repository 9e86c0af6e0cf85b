import type { Instant, Json } from './tables.js';

/**
 * What was entered for one unit: its facts, its earlier results, or the marks of one rater of one source. Never deleted;
 * `sheet_revisions` tells how it came about.
 */
export interface SheetsTable {
  id: string;
  cycle_id: string;
  unit_id: string;
  kind: 'facts' | 'history' | 'ratings';
  /** Source of the scheme; empty unless `ratings`. */
  source: string;
  /** Who rates, as in assessment documents; empty unless `ratings`. */
  rater: string;
  /** Cells by key, see `resources/entries/cells/cell.ts`. */
  cells: Json;
  /** Cells with a value. */
  filled: number;
  /** Cells entered and not submitted. */
  unsubmitted: number;
  /** Cells returned and not entered again. */
  returned: number;
  /** Cells verified by a second person. */
  verified: number;
  /** Last submission; null: never submitted, or returned since as a whole. */
  submitted_at: Instant | null;
  created_at: Instant;
  created_by: string;
  updated_at: Instant;
  updated_by: string;
  revision: number;
}

/** One change of a sheet; never changed, never deleted. */
export interface SheetRevisionsTable {
  sheet_id: string;
  revision: number;
  action: 'enter' | 'submit' | 'return' | 'verify';
  /** The cells that changed, by key, as they are after it. */
  changes: Json;
  reason: string | null;
  /** The reopening (补报) that gave access, where the stage had ended. */
  reopening_id: string | null;
  recorded_at: Instant;
  /** Id of the actor; empty for the system. */
  recorded_by: string;
}

/** One event (加减分、否决事项) or one entry of a record list of a unit, as it is now. */
export interface OccurrencesTable {
  id: string;
  cycle_id: string;
  unit_id: string;
  kind: 'event' | 'record';
  /** Rule of an event, id of the record list. */
  list: string;
  /** Id in another system; unique among events or records of a cycle. */
  external_id: string | null;
  /** `count` and fields of an event, fields of a record. */
  content: Json;
  /** Only what is certified counts in runs. */
  state: 'entered' | 'certified' | 'rejected' | 'withdrawn';
  /** Where it comes from, in words. */
  source: string | null;
  entered_at: Instant;
  entered_by: string;
  /** When it was certified or rejected, by whom. */
  decided_at: Instant | null;
  decided_by: string | null;
  updated_at: Instant;
  revision: number;
}

/** One change of an occurrence; never changed, never deleted. */
export interface OccurrenceRevisionsTable {
  occurrence_id: string;
  revision: number;
  action: 'enter' | 'correct' | 'certify' | 'reject' | 'withdraw';
  content: Json;
  state: OccurrencesTable['state'];
  source: string | null;
  reason: string | null;
  reopening_id: string | null;
  recorded_at: Instant;
  recorded_by: string;
}

/** One rater's order of units. */
export interface BallotsTable {
  id: string;
  cycle_id: string;
  source: string;
  rater: string;
  /** Which units it orders where the source votes within an attribute: the value; else empty. */
  part: string;
  /** Ids of units, best first. */
  placed: Json;
  submitted_at: Instant | null;
  created_at: Instant;
  created_by: string;
  updated_at: Instant;
  updated_by: string;
  revision: number;
}

/** One change of a ballot; never changed, never deleted. */
export interface BallotRevisionsTable {
  ballot_id: string;
  revision: number;
  action: 'enter' | 'submit' | 'return';
  placed: Json;
  reason: string | null;
  reopening_id: string | null;
  recorded_at: Instant;
  recorded_by: string;
}

/** A file, known by its content. */
export interface EvidenceFilesTable {
  sha256: string;
  /** Bytes. */
  size: number;
  /** As its content shows. */
  media_type: string;
  recorded_at: Instant;
  recorded_by: string;
}

/** A part of a file's content. */
export interface EvidenceChunksTable {
  sha256: string;
  /** 0, 1, 2 … */
  position: number;
  /** Base64. */
  content: string;
}

/** A file that proves something about a unit. */
export interface EvidenceTable {
  id: string;
  cycle_id: string;
  unit_id: string;
  /** What it proves: a fact (by its id), a rated item (by its key), an event or a record (by its id). */
  target: 'fact' | 'item' | 'event' | 'record';
  target_id: string;
  sha256: string;
  file_name: string;
  note: string | null;
  created_at: Instant;
  created_by: string;
  withdrawn_at: Instant | null;
  withdrawn_by: string | null;
  withdraw_reason: string | null;
  revision: number;
}

/** Who rates what. */
export interface AssignmentsTable {
  id: string;
  cycle_id: string;
  actor_kind: 'user' | 'api_key';
  actor_id: string;
  /** Source of the scheme. */
  source: string;
  /** The name of the rater in assessment documents; two actors never rate under the same. */
  rater: string;
  /** Keys of the items to rate, sorted; null: all of the source. */
  items: Json | null;
  /** Only the items that this department assesses; null: not limited. */
  department: string | null;
  /** Exact decimal: the weight of the rater where the source combines by weight; null: 1. */
  weight: string | null;
  /** Which units were asked for: `{ units?, subtrees?, where? }`; `assignment_units` holds them. */
  units_asked: Json;
  created_at: Instant;
  created_by: string;
  ended_at: Instant | null;
  ended_by: string | null;
  end_reason: string | null;
  revision: number;
}

/** A unit of an assignment. */
export interface AssignmentUnitsTable {
  assignment_id: string;
  unit_id: string;
  /** Set: the rater does not rate this unit (回避). */
  recused_at: Instant | null;
  recuse_reason: string | null;
}

/** An item that a unit does not carry. */
export interface NotAssignedTable {
  id: string;
  cycle_id: string;
  unit_id: string;
  /** Id of a node of the scheme. */
  node: string;
  reason: string;
  created_at: Instant;
  created_by: string;
  ended_at: Instant | null;
  ended_by: string | null;
  end_reason: string | null;
}

/** The stage in which something may be entered; what has no line here may be entered while the cycle is open. */
export interface EntryWindowsTable {
  cycle_id: string;
  /** `facts`, `history`, `events`, `records`, `ratings:<source>`, `ballots:<source>`. */
  entry: string;
  stage_id: string;
}

/** The cycle of the year before, whose results and facts count as last year's. */
export interface CyclePredecessorsTable {
  cycle_id: string;
  previous_id: string;
}
