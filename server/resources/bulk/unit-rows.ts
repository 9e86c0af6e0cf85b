import { scopesOf } from '../../access/may.js';
import { type Cell, textCell } from '../../spreadsheets/table.js';
import { readAttribute } from '../cycles/scheme/attribute-value.js';
import type { SchemeAttribute } from '../cycles/scheme/cycle-scheme.js';
import type { AttributeValue } from '../units/attribute-store.js';
import { applyImport } from '../units/import/apply-import.js';
import { type CellReport, reportCell } from '../units/import/cell-report.js';
import type { ImportRow } from '../units/import/import-rows.js';
import { loadImportState } from '../units/import/import-state.js';
import { planImport } from '../units/import/plan-import.js';
import { mayAtTop } from '../units/load-unit.js';
import { ATTRIBUTE_PATTERN } from '../units/unit-schemas.js';
import { mayOnUnit } from '../units/unit-visibility.js';
import type { OpenBulkKind, PreparedRows, RowOutcome } from './bulk-kind.js';
import type { BulkColumn } from './csv-rows.js';
import type { BulkTools } from './cycle-tools.js';
import type { GivenFields, GivenRow } from './given-row.js';
import { isScalar, lineOf, mapOf, optionalLineOf, RowRefused, refuseOtherFields } from './read-fields.js';
import { fieldWrong, pointerTo, type RowFault, rowFault } from './row-fault.js';

export interface UnitRowsAsked {
  /** Year of the attributes. */
  readonly year: number;
  /** Hash of the published version that types the attributes; null: they are kept as they are given. */
  readonly scheme: string | null;
  readonly source: string | null;
}

export const UNIT_COLUMNS: readonly BulkColumn[] = [
  { name: 'externalId', others: ['编号', '外部编号', '单位编号', 'external_id'], isNeeded: true },
  { name: 'name', others: ['名称', '单位名称'], isNeeded: false },
  { name: 'parent', others: ['上级编号', '上级单位编号'], isNeeded: false },
];
const FIXED: readonly string[] = UNIT_COLUMNS.map(({ name }) => name);
const FIELDS: ReadonlySet<string> = new Set([...FIXED, 'attributes']);
const ATTRIBUTE = new RegExp(ATTRIBUTE_PATTERN, 'u');
/** One write, for which others wait: some thousand units a second. */
const MOST_UNITS = 20_000;

/**
 * Units in bulk, by external id: `{ externalId, name, parent?, attributes? }`; of CSV every other column is an attribute. What is
 * not there stays as it is. It is the import without its preview, so whatever an import would leave out is refused.
 */
export function unitRows({ schemes }: BulkTools): OpenBulkKind<UnitRowsAsked> {
  return async (context, { year, scheme, source }) => {
    const attributes = scheme === null ? null : (await schemes.find(scheme)).scheme.attributes;
    const { actor } = context;
    const mayEverywhere = scopesOf(actor, 'units:manage').some(({ subtree }) => subtree === undefined);
    const access = {
      mayRead: (path: string) => mayEverywhere || mayOnUnit(actor, 'units:read', path),
      mayManage: (path: string) => mayEverywhere || mayOnUnit(actor, 'units:manage', path),
      mayAtTop: mayAtTop(actor),
    };
    const prepare = async (given: readonly GivenRow[]): Promise<PreparedRows> => {
      const read = readRows(given, attributes);
      const rows = read.flatMap((each) => ('externalId' in each ? [each] : []));
      return {
        enter: async (unit) => {
          const state = await loadImportState(unit.db, rows, year);
          const plan = planImport({ rows, cells: [] }, state, access);
          const faults = new Map(plan.cells.map((cell) => [cell.row, faultOf(cell)]));
          const changed = new Set([...plan.creates, ...plan.changes].map(({ row }) => row));
          const outcomes = read.map((each): RowOutcome => {
            if (!('externalId' in each)) return each;
            return faults.get(each.row) ?? (changed.has(each.row) ? 'changed' : 'unchanged');
          });
          // With a row refused the write is undone, and a plan with faults cannot be carried out.
          if (outcomes.every((outcome) => typeof outcome === 'string'))
            await applyImport(unit, plan, state, { by: actor.id, year, source });
          return outcomes;
        },
      };
    };
    return {
      columns: UNIT_COLUMNS,
      takesOtherColumns: true,
      rowsAtOnce: MOST_UNITS,
      together: [],
      mostRows: { all: MOST_UNITS, rows: MOST_UNITS },
      prepare,
    };
  };
}

function readRows(
  given: readonly GivenRow[],
  attributes: readonly SchemeAttribute[] | null,
): readonly (ImportRow | RowFault)[] {
  const firstRows = new Map<string, number>();
  return given.map((each) => {
    try {
      const row = readUnit(each, attributes);
      const first = firstRows.get(row.externalId);
      if (first === undefined) firstRows.set(row.externalId, row.row);
      return first === undefined
        ? row
        : rowFault('id-twice', '/externalId', `编号和第 ${first} 行重复`, `the id stands in row ${first} already`);
    } catch (error) {
      if (error instanceof RowRefused) return error.fault;
      throw error;
    }
  });
}

/** @throws RowRefused */
function readUnit(given: GivenRow, declared: readonly SchemeAttribute[] | null): ImportRow {
  if (given.kind === 'unreadable') throw new RowRefused(given.fault);
  const { row, fields, isText } = given;
  if (!isText) refuseOtherFields(fields, FIELDS);
  const externalId = lineOf(fields, 'externalId');
  const texts: Readonly<Record<string, string | null>> = {
    externalId,
    name: optionalLineOf(fields, 'name'),
    parent: optionalLineOf(fields, 'parent'),
  };
  const cellAt = (field: string): Cell | null => textCell(texts[field] ?? '');
  return {
    row,
    externalId,
    name: texts.name ?? null,
    parent: texts.parent ?? null,
    attributes: attributesOf(fields, isText, declared),
    report: (field, reason) => reportCell(row, 0, field, cellAt(field), reason),
  };
}

/** @throws RowRefused */
function attributesOf(
  fields: GivenFields,
  isText: boolean,
  declared: readonly SchemeAttribute[] | null,
): ReadonlyMap<string, AttributeValue> {
  const entries = isText
    ? Object.entries(fields).filter(([name]) => !FIXED.includes(name))
    : fields.attributes === undefined
      ? []
      : Object.entries(mapOf(fields, 'attributes'));
  return new Map(
    entries.map(([name, value]) => {
      const pointer = isText ? pointerTo(name) : pointerTo('attributes', name);
      const id = isText ? name.replace(/^attributes\./, '') : name;
      const attribute = declared?.find((each) => each.id === id || (isText && each.label.zh === id));
      if (!ATTRIBUTE.test(attribute?.id ?? id) || (declared !== null && attribute === undefined))
        throw new RowRefused(fieldWrong(pointer, '没有这个属性', 'there is no such attribute'));
      if (!isScalar(value))
        throw new RowRefused(
          fieldWrong(pointer, '应是数、文本、true、false 或 null', 'must be a number, a text, true, false or null'),
        );
      if (attribute === undefined) return [id, value] as const;
      const read = readAttribute(attribute, value);
      if (read.kind === 'value') return [attribute.id, read.value] as const;
      const { zh, en } = read.expected;
      throw new RowRefused(fieldWrong(pointer, `应为${zh}`, `must be ${en}`));
    }),
  );
}

function faultOf({ code, message, header }: CellReport): RowFault {
  return { code, message, pointer: header === null ? '' : pointerTo(header) };
}
