import { readFileSync } from 'node:fs';
import { type AssessmentDocument, compileScheme, evaluate } from '../../dsl/index.js';
import { measureInTurn } from './measure.js';
import { printTable } from './print-table.js';

const UNITS = 5000;
const ROUNDS = 5;
const WARM_UP = 1;

/** A population as one evaluation: the units of the independent guyuan-2023 vectors, repeated under new ids. */
export async function benchPopulation(): Promise<void> {
  const { compiled } = compileScheme(readFileSync('schemes/guyuan-2023/scheme.yaml', 'utf8'));
  if (compiled === null) throw new Error('guyuan-2023 does not compile');
  const document = populationOf(UNITS);
  const run = async (): Promise<void> => {
    const { result } = await evaluate(compiled, document);
    if (result === null || Object.keys(result.units).length !== UNITS) throw new Error('not all units have a result');
  };
  const timings = await measureInTurn([{ name: 'guyuan-2023', run }], ROUNDS, WARM_UP);
  printTable(
    `${UNITS} units of guyuan-2023 as one population`,
    `two trees of about 30 to 43 rated items per unit, ranking, quota; from the document to all results, ${ROUNDS} rounds`,
    ['', 'units/s best', 'units/s median', 'ms per unit (median)'],
    timings.map(({ name, minimum, median }) => [
      name,
      ((UNITS / minimum) * 1000).toFixed(0),
      ((UNITS / median) * 1000).toFixed(0),
      (median / UNITS).toFixed(3),
    ]),
  );
}

function populationOf(size: number): AssessmentDocument {
  const vector = JSON.parse(readFileSync('test/fixtures/vectors/guyuan-2023.json', 'utf8')) as {
    readonly input: AssessmentDocument; // computed independently, in the shape of our documents
  };
  const { units } = vector.input;
  const repeated = Array.from({ length: size }, (_, index) => {
    const unit = units[index % units.length];
    if (unit === undefined) throw new Error('the vector has no units');
    return { ...unit, id: `p${index}` };
  });
  return { ...vector.input, units: repeated, decisions: [] };
}
