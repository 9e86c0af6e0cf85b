import type { Kysely } from 'kysely';
import type { AssessmentDocument, UnitResult } from '../../../../dsl/index.js';
import type { Tables } from '../../../storage/index.js';
import { unpackedText } from '../../runs/packed-text.js';

/** What the cycle of the year before says of one unit. */
export interface EarlierResult {
  readonly year: number;
  readonly result: UnitResult;
  /** The unit as that run read it. */
  readonly input: AssessmentDocument['units'][number] | undefined;
}

/** The last finished final run of the cycle before, by unit; empty without one. */
export async function readPredecessor(db: Kysely<Tables>, cycle: string): Promise<ReadonlyMap<string, EarlierResult>> {
  const run = await db
    .selectFrom('cycle_predecessors')
    .innerJoin('cycles', 'cycles.id', 'cycle_predecessors.previous_id')
    .innerJoin('runs', 'runs.cycle_id', 'cycles.id')
    .select(['runs.id', 'cycles.year'])
    .where('cycle_predecessors.cycle_id', '=', cycle)
    .where('runs.kind', '=', 'final')
    .where('runs.state', '=', 'done')
    .orderBy('runs.number', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (run === undefined) return new Map();
  const pieces = await db
    .selectFrom('run_documents')
    .select('content')
    .where('run_id', '=', run.id)
    .where('part', '=', 'input')
    .orderBy('position')
    .execute();
  // Written by runs, in this shape.
  const document: AssessmentDocument = JSON.parse(pieces.map(({ content }) => unpackedText(content)).join(''));
  const inputs = new Map(document.units.map((unit) => [unit.id, unit]));
  const rows = await db
    .selectFrom('run_results')
    .select(['unit_id', 'document_id', 'result'])
    .where('run_id', '=', run.id)
    .execute();
  return new Map(
    rows.map(({ unit_id, document_id, result }) => [
      unit_id,
      { year: run.year, result: JSON.parse(unpackedText(result)), input: inputs.get(document_id) },
    ]),
  );
}
