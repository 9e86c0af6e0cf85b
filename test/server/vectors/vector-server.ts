import type { AssessmentDocument, EvaluationResult } from '../../../dsl/index.js';
import { type Asker, ask } from '../../../server/demo/entering/asker.js';
import type { Cast } from '../../../server/demo/entering/cast.js';
import { computeRun } from '../../../server/demo/entering/compute-run.js';
import { enterAssessment } from '../../../server/demo/entering/enter-assessment.js';
import { importUnits } from '../../../server/demo/entering/import-units.js';
import { openCycle } from '../../../server/demo/entering/open-cycle.js';
import { renameUnits } from '../../../server/demo/entering/rename-units.js';
import type { DatabaseUnderTest } from '../databases.js';
import { type YearServer, yearServer } from '../resources/year-server.js';
import { keyAsker } from './key-asker.js';

/** What a final run over the entries of a document gave, by the document's own ids. */
export interface Computed {
  readonly run: string;
  readonly units: EvaluationResult['units'];
}

/** A server into which assessment documents are entered, each as a cycle of its own. */
export function vectorServer(database: DatabaseUnderTest) {
  let url = '';
  const known: DatabaseUnderTest = {
    ...database,
    open: async (options) => {
      url = await database.newDatabase();
      return await database.open(options, url);
    },
  };
  const server = yearServer(known);

  /**
   * Imports the units of a document, opens a cycle of its scheme, has everything entered by those whose part it is, and computes
   * a final run.
   *
   * @param label tells its units from those of other documents
   */
  async function compute(input: AssessmentDocument, scheme: string, label: string): Promise<Computed> {
    // Documents name their units alike.
    const prefix = `${label}-`;
    const document = renameUnits(input, (id) => `${prefix}${id}`);
    const office = await keyAsker(server, ['office']);
    const path = `/api/schemes/${scheme}`;
    const { hash: schemeHash, year } = await ask<{ readonly hash: string; readonly year: number }>(office, 'GET', path);
    const top = `${prefix}top`;
    const below = document.units.map((unit) => ({ ...unit, name: unit.name ?? unit.id, parent: top }));
    const units = await importUnits(office, [{ id: top, name: label }, ...below], { schemeHash, year });
    const cycle = await openCycle(office, {
      name: label,
      schemeHash,
      population: { units: document.units.map(({ id }) => units.get(id)) },
      parameters: document.parameters ?? {},
      asOf: document.as_of ?? null,
    });
    const cast = await castFor(server, document, units);
    await enterAssessment({ ...document, year }, cast, { cycle, units, minutes: '会议纪要〔1〕号' });
    const run = await computeRun(office, cycle, 'final');
    const results = `/api/cycles/${cycle}/runs/${run.id}/results?format=json`;
    const computed = await ask<Pick<EvaluationResult, 'units'>>(office, 'GET', results);
    const named = Object.entries(computed.units).map(([id, unit]) => [id.slice(prefix.length), unit] as const);
    return { run: run.id, units: Object.fromEntries(named) };
  }

  return { compute, url: (): string => url };
}

/** Everybody has a key of their own; a unit's key reaches that unit alone. */
async function castFor(
  server: YearServer,
  document: AssessmentDocument,
  units: ReadonlyMap<string, string>,
): Promise<Cast> {
  const raters = [...document.units.flatMap((unit) => unit.ratings ?? []), ...(document.ballots ?? [])];
  const reporter = await named(
    document.units.map(({ id }) => id),
    (id) => keyAsker(server, ['reporter', { subtree: units.get(id) ?? '' }]),
  );
  const rater = await named(
    raters.map(({ source, rater: name }) => `${source}/${name}`),
    (name) => keyAsker(server, [name.startsWith('leaders/') ? 'leader' : 'evaluator']),
  );
  return {
    office: await keyAsker(server, ['office']),
    recorder: await keyAsker(server, ['integrator']),
    leader: await keyAsker(server, ['leader']),
    reporter,
    rater: (source, name) => rater(`${source}/${name}`),
  };
}

async function named(
  names: readonly string[],
  make: (name: string) => Promise<Asker>,
): Promise<(name: string) => Asker> {
  const made = new Map<string, Asker>();
  for (const name of new Set(names)) made.set(name, await make(name));
  return (name) => {
    const asker = made.get(name);
    if (asker === undefined) throw new Error(`nobody was made for ${name}`);
    return asker;
  };
}
