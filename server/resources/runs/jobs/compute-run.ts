import { setImmediate } from 'node:timers/promises';
import { compileScheme, type Diagnostic } from '../../../../dsl/index.js';
import { computeResults } from '../compute-results.js';
import { type HashedText, hashedText } from '../document-pieces.js';
import { packedText } from '../packed-text.js';
import type { ResultRow } from '../result-rows.js';
import { resultFindings } from '../run-findings.js';

export interface RunComputation {
  /** Of the published version. */
  readonly text: string;
  /** The assessment document in canonical JSON, in pieces. */
  readonly pieces: readonly string[];
  readonly interim: boolean;
}

export interface ComputedRun {
  /** Of the scheme and of the document that were computed. */
  readonly schemeHash: string;
  readonly inputsHash: string;
  readonly languageVersion: string;
  /** As the database keeps them: packed; the hash is that of the whole text. */
  readonly results: HashedText;
  /** JSON of some rows each, so that none of them takes long to read; their results are packed. */
  readonly rows: readonly string[];
  readonly units: number;
  /** What is odd about the results: gaps, what is undecided, what was ignored. */
  readonly findings: readonly Diagnostic[];
}

/** What is stored in one write. */
const ROWS_AT_ONCE = 50;
const CHARACTERS_AT_ONCE = 128 * 1024;
const UNITS_PER_PROGRESS = 20;

/** Job: computes a run. @throws Refusal `assessment-invalid` when the document has errors */
export async function computeRun(
  { text, pieces, interim }: RunComputation,
  progress: (done: number, total: number) => void,
): Promise<ComputedRun> {
  const { compiled } = compileScheme(text, 'scheme.yaml');
  if (compiled === null) throw new Error('bug: a published version does not compile');
  const computed = await computeResults(compiled, pieces.join(''), {
    interim,
    progress: (stage, done, total) => {
      if (stage !== 'scores' || done % UNITS_PER_PROGRESS !== 0) return undefined;
      progress(done, total);
      return setImmediate();
    },
  });
  const { result, rows, diagnostics } = computed;
  const results = hashedText(computed.text);
  return {
    schemeHash: result.hash,
    inputsHash: result.inputs,
    languageVersion: String(result.language),
    results: { ...results, pieces: results.pieces.map(packedText) },
    rows: chunked(rows.map(packedRow)).map((some) => JSON.stringify(some)),
    units: rows.length,
    findings: [...diagnostics, ...resultFindings(result)],
  };
}

function packedRow(row: ResultRow): ResultRow {
  return { ...row, result: packedText(row.result) };
}

/** Rows in lists that are written in short time: by their number, and by how long their texts are. */
function chunked(rows: readonly ResultRow[]): readonly (readonly ResultRow[])[] {
  const chunks: ResultRow[][] = [];
  let length = 0;
  for (const row of rows) {
    const last = chunks.at(-1);
    if (last === undefined || last.length === ROWS_AT_ONCE || length + row.result.length > CHARACTERS_AT_ONCE) {
      chunks.push([row]);
      length = 0;
    } else {
      last.push(row);
    }
    length += row.result.length;
  }
  return chunks;
}
