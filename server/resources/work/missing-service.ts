import type { Words } from '../../../dsl/index.js';
import type { RequestContext } from '../../access/request-context.js';
import type { Instant, Storage } from '../../storage/index.js';
import { loadCycle } from '../cycles/load-cycle.js';
import type { SchemeNeeds } from '../cycles/scheme/scheme-needs.js';
import { parseFactKey } from '../entries/cells/cell-key.js';
import { ownProgress } from './progress/actor-progress.js';
import { type Expectation, type ExpectationKind, isIn } from './progress/expectation.js';
import type { SheetStates } from './progress/sheet-states.js';

/** Something that the actor has still to enter, or to enter again. */
export interface MissingEntry {
  readonly kind: ExpectationKind;
  /** Null for a ballot. */
  readonly unit: {
    readonly id: string;
    readonly documentId: string;
    readonly externalId: string | null;
    readonly name: string;
  } | null;
  readonly source: string | null;
  readonly rater: string | null;
  /** Key of the cell; the part of a ballot. */
  readonly key: string;
  /** Of a fact by period. */
  readonly period: string | null;
  readonly label: Words;
  readonly state: 'empty' | 'draft' | 'returned';
  readonly reason: string | null;
  readonly until: Instant | null;
  readonly isOpen: boolean;
  readonly isLate: boolean;
}

export interface MissingFilter {
  readonly page: number;
  readonly perPage: number;
  readonly kind: ExpectationKind | null;
  /** Id, external id or id in documents. */
  readonly unit: string | null;
  readonly source: string | null;
  readonly state: MissingEntry['state'] | null;
}

export interface MissingService {
  /** What is still missing from whoever asks, by unit as in the tree. @throws Refusal `cycle-not-found` */
  list(
    context: RequestContext,
    cycle: string,
    filter: MissingFilter,
  ): Promise<{ readonly data: readonly MissingEntry[]; readonly total: number }>;
}

export function createMissingService(storage: Storage, needs: SchemeNeeds, states: SheetStates): MissingService {
  return {
    list: async (context, id, { page, perPage, kind, unit, source, state }) => {
      const { row: cycle } = await storage.snapshot((db) => loadCycle(db, context, id));
      const counting = { needs: await needs.ofCycle(cycle), states };
      return await storage.snapshot(async (db) => {
        const { actor, now } = context;
        const own = await ownProgress(db, counting, actor, { cycle, now });
        const isAsked = (each: Expectation): boolean => {
          const row = own.units.get(each.unit);
          const ids = row === undefined ? [] : [row.unit_id, row.document_id, row.external_id];
          return (
            !isIn(each) &&
            (kind === null || each.kind === kind) &&
            (unit === null || ids.includes(unit)) &&
            (source === null || each.source === source) &&
            (state === null || each.state === state)
          );
        };
        const pathOf = (each: Expectation) => own.units.get(each.unit)?.path ?? '';
        const missing = own.expectations.filter(isAsked);
        const sorted = missing
          .map((each, index) => ({ each, index, path: pathOf(each) }))
          .sort((a, b) => (a.path === b.path ? a.index - b.index : a.path < b.path ? -1 : 1));
        const shown = sorted.slice((page - 1) * perPage, page * perPage);
        const data = shown.map(({ each }): MissingEntry => {
          const row = own.units.get(each.unit);
          const { until, isOpen, isOver } = own.timeOf(each);
          return {
            kind: each.kind,
            unit:
              row === undefined
                ? null
                : { id: row.unit_id, documentId: row.document_id, externalId: row.external_id, name: row.name },
            source: each.source === '' ? null : each.source,
            rater: each.rater === '' ? null : each.rater,
            key: each.key,
            period: each.kind === 'fact' ? parseFactKey(each.key).period : null,
            label: each.label,
            state: each.state === 'draft' || each.state === 'returned' ? each.state : 'empty',
            reason: each.reason,
            until,
            isOpen,
            isLate: isOver,
          };
        });
        return { data, total: sorted.length };
      });
    },
  };
}
