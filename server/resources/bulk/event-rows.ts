import type { Refusal } from '../../http/errors/problem.js';
import type { UnitOfWork } from '../../storage/index.js';
import { loadCycle, requireState } from '../cycles/load-cycle.js';
import { readAttribute } from '../cycles/scheme/attribute-value.js';
import type { ListEntry } from '../cycles/scheme/entry-description.js';
import { createEntryChecks } from '../entries/entry-checks.js';
import { enterOccurrences, type OccurrenceOutcome } from '../events/enter-occurrences.js';
import {
  type CheckedOccurrence,
  checkOccurrences,
  type OccurrenceRequest,
  ratedFields,
} from '../events/occurrence-content.js';
import { contentColumn, findByExternalId, type OccurrenceRow } from '../events/occurrence-store.js';
import type { OpenBulkKind, PreparedRows, RowOutcome } from './bulk-kind.js';
import type { BulkColumn } from './csv-rows.js';
import { type BulkTools, createUnitFinder, openCycle } from './cycle-tools.js';
import { MOST_ROWS, ROWS_AT_ONCE } from './fact-rows.js';
import type { GivenFields, GivenRow } from './given-row.js';
import { lineOf, mapOf, RowRefused, refuseOtherFields, remarkOf } from './read-fields.js';
import { faultOfProblem, fieldWrong, pointerTo, type RowFault } from './row-fault.js';

export interface EventRowsAsked {
  readonly cycle: string;
}

export const EVENT_COLUMNS: readonly BulkColumn[] = [
  { name: 'unit', others: ['单位', '编号'], isNeeded: true },
  { name: 'list', others: ['清单'], isNeeded: true },
  { name: 'externalId', others: ['外部编号'], isNeeded: true },
  { name: 'source', others: ['来源'], isNeeded: false },
];
const FIXED: readonly string[] = EVENT_COLUMNS.map(({ name }) => name);
const FIELDS: ReadonlySet<string> = new Set([...FIXED, 'content']);

/**
 * Events and records in bulk: `{ unit, list, externalId, content, source? }`; of CSV every other column is a field of the content.
 * What was entered before under its external id with the same content is unchanged.
 */
export function eventRows(tools: BulkTools): OpenBulkKind<EventRowsAsked> {
  const checks = createEntryChecks(tools.schemes);
  return async (context, { cycle: id }) => {
    const { row: cycle, scheme } = await openCycle(tools, context, id);
    const { lists } = scheme.entries;
    const findUnits = createUnitFinder(tools, context, id);
    const prepare = async (given: readonly GivenRow[]): Promise<PreparedRows> => {
      const read = given.map((row) => readOrRefuse(row, lists));
      const requests = read.flatMap((each) => ('list' in each ? [each] : []));
      const checked = await checkOccurrences(checks, cycle.scheme_hash, lists, requests);
      const units = await findUnits([...new Set(requests.map(({ unit }) => unit))]);
      return {
        enter: async (unit) => {
          requireState((await loadCycle(unit.db, context, id)).row, 'open');
          const outcomes = await enterOccurrences(unit, context, cycle, checked);
          const before = await takenOf(unit, id, checked, outcomes);
          let at = 0;
          return read.map((each): RowOutcome => {
            if (!('list' in each)) return each;
            const [outcome, asked] = [outcomes[at], checked[at]];
            at += 1;
            if (outcome === undefined || asked === undefined) throw new Error('bug: a request without an outcome');
            if (outcome.kind === 'entered') return 'changed';
            const same = before.get(asked.request.externalId ?? '');
            const isSame =
              same !== undefined && isAsBefore(same, asked, units.get(asked.request.unit), context.actor.id);
            return isSame ? 'unchanged' : faultOf(outcome.refusal);
          });
        },
      };
    };
    return {
      columns: EVENT_COLUMNS,
      takesOtherColumns: true,
      rowsAtOnce: ROWS_AT_ONCE,
      together: [],
      mostRows: MOST_ROWS,
      prepare,
    };
  };
}

/** What has the external ids that were refused as taken. */
async function takenOf(
  { db }: UnitOfWork,
  cycle: string,
  checked: readonly CheckedOccurrence[],
  outcomes: readonly OccurrenceOutcome[],
): Promise<ReadonlyMap<string, OccurrenceRow>> {
  const ids = outcomes.flatMap((outcome, at) =>
    outcome.kind === 'refused' && outcome.refusal.problem.code === 'event-id-taken'
      ? (checked[at]?.request.externalId ?? [])
      : [],
  );
  return await findByExternalId(db, cycle, [...new Set(ids)]);
}

/** Whether a row says what is there already. Marks of others are not compared, so that nobody learns them by guessing. */
function isAsBefore(
  row: OccurrenceRow,
  { list, content, request }: CheckedOccurrence,
  unit: string | undefined,
  actor: string,
): boolean {
  if (list === null || row.list !== list.id || row.unit_id !== unit) return false;
  if (row.entered_by !== actor && ratedFields(list).length > 0) return false;
  return row.content === contentColumn(content) && (request.source === undefined || row.source === request.source);
}

function readOrRefuse(given: GivenRow, lists: readonly ListEntry[]): OccurrenceRequest | RowFault {
  try {
    return readEvent(given, lists);
  } catch (error) {
    if (error instanceof RowRefused) return error.fault;
    throw error;
  }
}

/** @throws RowRefused */
function readEvent(given: GivenRow, lists: readonly ListEntry[]): OccurrenceRequest {
  if (given.kind === 'unreadable') throw new RowRefused(given.fault);
  const { fields, isText } = given;
  if (!isText) refuseOtherFields(fields, FIELDS);
  const list = lineOf(fields, 'list');
  const source = remarkOf(fields, 'source');
  return {
    unit: lineOf(fields, 'unit'),
    list,
    externalId: lineOf(fields, 'externalId'),
    content: isText ? columnsOf(fields, lists.find(({ id }) => id === list)?.fields ?? []) : mapOf(fields, 'content'),
    ...(source === undefined ? {} : { source }),
  };
}

/** The other columns of a CSV file, each as the list declares it: numbers stay exact texts. @throws RowRefused */
function columnsOf(fields: GivenFields, declared: ListEntry['fields']): OccurrenceRequest['content'] {
  const content = Object.entries(fields).flatMap(([name, text]): readonly (readonly [string, unknown])[] => {
    if (FIXED.includes(name) || typeof text !== 'string') return [];
    const id = name.replace(/^content\./, '');
    const field = declared.find((each) => each.id === id);
    if (field === undefined) return [[id, /^\d{1,9}$/.test(text) ? Number(text) : text]];
    const read = readAttribute(field, text);
    if (read.kind === 'value') return [[id, read.value]];
    const { zh, en } = read.expected;
    throw new RowRefused(fieldWrong(pointerTo(name), `应为${zh}`, `must be ${en}`));
  });
  return Object.fromEntries(content);
}

function faultOf({ problem }: Refusal): RowFault {
  const [diagnostic] = problem.diagnostics ?? [];
  if (problem.code === 'event-content-wrong' && diagnostic !== undefined) {
    const pointer = pointerTo(...(diagnostic.path ?? ['content']).map(String));
    return { code: problem.code, message: diagnostic.message, pointer };
  }
  const [field = ''] = Object.keys(problem.fields ?? {});
  const about = problem.code === 'unit-not-found' || problem.code === 'permission-missing' ? 'unit' : field;
  return faultOfProblem(problem, about === '' ? '' : pointerTo(about));
}
