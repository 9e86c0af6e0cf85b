import type { Path } from '../diagnostic/diagnostic.js';
import { divide, HUNDRED, parseQuantity, toText } from '../number/index.js';
import type {
  Combine,
  NormalFact,
  NormalField,
  NormalParameter,
  NormalRecords,
  NormalSource,
  NormalTable,
  TableCell,
} from '../scheme/normal.js';
import type {
  CombineSpec,
  FactSpec,
  FieldSpec,
  ParameterSpec,
  RecordsSpec,
  SourceSpec,
  TableSpec,
} from '../scheme/spec.js';
import { decimalText, type Normaliser, optionalDecimal, wordsOf } from './normaliser.js';

/** An attribute, or the part that facts and record fields share. A field without a type is a number. */
export function normaliseField(spec: FieldSpec, id: string, at: Path, normaliser: Normaliser): NormalField {
  return {
    ...normaliser.described(spec, at, id),
    id,
    type: spec.type ?? 'number',
    values: choiceValues(spec.values),
    unit: spec.unit ?? null,
    min: optionalDecimal(spec.min),
    max: optionalDecimal(spec.max),
  };
}

export function normaliseFact(spec: FactSpec, id: string, at: Path, normaliser: Normaliser): NormalFact {
  return {
    ...normaliseField(spec, id, at, normaliser),
    from: spec.from ?? null,
    verifiedBy: spec.verified_by ?? null,
    per: spec.per ?? 'year',
    accumulate: spec.accumulate ?? null,
    ...(spec.complete === true ? { complete: true } : {}),
  };
}

export function normaliseRecords(spec: RecordsSpec, id: string, at: Path, normaliser: Normaliser): NormalRecords {
  const { valid, once_per: oncePer } = spec;
  return {
    ...normaliser.described(spec, at, id),
    id,
    fields: Object.entries(spec.fields ?? {}).map(([field, entry]) => ({
      ...normaliseField(entry, field, [...at, 'fields', field], normaliser),
      formula: normaliser.optionalFormula(entry.formula, [...at, 'fields', field, 'formula']),
      ratedBy: entry.rated?.by ?? null,
    })),
    valid: valid
      ? {
          from: valid.from,
          years: normaliser.optionalFormula(valid.years, [...at, 'valid', 'years']),
          until: valid.until ?? null,
        }
      : null,
    oncePer: oncePer
      ? {
          same: typeof oncePer.same === 'string' ? [oncePer.same] : oncePer.same,
          keep: oncePer.keep,
          by: oncePer.by ?? null,
        }
      : null,
  };
}

export function normaliseSource(spec: SourceSpec, id: string, at: Path, normaliser: Normaliser): NormalSource {
  return {
    ...normaliser.described(spec, at, id),
    id,
    combine: combineOf(spec.combine ?? 'mean'),
    excludeSelf: spec.exclude_self ?? false,
    ...(spec.self === true ? { self: true } : {}),
    ballot: spec.ballot
      ? { mark: normaliser.formula(spec.ballot.mark, [...at, 'ballot', 'mark']), within: spec.ballot.within ?? null }
      : null,
    range: spec.range ? [decimalText(spec.range[0]), decimalText(spec.range[1])] : null,
    invalid: spec.invalid ?? 'reject',
  };
}

export function normaliseParameter(spec: ParameterSpec, id: string, at: Path, normaliser: Normaliser): NormalParameter {
  return {
    ...normaliser.described(spec, at, id),
    id,
    type: spec.type,
    values: choiceValues(spec.values),
    default: spec.default,
    total: optionalDecimal(spec.total),
    ...(spec.unit === undefined ? {} : { unit: spec.unit }),
    min: optionalDecimal(spec.min),
    max: optionalDecimal(spec.max),
    decidedBy: spec.decided_by ?? null,
    assumption: spec.assumption === undefined || spec.assumption === false ? null : String(spec.assumption),
  };
}

export function normaliseTable(spec: TableSpec, id: string, at: Path, normaliser: Normaliser): NormalTable {
  const columns: string[] = [];
  const rows = Object.entries(spec.rows).map(([key, value]) => {
    if (!isRecord(value)) return { key, cells: [{ column: null, value: cellOf(value) }] };
    const cells: TableCell[] = Object.entries(value).map(([column, cell]) => {
      if (!columns.includes(column)) columns.push(column);
      return { column, value: cellOf(cell) };
    });
    return { key, cells };
  });
  return {
    ...normaliser.described(spec, at, id),
    id,
    by: spec.by ?? null,
    statedTotal: optionalDecimal(spec.stated_total),
    columns,
    rows,
  };
}

function cellOf(value: unknown): TableCell['value'] {
  const percent = typeof value === 'string' && value.endsWith('%') ? parseQuantity(value.slice(0, -1)) : null;
  const ratio = percent === null ? null : divide(percent, HUNDRED);
  if (ratio !== null) return { kind: 'number', text: toText(ratio) };
  return typeof value === 'number'
    ? { kind: 'number', text: decimalText(value) }
    : { kind: 'text', text: String(value) };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function combineOf(spec: CombineSpec): Combine {
  if (typeof spec === 'string') return { kind: spec };
  return { kind: 'trimmed', highest: spec.trimmed.highest, lowest: spec.trimmed.lowest };
}

function choiceValues(values: FieldSpec['values']): NormalField['values'] {
  if (values === undefined) return [];
  if (Array.isArray(values)) return values.map((id: string) => ({ id, label: wordsOf(undefined, id) }));
  return Object.entries(values).map(([id, label]) => ({ id, label: wordsOf(label, id) }));
}
