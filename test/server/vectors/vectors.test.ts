import { describe, expect, it } from 'vitest';
import type { AssessmentDocument, EvaluationResult } from '../../../dsl/index.js';
import type { Asker } from '../../../server/demo/entering/asker.js';
import { ask } from '../../../server/demo/entering/asker.js';
import { computeRun } from '../../../server/demo/entering/compute-run.js';
import { type Cast, enterAssessment } from '../../../server/demo/entering/enter-assessment.js';
import { importUnits } from '../../../server/demo/entering/import-units.js';
import { openCycle } from '../../../server/demo/entering/open-cycle.js';
import { renameUnits } from '../../../server/demo/entering/rename-units.js';
import { runHeng } from '../../cli/run-heng.js';
import { readVector, VECTOR_FILES } from '../../schemes/shipped-schemes.js';
import { type DatabaseUnderTest, databases } from '../databases.js';
import { type YearServer, yearServer } from '../resources/year-server.js';
import { keyAsker } from './key-asker.js';

/** Everybody has a key of their own; a unit's key reaches that unit alone. */
async function castFor(
  server: YearServer,
  document: AssessmentDocument,
  units: ReadonlyMap<string, string>,
): Promise<Cast> {
  const named = async (names: readonly string[], make: (name: string) => Promise<Asker>) => {
    const made = new Map<string, Asker>();
    for (const name of new Set(names)) made.set(name, await make(name));
    return (name: string): Asker => {
      const asker = made.get(name);
      if (asker === undefined) throw new Error(`nobody was made for ${name}`);
      return asker;
    };
  };
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

describe.each(databases)('the worked results of the five regulations on $name', (database) => {
  let url = '';
  const known: DatabaseUnderTest = {
    ...database,
    open: async (options) => {
      url = await database.newDatabase();
      return await database.open(options, url);
    },
  };
  const server = yearServer(known);
  const runs: string[] = [];

  it.each(VECTOR_FILES)('come out when %s is entered by those whose part it is', { timeout: 240_000 }, async (file) => {
    const { input, expect: expected } = readVector(file);
    const prefix = `${file.replace('.json', '')}-`;
    // The vectors are assessment documents; several of them name their units alike.
    const document = renameUnits(input as AssessmentDocument, (id) => `${prefix}${id}`);
    const office = await keyAsker(server, ['office']);
    const { hash: schemeHash } = await ask<{ readonly hash: string }>(office, 'GET', `/api/schemes/${document.scheme}`);
    const top = `${prefix}top`;
    const below = document.units.map((unit) => ({ ...unit, name: unit.name ?? unit.id, parent: top }));
    const tree = [{ id: top, name: file }, ...below];
    const units = await importUnits(office, tree, { schemeHash, year: document.year ?? 0 });
    const cycle = await openCycle(office, {
      name: file,
      schemeHash,
      population: { units: document.units.map(({ id }) => units.get(id)) },
      parameters: document.parameters ?? {},
      asOf: document.as_of ?? null,
    });
    const cast = await castFor(server, document, units);
    await enterAssessment(document, cast, { cycle, units, minutes: '会议纪要〔1〕号' });

    const run = await computeRun(office, cycle, 'final');
    runs.push(run.id);
    const path = `/api/cycles/${cycle}/runs/${run.id}/results?format=json`;
    const { units: results } = await ask<Pick<EvaluationResult, 'units'>>(office, 'GET', path);
    expect(Object.keys(results)).toHaveLength(document.units.length);
    for (const [unit, { scores, ...rest }] of Object.entries(expected)) {
      const result = results[`${prefix}${unit}`];
      const told = Object.fromEntries(Object.entries({ ...result }).filter(([key]) => Object.hasOwn(rest, key)));
      expect({ unit, ...told }).toEqual({ unit, ...rest });
      for (const [node, score] of Object.entries(scores ?? {}))
        expect(Number(result?.scores[node]), `${unit} ${node}`).toBeCloseTo(Number(score), 9);
    }
  });

  it('are the same to the byte when the stored runs are computed again', { timeout: 240_000 }, async () => {
    expect(runs).toHaveLength(VECTOR_FILES.length);
    const { code, stdout } = await runHeng(['verify', '--all', '--database', url, '--lang', 'en']);
    expect(code).toBe(0);
    for (const run of runs) expect(stdout).toMatch(new RegExp(`${run}.*the same when computed again`));
  });
});
