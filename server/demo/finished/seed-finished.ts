import { EVALUATORS } from '../accounts/demo-accounts.js';
import type { DemoPeople } from '../accounts/make-accounts.js';
import { ask } from '../entering/asker.js';
import type { Cast } from '../entering/cast.js';
import { computeRun, releaseRun } from '../entering/compute-run.js';
import { enterAssessment } from '../entering/enter-assessment.js';
import { importUnits } from '../entering/import-units.js';
import { closeCycle, openCycle } from '../entering/open-cycle.js';
import type { FinishedCycle } from './finished-cycles.js';
import { type DemoDocument, readWorkedResult } from './worked-results.js';

/** The units of a finished cycle, for whatever is to happen to them next. */
export interface SeededUnits {
  readonly document: DemoDocument;
  readonly schemeHash: string;
  /** Ids of the server by those of the document. */
  readonly units: ReadonlyMap<string, string>;
  /** Of a cycle: those units. */
  readonly population: object;
}

/** A cycle with everything entered, a final run released, closed. */
export async function seedFinished(finished: FinishedCycle, people: DemoPeople): Promise<SeededUnits> {
  const office = people.person('office');
  const document = await readWorkedResult(finished);
  const { hash: schemeHash } = await ask<{ readonly hash: string }>(office, 'GET', `/api/schemes/${document.scheme}`);
  const top = `${document.scheme}-top`;
  const below = document.units.map((unit) => ({ ...unit, name: unit.name ?? unit.id, parent: top }));
  const tree = [{ id: top, name: finished.top }, ...below];
  const units = await importUnits(office, tree, { schemeHash, year: document.year });
  const population = { subtrees: [units.get(top)], except: [units.get(top)] };
  const cycle = await openCycle(office, {
    name: finished.name,
    schemeHash,
    population,
    parameters: document.parameters ?? {},
    asOf: document.as_of ?? null,
  });
  await enterAssessment(document, castOf(document, people), { cycle, units, minutes: finished.minutes });
  const run = await computeRun(office, cycle, 'final');
  await releaseRun(office, cycle, run, '领导小组审定后公布');
  await closeCycle(office, cycle, '考核结束');
  return { document, schemeHash, units, population };
}

/**
 * Small sources are rated by the evaluators, one person for each rater; votes and questionnaires of many come from the platform,
 * as do the reports of the units.
 */
export function castOf(document: DemoDocument, people: DemoPeople): Cast {
  const raters = new Map<string, Set<string>>();
  for (const { source, rater } of document.units.flatMap((unit) => unit.ratings ?? []))
    raters.set(source, (raters.get(source) ?? new Set()).add(rater));
  return {
    office: people.person('office'),
    recorder: people.platform,
    leader: people.person('leader'),
    reporter: () => people.platform,
    rater: (source, rater) => {
      const names = [...(raters.get(source) ?? [])].sort();
      const evaluator = names.length > EVALUATORS.length ? undefined : EVALUATORS[names.indexOf(rater)];
      return evaluator === undefined ? people.platform : people.person(evaluator);
    },
  };
}
