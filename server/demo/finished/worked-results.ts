import { readFile } from 'node:fs/promises';
import type { AssessmentDocument } from '../../../dsl/index.js';
import { renameUnits } from '../entering/rename-units.js';
import type { FinishedCycle } from './finished-cycles.js';

/** A document of which everything is given that the demo needs. */
export type DemoDocument = AssessmentDocument & { readonly scheme: string; readonly year: number };

/**
 * The data of a finished cycle: the input of the worked result of its scheme, with ids that no other cycle uses, and with names
 * that read like names. The tests of the project compute the same, so what the demo shows can be checked against them.
 */
export async function readWorkedResult({ scheme, units: names }: FinishedCycle): Promise<DemoDocument> {
  const file = new URL(`../../../test/fixtures/vectors/${scheme}.json`, import.meta.url);
  // The files are ours and of this shape.
  const { input } = JSON.parse(await readFile(file, 'utf8')) as { readonly input: DemoDocument };
  const renamed = renameUnits(input, (id) => `${scheme}-${id}`);
  const units = renamed.units.map((unit, index) => ({ ...unit, name: names[index] ?? unit.name ?? unit.id }));
  return { ...renamed, scheme: input.scheme, year: input.year, units };
}
