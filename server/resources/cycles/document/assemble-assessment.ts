import type { Kysely } from 'kysely';
import type { AssessmentDocument } from '../../../../dsl/index.js';
import type { Tables } from '../../../storage/index.js';
import { countedCells } from '../../entries/cells/counted-cells.js';
import type { CycleRow } from '../cycle-store.js';
import { parametersOf } from '../cycle-view.js';
import { attributesOf, readSnapshot, type SnapshotRow } from '../population/snapshot-store.js';
import type { CycleScheme } from '../scheme/cycle-scheme.js';
import {
  countUncertified,
  readBallots,
  readCertified,
  readDecisions,
  readNotAssigned,
  readSheets,
  readWeights,
} from './document-store.js';
import { effectiveParameters } from './effective-parameters.js';
import { groupBy } from './group-by.js';
import { readPredecessor } from './predecessor-store.js';
import { type CellValues, factsOf, historyOf } from './unit-cells.js';

type UnitInput = AssessmentDocument['units'][number];

/** A cycle's entries as one assessment document. */
export interface AssembledAssessment {
  readonly document: AssessmentDocument;
  /** Ids of units by their ids in the document. */
  readonly unitIds: ReadonlyMap<string, string>;
  readonly snapshot: readonly SnapshotRow[];
  /** What is there and does not count yet. */
  readonly left: {
    /** Cells entered and not submitted, or returned. */
    readonly cells: number;
    readonly occurrences: number;
    readonly ballots: number;
  };
}

/**
 * Everything that counts in a cycle: submitted and verified cells, certified events, submitted ballots, decisions in force, all of
 * it of the units that take part; what was said of one that was withdrawn is left out. To be called within one snapshot. The order is fixed, so the same entries give the same bytes.
 */
export async function assembleAssessment(
  db: Kysely<Tables>,
  row: CycleRow,
  scheme: CycleScheme,
): Promise<AssembledAssessment> {
  const snapshot = await readSnapshot(db, row.id, null);
  const documentIds = new Map(snapshot.map(({ unit_id, document_id }) => [unit_id, document_id]));
  const sheets = (await readSheets(db, row.id))
    .filter(({ unit_id }) => documentIds.has(unit_id))
    .map(({ cells, ...sheet }) => ({ ...sheet, ...countedCells(cells) }));
  const certified = groupBy(await readCertified(db, row.id), ({ unit_id }) => unit_id);
  const notAssigned = groupBy(await readNotAssigned(db, row.id), ({ unit_id }) => unit_id);
  const earlier = await readPredecessor(db, row.id);
  const weights = new Map((await readWeights(db, row.id)).map((each) => [`${each.source}/${each.rater}`, each.weight]));
  const ballots = await readBallots(db, row.id);
  const bySheet = groupBy(sheets, ({ unit_id }) => unit_id);
  const units = snapshot.map((unit): UnitInput => {
    const own = bySheet.get(unit.unit_id) ?? [];
    const cellsOf = (kind: string): CellValues => own.find((each) => each.kind === kind)?.values ?? new Map();
    const { facts, past } = factsOf(cellsOf('facts'), row.year);
    const history = historyOf(cellsOf('history'), past, earlier.get(unit.unit_id), scheme.entries.facts);
    const ratings = own
      .filter(({ kind, values }) => kind === 'ratings' && values.size > 0)
      .map(({ source, rater, values }) => {
        const weight = weights.get(`${source}/${rater}`) ?? null;
        return { source, rater, ...(weight === null ? {} : { weight }), scores: marksOf(values) };
      });
    const occurrences = certified.get(unit.unit_id) ?? [];
    const events = occurrences
      .filter(({ kind }) => kind === 'event')
      .map(({ list, content }) => ({ rule: list, ...contentOf(content) }));
    const records = groupBy(
      occurrences.filter(({ kind }) => kind === 'record'),
      ({ list }) => list,
    );
    const left = (notAssigned.get(unit.unit_id) ?? []).map(({ node }) => node);
    return {
      id: unit.document_id,
      name: unit.name,
      attributes: attributesOf(unit),
      ...(Object.keys(facts).length === 0 ? {} : { facts }),
      ...(history.length === 0 ? {} : { history }),
      ...(ratings.length === 0 ? {} : { ratings }),
      ...(events.length === 0 ? {} : { events }),
      ...(records.size === 0 ? {} : { records: recordsOf(records) }),
      ...(left.length === 0 ? {} : { not_assigned: left }),
    };
  });
  const decisions = (await readDecisions(db, row.id)).flatMap(({ unit_id, kind, rule, content, reason }) => {
    const unit = documentIds.get(unit_id);
    return unit === undefined
      ? []
      : [{ unit, kind, ...(rule === null ? {} : { rule }), ...contentOf(content), reason }];
  });
  const document: AssessmentDocument = {
    scheme: scheme.scheme,
    year: scheme.year,
    ...(row.as_of === null ? {} : { as_of: row.as_of }),
    parameters: effectiveParameters(scheme, parametersOf(row)),
    units,
    ballots: ballots
      .filter(({ submitted_at }) => submitted_at !== null)
      .map(({ source, rater, placed }) => ({
        source,
        rater,
        order: placedUnits(placed).flatMap((id) => documentIds.get(id) ?? []),
      })),
    decisions,
  };
  return {
    document,
    unitIds: new Map(snapshot.map(({ unit_id, document_id }) => [document_id, unit_id])),
    snapshot,
    left: {
      cells: sheets.reduce((sum, { left }) => sum + left, 0),
      occurrences: await countUncertified(db, row.id),
      ballots: ballots.filter(({ submitted_at }) => submitted_at === null).length,
    },
  };
}

type Marks = NonNullable<UnitInput['ratings']>[number]['scores'];
function marksOf(values: CellValues): Marks {
  return Object.fromEntries(
    [...values].map(([key, value]) => [key, typeof value === 'boolean' ? null : value] as const),
  );
}

function recordsOf(
  records: ReadonlyMap<string, readonly { readonly content: string }[]>,
): NonNullable<UnitInput['records']> {
  return Object.fromEntries([...records].map(([list, rows]) => [list, rows.map(({ content }) => contentOf(content))]));
}

/** Content as it was checked before it was stored. */
function contentOf(content: string): Readonly<Record<string, unknown>> {
  return JSON.parse(content);
}

function placedUnits(placed: string): readonly string[] {
  return JSON.parse(placed);
}
