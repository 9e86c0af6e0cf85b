import type { RequestContext } from '../../access/request-context.js';
import { Refusal } from '../../http/errors/problem.js';
import type { UnitOfWork } from '../../storage/index.js';
import type { GivenCell } from '../entries/cells/change-cell.js';
import { enterCells } from '../entries/sheets/enter-cells.js';
import type { EntryPreparation, EntryRequest, PreparedEntry } from '../entries/sheets/prepare-entries.js';
import type { SheetAddress } from '../entries/sheets/sheet-address.js';
import { unitNotFound } from '../units/unit-problems.js';
import type { PreparedRows, RowOutcome } from './bulk-kind.js';
import type { GivenRow } from './given-row.js';
import { RowRefused } from './read-fields.js';
import { faultOfProblem, type RowFault } from './row-fault.js';

/** A row that is a cell of a sheet. */
export interface SheetRow {
  /** As the row names it. */
  readonly unit: string;
  readonly source: string;
  readonly rater: string;
  readonly key: string;
  readonly cell: GivenCell | null;
  /** To what of the row a fault of the key belongs. */
  readonly keyPointer: string;
}

export interface SheetRowTools {
  readonly preparation: EntryPreparation;
  readonly cycle: string;
  readonly kind: SheetAddress['kind'];
  /** Why what was submitted is corrected. */
  readonly reason: string | null;
  /** Ids of the units that the actor sees, by what rows call them. */
  readonly findUnits: (names: readonly string[]) => Promise<ReadonlyMap<string, string>>;
  readonly read: (row: GivenRow) => SheetRow;
}

/** Rows of one sheet that are entered together: no cell twice. */
interface Group {
  readonly address: SheetAddress;
  readonly rows: Map<string, Numbered>;
}
interface Numbered {
  readonly index: number;
  readonly row: SheetRow;
}
interface Attempt {
  readonly rows: readonly Numbered[];
  readonly entry: PreparedEntry | Refusal;
}

/**
 * Prepares rows that are cells: those of one sheet as one request, which makes one revision. What is refused together is
 * tried again without the rows at fault, or row by row, so that each row has its own outcome.
 */
export async function prepareSheetRows(
  context: RequestContext,
  tools: SheetRowTools,
  given: readonly GivenRow[],
): Promise<PreparedRows> {
  const outcomes: (RowOutcome | null)[] = given.map(() => null);
  const twins = new Map<number, number>();
  const waves = await prepareWaves(tools, groupsOf(await readRows(given, tools, outcomes), tools, twins));
  return {
    enter: async (unit) => {
      const done = [...outcomes];
      for (const wave of waves) {
        let waiting = wave;
        while (waiting.length > 0) waiting = await enterAttempts(unit, context, waiting, done);
      }
      return done.map((own, index) => {
        const outcome = own ?? done[twins.get(index) ?? index] ?? null;
        if (outcome === null) throw new Error('bug: a row without an outcome');
        return own === null && typeof outcome === 'string' ? 'unchanged' : outcome;
      });
    },
  };
}

async function readRows(
  given: readonly GivenRow[],
  { read, findUnits }: SheetRowTools,
  outcomes: (RowOutcome | null)[],
): Promise<readonly (Numbered & { readonly unit: string })[]> {
  const rows: Numbered[] = [];
  for (const [index, each] of given.entries()) {
    try {
      rows.push({ index, row: read(each) });
    } catch (error) {
      if (!(error instanceof RowRefused)) throw error;
      outcomes[index] = error.fault;
    }
  }
  const units = await findUnits([...new Set(rows.map(({ row }) => row.unit))]);
  return rows.flatMap(({ index, row }) => {
    const unit = units.get(row.unit);
    if (unit !== undefined) return [{ index, row, unit }];
    outcomes[index] = unknownUnit(row.unit);
    return [];
  });
}

/**
 * Groups by waves: a cell that stands twice is entered twice, one after the other, unless it says the same again.
 *
 * @param twins receives the rows that say the same as an earlier one
 */
function groupsOf(
  rows: readonly (Numbered & { readonly unit: string })[],
  { cycle, kind }: SheetRowTools,
  twins: Map<number, number>,
): readonly (readonly Group[])[] {
  const waves: Group[][] = [];
  const bySheet = new Map<string, Group[]>();
  for (const { index, row, unit } of rows) {
    const { source, rater } = row;
    const sheet = kind === 'ratings' ? JSON.stringify([unit, source, rater]) : unit;
    const groups = bySheet.get(sheet) ?? [];
    if (groups.length === 0) bySheet.set(sheet, groups);
    let last = groups.at(-1);
    const earlier = last?.rows.get(row.key);
    if (earlier !== undefined && isSame(earlier.row, row)) {
      twins.set(index, earlier.index);
      continue;
    }
    if (last === undefined || last.rows.has(row.key)) {
      last = { address: { cycle, unit, kind, source, rater }, rows: new Map() };
      groups.push(last);
      const wave = waves[groups.length - 1] ?? [];
      if (wave.length === 0) waves.push(wave);
      wave.push(last);
    }
    last.rows.set(row.key, { index, row });
  }
  return waves;
}

function isSame({ cell: one }: SheetRow, { cell: other }: SheetRow): boolean {
  return one?.value === other?.value && one?.note === other?.note && one?.source === other?.source;
}

async function prepareWaves(
  { preparation, reason }: SheetRowTools,
  waves: readonly (readonly Group[])[],
): Promise<readonly (readonly Attempt[])[]> {
  const requestOf = ({ address }: Group, rows: readonly Numbered[]): EntryRequest => {
    const cells = Object.fromEntries(rows.map(({ row }) => [row.key, row.cell]));
    return { ...address, cells, submit: 'given', expected: null, reason };
  };
  const prepareAll = async (asked: readonly (readonly [Group, readonly Numbered[]])[]): Promise<readonly Attempt[]> => {
    const entries = await preparation.prepare(asked.map(([group, rows]) => requestOf(group, rows)));
    return entries.map((entry, at) => ({ entry, rows: asked[at]?.[1] ?? [] }));
  };
  const prepared: (readonly Attempt[])[] = [];
  for (const groups of waves) {
    const attempts = await prepareAll(groups.map((group) => [group, [...group.rows.values()]]));
    const done = attempts.filter((attempt) => !isWrong(attempt));
    for (const group of groups.filter((_, at) => attempts[at] !== undefined && isWrong(attempts[at]))) {
      const each = await prepareAll([...group.rows.values()].map((row) => [group, [row]] as const));
      const right = each.filter(({ entry }) => !(entry instanceof Refusal) && entry.fault === null);
      // Those that are right stay together, as marks are handed in once; unless only together they are wrong.
      const together = right.length === 0 ? [] : await prepareAll([[group, right.flatMap(({ rows }) => rows)]]);
      done.push(...each.filter((attempt) => !right.includes(attempt)));
      done.push(...(together.some(isWrong) ? right : together));
    }
    prepared.push(done);
  }
  return prepared;
}

/** Whether several rows have a value among them that the scheme does not take. */
function isWrong({ rows, entry }: Attempt): boolean {
  return rows.length > 1 && (entry instanceof Refusal || entry.fault !== null);
}

/** Notes what became of each row; gives what is to be tried again of those that were refused together. */
async function enterAttempts(
  unit: UnitOfWork,
  context: RequestContext,
  attempts: readonly Attempt[],
  done: (RowOutcome | null)[],
): Promise<readonly Attempt[]> {
  if (attempts.length === 0) return [];
  const outcomes = await enterCells(
    unit,
    attempts.map(({ entry }) => ({ context, entry })),
  );
  return attempts.flatMap(({ rows, entry }, at): readonly Attempt[] => {
    const outcome = outcomes[at];
    if (outcome === undefined) throw new Error('bug: an entry without an outcome');
    if (outcome.kind === 'refused' && rows.length > 1 && !(entry instanceof Refusal) && entry.fault === null) {
      const { problem } = outcome;
      const named = rows.filter(({ row }) => problem.fields?.[`cells.${row.key}`] !== undefined);
      if (named.length === 0 || named.length === rows.length) return rows.map((each) => only(entry, [each]));
      for (const { index, row } of named) done[index] = faultOf(problem, row);
      return [
        only(
          entry,
          rows.filter((each) => !named.includes(each)),
        ),
      ];
    }
    const changed = outcome.kind === 'entered' ? new Set(outcome.changed) : null;
    for (const { index, row } of rows) {
      if (outcome.kind === 'refused') done[index] = faultOf(outcome.problem, row);
      else done[index] = changed?.has(row.key) ? 'changed' : 'unchanged';
    }
    return [];
  });
}

/** Some cells of a request whose values are known to be right. */
function only(entry: PreparedEntry, rows: readonly Numbered[]): Attempt {
  const cells = new Map(rows.map(({ row }) => [row.key, row.cell]));
  return { rows, entry: { ...entry, request: { ...entry.request, cells: Object.fromEntries(cells) }, cells } };
}

function unknownUnit(name: string): RowFault {
  return faultOfProblem(unitNotFound.refuse({ id: name }).problem, '/unit');
}

function faultOf(problem: Refusal['problem'], { unit, key, keyPointer }: SheetRow): RowFault {
  switch (problem.code) {
    case 'unit-not-found':
      return unknownUnit(unit);
    case 'permission-missing':
      return faultOfProblem(problem, '/unit');
    case 'sheet-not-found':
      return faultOfProblem(problem, '/source');
    case 'rating-not-assigned':
      return faultOfProblem(problem, '/rater');
    case 'cell-not-yours':
      // Whose a fact is does not depend on the period.
      return faultOfProblem(problem, keyPointer === '/period' ? '/fact' : keyPointer, `cells.${key}`);
    case 'entries-invalid':
      return faultOfProblem(problem, problem.diagnostics?.length ? '/value' : keyPointer, `cells.${key}`);
    case 'fields-invalid':
      return faultOfProblem(problem, '/value', 'reason');
    default:
      return faultOfProblem(problem, '', `cells.${key}`);
  }
}
