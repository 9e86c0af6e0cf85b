import { suggest } from '../../../../dsl/index.js';
import { type Cell, cellText, type TableRow } from '../../../spreadsheets/table.js';
import type { SchemeAttribute } from '../../cycles/scheme/cycle-scheme.js';
import { ATTRIBUTE_PATTERN } from '../unit-schemas.js';
import { type CellReason, type CellReport, ignored, refused, reportCell } from './cell-report.js';

/** What a column holds. `attribute`: as the scheme declares it, or its id alone where no scheme is named. */
export type ColumnField =
  | { readonly kind: 'externalId' | 'name' | 'parent' }
  | { readonly kind: 'attribute'; readonly id: string; readonly declared: SchemeAttribute | null };

export interface ImportColumn {
  readonly index: number;
  readonly header: string;
  readonly field: ColumnField;
}

export interface ImportColumns {
  readonly columns: readonly ImportColumn[];
  /** Columns that are not taken over: what stands in them is reported cell by cell. */
  readonly unused: ReadonlyMap<number, { readonly header: string | null; readonly reason: CellReason }>;
  readonly cells: readonly CellReport[];
}

/** Names people give the fixed columns; the first is that of the template. */
export const FIXED_HEADERS = {
  externalId: ['编号', 'external_id', 'externalId', '外部编号', '单位编号'],
  name: ['名称', 'name', '单位名称', '单位'],
  parent: ['上级编号', 'parent', 'parent_external_id', '上级', '上级单位编号'],
} as const;

const NO_HEADER = ignored(
  'header-missing',
  '这一列没有列名，不知道是什么',
  'the column has no name, so nobody knows what it is',
);

/**
 * Reads the head of a table: fixed columns by their names, attributes as `attributes.<id>`, or by their id or name where a scheme
 * is named. The external id is needed.
 */
export function readColumns(head: TableRow, attributes: readonly SchemeAttribute[] | null): ImportColumns {
  const columns: ImportColumn[] = [];
  const unused = new Map<number, { readonly header: string | null; readonly reason: CellReason }>();
  const cells: CellReport[] = [];
  const report = (index: number, cell: Cell | null, header: string, reason: CellReason): void => {
    unused.set(index, { header, reason });
    cells.push(reportCell(head.number, index, header, cell, reason));
  };
  for (const [index, cell] of head.cells.entries()) {
    if (cell === null) continue;
    const header = cellText(cell);
    const field = cell.kind === 'text' ? fieldOf(header, attributes) : null;
    if (field === null) {
      report(index, cell, header, unknownColumn(header, attributes));
    } else if (columns.some((column) => sameField(column.field, field))) {
      report(
        index,
        cell,
        header,
        refused('column-twice', '这一列重复了，不知道以哪列为准', 'the column stands twice; none can be preferred'),
      );
    } else {
      columns.push({ index, header, field });
    }
  }
  if (!columns.some(({ field }) => field.kind === 'externalId')) {
    const [zh] = FIXED_HEADERS.externalId;
    const reason = refused(
      'column-missing',
      `缺少“${zh}”一列，认不出是哪个单位`,
      `the column external_id (${zh}) is missing`,
    );
    cells.push(reportCell(head.number, 0, null, null, reason));
  }
  return { columns, unused, cells };
}

/** The reason for what stands in a column that is not taken over. */
export function reasonFor(
  index: number,
  { unused }: Pick<ImportColumns, 'unused'>,
): { readonly header: string | null; readonly reason: CellReason } {
  const known = unused.get(index);
  if (known === undefined) return { header: null, reason: NO_HEADER };
  // A column that stands twice is refused once, at its head.
  return { header: known.header, reason: { ...known.reason, severity: 'ignored' } };
}

function fieldOf(header: string, attributes: readonly SchemeAttribute[] | null): ColumnField | null {
  const names = Object.entries(FIXED_HEADERS) as readonly ['externalId' | 'name' | 'parent', readonly string[]][]; // its keys
  const fixed = names.find(([, known]) => known.includes(header));
  if (fixed !== undefined) return { kind: fixed[0] };
  const id = header.startsWith('attributes.') ? header.slice('attributes.'.length) : null;
  if (attributes === null) {
    const isId = id !== null && new RegExp(ATTRIBUTE_PATTERN, 'u').test(id);
    return isId ? { kind: 'attribute', id, declared: null } : null;
  }
  const wanted = id ?? header;
  const declared =
    attributes.find((each) => each.id === wanted) ??
    attributes.find(({ label }) => label.zh === wanted || label.en === wanted);
  return declared === undefined ? null : { kind: 'attribute', id: declared.id, declared };
}

function unknownColumn(header: string, attributes: readonly SchemeAttribute[] | null): CellReason {
  const known = [
    ...Object.values(FIXED_HEADERS).flat(),
    ...(attributes ?? []).flatMap(({ id, label }) => [id, label.zh]),
  ];
  const [near] = suggest(header, known);
  const hint = near === undefined ? { zh: '', en: '' } : { zh: `；是不是“${near}”？`, en: `; did you mean "${near}"?` };
  return attributes === null
    ? ignored(
        'column-unknown',
        `不认识这一列；属性列写成 attributes.<代号>，或用 ?scheme= 指明方案${hint.zh}`,
        `unknown column; write attributes.<id>, or name a scheme with ?scheme=${hint.en}`,
      )
    : ignored('column-unknown', `方案里没有这个属性${hint.zh}`, `the scheme has no such attribute${hint.en}`);
}

function sameField(a: ColumnField, b: ColumnField): boolean {
  return a.kind === b.kind && (a.kind !== 'attribute' || b.kind !== 'attribute' || a.id === b.id);
}
