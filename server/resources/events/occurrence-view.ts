import type { Instant } from '../../storage/index.js';
import type { SeenOccurrence } from './occurrence-read-model.js';
import {
  contentOf,
  type EventContent,
  type EventState,
  type OccurrenceRevisionRow,
  type OccurrenceRow,
} from './occurrence-store.js';

/** An event or record as the API shows it. */
export interface EventView {
  readonly id: string;
  readonly kind: OccurrenceRow['kind'];
  readonly unit: string;
  readonly unitName: string;
  readonly list: string;
  readonly content: EventContent;
  readonly state: EventState;
  readonly source: string | null;
  readonly externalId: string | null;
  readonly enteredAt: Instant;
  readonly enteredBy: string;
  readonly enteredByName: string;
  readonly decidedAt: Instant | null;
  readonly decidedBy: string | null;
  readonly decidedByName: string | null;
  readonly updatedAt: Instant;
  readonly revision: number;
}

/** One change of it. */
export interface EventRevisionView {
  readonly revision: number;
  readonly action: OccurrenceRevisionRow['action'];
  readonly content: EventContent;
  readonly state: EventState;
  readonly source: string | null;
  readonly reason: string | null;
  /** The reopening (补报) that gave access, where the stage had ended. */
  readonly reopening: string | null;
  readonly recordedAt: Instant;
  readonly recordedBy: string;
  readonly recordedByName: string;
}

/** With everything that happened to it, the first first. */
export interface EventHistory extends EventView {
  readonly revisions: readonly EventRevisionView[];
}

/** How somebody sees content: without the fields that hold others' marks. */
export interface Reader {
  readonly names: ReadonlyMap<string, string>;
  /** Fields of a list that are not shown. */
  readonly hidden: (row: {
    readonly list: string;
    readonly path: string;
    readonly entered_by: string;
  }) => readonly string[];
}

export function eventView(row: SeenOccurrence, { names, hidden }: Reader): EventView {
  return {
    id: row.id,
    kind: row.kind,
    unit: row.unit_id,
    unitName: row.unit_name,
    list: row.list,
    content: without(contentOf(row), hidden(row)),
    state: row.state,
    source: row.source,
    externalId: row.external_id,
    enteredAt: row.entered_at,
    enteredBy: row.entered_by,
    enteredByName: names.get(row.entered_by) ?? '',
    decidedAt: row.decided_at,
    decidedBy: row.decided_by,
    decidedByName: row.decided_by === null ? null : (names.get(row.decided_by) ?? ''),
    updatedAt: row.updated_at,
    revision: row.revision,
  };
}

export function eventHistory(
  row: SeenOccurrence,
  revisions: readonly OccurrenceRevisionRow[],
  reader: Reader,
): EventHistory {
  const hidden = reader.hidden(row);
  return {
    ...eventView(row, reader),
    revisions: revisions.map((each) => ({
      revision: each.revision,
      action: each.action,
      content: without(contentOf(each), hidden),
      state: each.state,
      source: each.source,
      reason: each.reason,
      reopening: each.reopening_id,
      recordedAt: each.recorded_at,
      recordedBy: each.recorded_by,
      recordedByName: reader.names.get(each.recorded_by) ?? '',
    })),
  };
}

/** What the audit log shows of an event or record. */
export function auditedEvent(row: OccurrenceRow) {
  return {
    unit: row.unit_id,
    list: row.list,
    content: contentOf(row),
    state: row.state,
    source: row.source,
    externalId: row.external_id,
    revision: row.revision,
  };
}

function without(content: EventContent, hidden: readonly string[]): EventContent {
  if (hidden.length === 0) return content;
  return Object.fromEntries(Object.entries(content).filter(([field]) => !hidden.includes(field)));
}
