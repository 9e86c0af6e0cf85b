import { readdirSync, readFileSync } from 'node:fs';
import { type Case, type CaseOutcome, parseCase, runCase } from '../../dsl/cases/index.js';
import { type Compilation, type CompiledScheme, compileScheme } from '../../dsl/index.js';

const SCHEMES = new URL('../../schemes/', import.meta.url);
const VECTORS = new URL('../fixtures/vectors/', import.meta.url);

/** Ids of the shipped schemes: the folders of `schemes/`. */
export const SHIPPED: readonly string[] = readdirSync(SCHEMES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

/** A shipped scheme, compiled; fails on any error. */
export function compileShipped(id: string): CompiledScheme {
  const { compiled, diagnostics } = readShipped(id);
  if (compiled === null) throw new Error(`${id}: ${diagnostics.map(({ message }) => message.en).join('\n')}`);
  return compiled;
}

const READ = new Map<string, Compilation>();

/** A shipped scheme as far as it compiles; each is compiled once. */
export function readShipped(id: string): Compilation {
  const known = READ.get(id) ?? compileFile(id);
  READ.set(id, known);
  return known;
}

function compileFile(id: string): Compilation {
  return compileScheme(readFileSync(new URL(`${id}/scheme.yaml`, SCHEMES), 'utf8'), `schemes/${id}/scheme.yaml`);
}

/** The text of its regulation. */
export function readSource(id: string): string {
  return readFileSync(new URL(`${id}/source.txt`, SCHEMES), 'utf8');
}

/** File names of its cases. */
export function caseFiles(id: string): readonly string[] {
  return readdirSync(new URL(`${id}/cases/`, SCHEMES))
    .filter((name) => name.endsWith('.yaml'))
    .sort();
}

/** One of its cases; fails when it cannot be read. */
export function readCase(id: string, name: string): Case {
  const file = `schemes/${id}/cases/${name}`;
  const { value, diagnostics } = parseCase(readFileSync(new URL(`${id}/cases/${name}`, SCHEMES), 'utf8'), file);
  if (value === undefined) throw new Error(`${file}: ${diagnostics.map(({ message }) => message.en).join('\n')}`);
  return value;
}

/** Runs all its cases. */
export async function runCases(id: string): Promise<readonly CaseOutcome[]> {
  const compiled = compileShipped(id);
  const outcomes: CaseOutcome[] = [];
  for (const name of caseFiles(id)) outcomes.push(await runCase(compiled, readCase(id, name)));
  return outcomes;
}

/** File names of the independently computed results; a name begins with the scheme's id. */
export const VECTOR_FILES: readonly string[] = readdirSync(VECTORS)
  .filter((name) => name.endsWith('.json'))
  .sort();

/** A vector as plain data. */
export function readVector(name: string): {
  readonly input: unknown;
  readonly expect: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
} {
  // The files are ours and of this shape.
  return JSON.parse(readFileSync(new URL(name, VECTORS), 'utf8')) as ReturnType<typeof readVector>;
}
