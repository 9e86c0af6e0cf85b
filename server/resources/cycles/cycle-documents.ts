import type { AssessmentDocument, JsonSchema } from '../../../dsl/index.js';
import type { RequestContext } from '../../access/request-context.js';
import { requirePermission } from '../../access/require-permission.js';
import { cycleNotOpened } from './cycle-problems.js';
import type { CycleTools } from './cycle-service.js';
import { parametersOf } from './cycle-view.js';
import { assembleAssessment } from './document/assemble-assessment.js';
import { blankUnit } from './document/blank-unit.js';
import { readNotAssignedByUnit } from './document/document-store.js';
import { effectiveParameters } from './document/effective-parameters.js';
import { loadCycle } from './load-cycle.js';
import { type CycleUnit, cycleUnit } from './population/cycle-unit.js';
import {
  attributesOf,
  listSnapshot,
  readSnapshot,
  type SnapshotFilter,
  type SnapshotRow,
} from './population/snapshot-store.js';
import { snapshotVisibilityOf } from './population/snapshot-visibility.js';
import type { SchemeNeeds } from './scheme/scheme-needs.js';

/** What a cycle takes, and what it holds. */
export interface CycleDocuments {
  /** The units the reader may see. @throws Refusal `cycle-not-found` */
  units(
    context: RequestContext,
    id: string,
    filter: SnapshotFilter,
  ): Promise<{ readonly data: readonly CycleUnit[]; readonly total: number }>;
  /** JSON Schema of the assessment document it takes. @throws Refusal `cycle-not-found` */
  schema(context: RequestContext, id: string): Promise<JsonSchema>;
  /** A document to fill: once the cycle is open with the units the reader may see, each with what it is asked for. @throws Refusal `cycle-not-found` */
  template(context: RequestContext, id: string): Promise<AssessmentDocument>;
  /** Everything that is known of the cycle, as runs read it. @throws Refusal `cycle-not-found`, `permission-missing`, `cycle-not-opened` */
  assessment(context: RequestContext, id: string): Promise<AssessmentDocument>;
}

export function createCycleDocuments({
  storage,
  schemes,
  needs,
}: CycleTools & { readonly needs: SchemeNeeds }): CycleDocuments {
  return {
    units: async (context, id, filter) =>
      await storage.snapshot(async (db) => {
        await loadCycle(db, context, id);
        const visibility = snapshotVisibilityOf(context.actor);
        const { rows, total } = await listSnapshot(db, id, filter, visibility);
        return { data: rows.map((row) => cycleUnit(row, visibility)), total };
      }),
    schema: async (context, id) => {
      const { row } = await storage.snapshot((db) => loadCycle(db, context, id));
      return (await schemes.find(row.scheme_hash)).scheme.schema;
    },
    template: async (context, id) => {
      const { row, units, notAssigned } = await storage.snapshot(async (db) => {
        const loaded = await loadCycle(db, context, id);
        const visibility = snapshotVisibilityOf(context.actor);
        return {
          row: loaded.row,
          units: await readSnapshot(db, id, visibility),
          notAssigned: await readNotAssignedByUnit(db, id),
        };
      });
      const { scheme } = await schemes.find(row.scheme_hash);
      const { template } = scheme;
      const parameters = effectiveParameters(scheme, parametersOf(row));
      const [blank] = template.units;
      const expected = (await needs.ofCycle(row)).expected(notAssigned);
      const filled = units.map((unit) => blankUnit(blank, documentUnit(unit), expected.needed(unit)));
      const hasParameters = template.parameters !== undefined;
      return {
        ...template,
        ...(row.as_of === null ? {} : { as_of: row.as_of }),
        ...(hasParameters ? { parameters: { ...template.parameters, ...parameters } } : {}),
        units: row.state === 'planned' ? template.units : filled,
      };
    },
    assessment: async (context, id) => {
      const { row } = await storage.snapshot((db) => loadCycle(db, context, id));
      requirePermission(context, 'runs:read', { cycle: id });
      // It holds everybody's marks.
      requirePermission(context, 'ratings:read', { cycle: id });
      if (row.state === 'planned') throw cycleNotOpened.refuse({});
      const { scheme } = await schemes.find(row.scheme_hash);
      // An open cycle keeps its scheme, so what is read now still belongs to it.
      return (await storage.snapshot((db) => assembleAssessment(db, row, scheme))).document;
    },
  };
}

function documentUnit(row: SnapshotRow): AssessmentDocument['units'][number] {
  return { id: row.document_id, name: row.name, attributes: attributesOf(row) };
}
