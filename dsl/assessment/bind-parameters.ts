import type { Diagnostic, Path } from '../diagnostic/diagnostic.js';
import { compare, isQuantity, type Quantity, quantity, sumOf, toText } from '../number/index.js';
import type { KnownValue } from '../plan/value.js';
import type { NormalParameter, NormalScheme } from '../scheme/normal.js';
import { bindValue, readNumber, readRatio } from './bind-value.js';
import type { BoundParameter } from './bound.js';
import { inputIgnored, inputType, parameterNeeded, parameterTotal } from './diagnostics.js';

/** Takes each parameter from the document, else from the scheme's default; maps are completed by the default's entries. */
export function bindParameters(
  given: { readonly [id: string]: unknown },
  scheme: NormalScheme,
  diagnostics: Diagnostic[],
): ReadonlyMap<string, BoundParameter> {
  const bound = new Map<string, BoundParameter>();
  for (const parameter of scheme.parameters) {
    const written = given[parameter.id];
    const value = written === undefined || written === null ? parameter.default : completed(written, parameter);
    const at: Path = written === undefined ? parameter.at : ['parameters', parameter.id];
    if (value === undefined || value === null) {
      diagnostics.push(parameterNeeded.at(['parameters'], { id: parameter.id }));
      continue;
    }
    const result = bindParameter(value, parameter, at, diagnostics);
    if (result !== null) bound.set(parameter.id, result);
  }
  for (const id of Object.keys(given)) {
    if (!scheme.parameters.some((parameter) => parameter.id === id)) {
      diagnostics.push(inputIgnored.at(['parameters', id], { what: '参数 (parameter)', id, unit: '' }));
    }
  }
  return bound;
}

function completed(written: unknown, parameter: NormalParameter): unknown {
  return parameter.type === 'map' && isMap(written) && isMap(parameter.default)
    ? { ...parameter.default, ...written }
    : written;
}

function bindParameter(
  value: unknown,
  parameter: NormalParameter,
  at: Path,
  diagnostics: Diagnostic[],
): BoundParameter | null {
  const wrong = (expected: string): null => {
    diagnostics.push(inputType.at(at, { what: parameter.id, value: JSON.stringify(value), expected }));
    return null;
  };
  const { type } = parameter;
  if (type === 'map') return isMap(value) ? bindMap(value, parameter, at, diagnostics) : wrong('键与值 (a map)');
  if (type === 'list') {
    const values = Array.isArray(value) ? value.map(readLoose) : null;
    return values === null || values.includes(null)
      ? wrong('列表 (a list)')
      : { kind: 'list', values: values.filter((entry) => entry !== null) };
  }
  if (type === 'bands') {
    const rows = Array.isArray(value) ? value.map(readBand) : null;
    return rows === null || rows.includes(null)
      ? wrong('[[下限, 值], …] (limits with values)')
      : { kind: 'bands', rows: sortedBands(rows.filter((row) => row !== null)) };
  }
  const isNumber = type === 'number' || type === 'money';
  const given = isNumber ? (readRatio(value) ?? value) : value;
  const single = isQuantity(given) ? given : bindValue(given, { ...parameter, type }, at, diagnostics);
  return single === null ? null : { kind: 'single', value: single };
}

function bindMap(
  value: Readonly<Record<string, unknown>>,
  parameter: NormalParameter,
  at: Path,
  diagnostics: Diagnostic[],
): BoundParameter | null {
  const entries = new Map<string, KnownValue>();
  for (const [key, entry] of Object.entries(value)) {
    const known = readLoose(entry);
    if (known === null) {
      diagnostics.push(
        inputType.at([...at, key], { what: key, value: JSON.stringify(entry), expected: '数或文本 (number or text)' }),
      );
      return null;
    }
    entries.set(key, known);
  }
  const sum = toText(sumOf([...entries.values()].filter(isQuantity)));
  if (parameter.total !== null && sum !== toText(quantity(parameter.total))) {
    diagnostics.push(parameterTotal.at(at, { id: parameter.id, sum, total: parameter.total }));
  }
  return { kind: 'map', entries };
}

function readLoose(value: unknown): KnownValue | null {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'string') return value.endsWith('%') ? (readRatio(value) ?? value) : value;
  return readNumber(value);
}

function readBand(row: unknown): { readonly limit: Quantity; readonly value: KnownValue } | null {
  if (!Array.isArray(row) || row.length !== 2) return null;
  const limit = readNumber(row[0]);
  const value = readLoose(row[1]);
  return limit === null || value === null ? null : { limit, value };
}

/** Highest limit first, so that the first row whose limit is not above the key holds. */
function sortedBands<T extends { readonly limit: Quantity }>(rows: readonly T[]): readonly T[] {
  return [...rows].sort((a, b) => compare(b.limit, a.limit) ?? 0);
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
