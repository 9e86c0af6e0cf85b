import { setImmediate } from 'node:timers/promises';
import type { RequestContext } from '../../access/request-context.js';
import type { Storage, UnitOfWork } from '../../storage/index.js';
import type { BulkKind, PreparedRows, RowOutcome } from './bulk-kind.js';
import { bulkTooLarge } from './bulk-problems.js';
import type { BulkAnswer, BulkResults } from './bulk-results.js';
import type { GivenRow, GivenRows } from './given-row.js';

export interface BulkRequest {
  readonly rows: GivenRows;
  /** `all`: every row in one write, or none; `rows`: each for itself, some in a write at a time. */
  readonly mode: BulkAnswer['mode'];
  readonly dryRun: boolean;
}

/** Thrown within the write that is to be undone, since rows of it were refused. */
export class BulkUndone extends Error {
  readonly answer: BulkAnswer;

  constructor(answer: BulkAnswer) {
    super('rows were refused');
    this.name = 'BulkUndone';
    this.answer = answer;
  }
}

/**
 * Enters rows while they arrive. With mode `rows` what was entered stays entered when the rest does not arrive; sending
 * everything again enters it once.
 *
 * @throws BulkUndone with mode `all` when a row was refused; Refusal `bulk-too-large`, those of reading
 */
export async function runBulk(
  storage: Storage,
  context: RequestContext,
  kind: BulkKind,
  request: BulkRequest,
  results: BulkResults,
): Promise<BulkAnswer> {
  const answer = (): BulkAnswer => {
    const { mode, dryRun } = request;
    return { mode, dryRun, counts: results.counts(), results: results.refused() };
  };
  return request.mode === 'all'
    ? await enterAll(storage, context, kind, request, results, answer)
    : await enterEach(storage, context, kind, request, results, answer);
}

interface Waiting {
  readonly rows: readonly GivenRow[];
  readonly prepared: PreparedRows;
}

async function enterAll(
  storage: Storage,
  context: RequestContext,
  kind: BulkKind,
  { rows, dryRun }: BulkRequest,
  results: BulkResults,
  answer: () => BulkAnswer,
): Promise<BulkAnswer> {
  const waiting: Waiting[] = [];
  for await (const some of inParts(rows, kind, 'all', () => 0)) {
    waiting.push({ rows: some, prepared: await kind.prepare(some) });
  }
  return await storage.write({ ...context, dryRun }, async (unit) => {
    for (const each of waiting) {
      note(results, each.rows, await each.prepared.enter(unit));
      // Whoever only reads gets a turn.
      await setImmediate();
    }
    if (results.counts().refused > 0) throw new BulkUndone(answer());
    return answer();
  });
}

async function enterEach(
  storage: Storage,
  context: RequestContext,
  kind: BulkKind,
  { rows, dryRun }: BulkRequest,
  results: BulkResults,
  answer: () => BulkAnswer,
): Promise<BulkAnswer> {
  // The answer is kept at the end: who asks again until then has these rows unchanged.
  const writing = { ...context, dryRun, keepAnswer: null };
  for await (const some of inParts(rows, kind, 'rows', () => results.counts().rows)) {
    const prepared = await kind.prepare(some);
    note(results, some, await storage.write(writing, async (unit: UnitOfWork) => await prepared.enter(unit)));
  }
  if (context.keepAnswer == null || dryRun) return answer();
  return await storage.write(context, async () => answer());
}

function note(results: BulkResults, rows: readonly GivenRow[], outcomes: readonly RowOutcome[]): void {
  for (const [index, { row }] of rows.entries()) {
    const outcome = outcomes[index];
    if (outcome === undefined) throw new Error('bug: a row without an outcome');
    results.add(row, outcome);
  }
}

/** The same rows, as many at a time as are entered at once. @throws Refusal `bulk-too-large` */
async function* inParts(
  rows: GivenRows,
  { rowsAtOnce, mostRows, together }: BulkKind,
  mode: BulkAnswer['mode'],
  done: () => number,
): AsyncGenerator<readonly GivenRow[]> {
  let waiting: GivenRow[] = [];
  let count = 0;
  for await (const some of rows) {
    count += some.length;
    if (count > mostRows[mode]) throw bulkTooLarge.refuse({ what: 'rows', limit: mostRows[mode], done: done() });
    for (const row of some) waiting.push(row);
    while (waiting.length > rowsAtOnce) {
      const end = cutOf(waiting, rowsAtOnce, together);
      yield waiting.slice(0, end);
      waiting = waiting.slice(end);
    }
  }
  if (waiting.length > 0) yield waiting;
}

/** Where rows can be cut: at most after `most`, not between two that belong together, unless all of them do. */
function cutOf(rows: readonly GivenRow[], most: number, together: readonly string[]): number {
  if (together.length === 0) return most;
  for (let end = most; end > 0; end -= 1) {
    const [before, after] = [rows[end - 1], rows[end]];
    if (before?.kind !== 'given' || after?.kind !== 'given') return end;
    if (together.some((name) => before.fields[name] !== after.fields[name])) return end;
  }
  return most;
}
