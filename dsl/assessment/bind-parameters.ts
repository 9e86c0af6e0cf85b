import type { Diagnostic, Path } from '../diagnostic/diagnostic.js';
import type { Words } from '../diagnostic/words.js';
import { compare, isQuantity, type Quantity, quantity, sumOf, toText } from '../number/index.js';
import type { KnownValue } from '../plan/value.js';
import type { NormalParameter, NormalScheme } from '../scheme/normal.js';
import { bindValue, checkRange, readNumber, readRatio } from './bind-value.js';
import type { BoundParameter } from './bound.js';
import { inputIgnored, inputType, parameterNeeded, parameterTotal } from './diagnostics.js';
import { EXPECTED_INPUTS, EXPECTED_VALUES, PARTS, sameInBoth } from './input-words.js';

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
      diagnostics.push(inputIgnored.at(['parameters', id], { what: PARTS.parameter, id, unit: '' }));
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
  const { type } = parameter;
  const elements = new ElementReader(parameter, diagnostics);
  const wrong = (expected: Words): null => {
    diagnostics.push(inputType.at(at, { what: sameInBoth(parameter.id), value: JSON.stringify(value), expected }));
    return null;
  };
  switch (type) {
    case 'map':
      return isMap(value) ? bindMap(value, parameter, elements, at, diagnostics) : wrong(EXPECTED_INPUTS.map);
    case 'list': {
      if (!Array.isArray(value)) return wrong(EXPECTED_INPUTS.list);
      const values = value.map((entry, index) => elements.read(entry, String(index + 1), [...at, index]));
      return { kind: 'list', values: values.filter((entry) => entry !== null) };
    }
    case 'bands': {
      if (!Array.isArray(value) || !value.every(isBand)) return wrong(EXPECTED_INPUTS.bands);
      const rows = value.flatMap(([limit, given], index) => {
        const from = readRatio(limit);
        const entry = elements.read(given, String(limit), [...at, index, 1]);
        return from === null || entry === null ? [] : [{ limit: from, value: entry }];
      });
      return { kind: 'bands', rows: sortedBands(rows) };
    }
    default: {
      // Percentages are numbers too: `20%` is exactly 0.2.
      const ratio = type === 'number' || type === 'money' ? ({ ...parameter, type: 'ratio' } as const) : null;
      const single = bindValue(value, ratio ?? { ...parameter, type }, at, diagnostics);
      return single === null ? null : { kind: 'single', value: single };
    }
  }
}

function bindMap(
  value: Readonly<Record<string, unknown>>,
  parameter: NormalParameter,
  elements: ElementReader,
  at: Path,
  diagnostics: Diagnostic[],
): BoundParameter {
  const entries = new Map<string, KnownValue>();
  for (const [key, given] of Object.entries(value)) {
    const entry = elements.read(given, key, [...at, key]);
    if (entry !== null) entries.set(key, entry);
  }
  const sum = toText(sumOf([...entries.values()].filter(isQuantity)));
  if (parameter.total !== null && sum !== toText(quantity(parameter.total))) {
    diagnostics.push(parameterTotal.at(at, { id: parameter.id, sum, total: parameter.total }));
  }
  return { kind: 'map', entries };
}

/** Reads the values of a map, a list or bands. What the default holds is what formulas were checked against. */
class ElementReader {
  readonly #parameter: NormalParameter;
  readonly #diagnostics: Diagnostic[];
  readonly #holds: 'number' | 'text' | 'anything';

  constructor(parameter: NormalParameter, diagnostics: Diagnostic[]) {
    this.#parameter = parameter;
    this.#diagnostics = diagnostics;
    const defaults = elementsOf(parameter.default).map(readLoose);
    const all = (is: (value: KnownValue | null) => boolean) => defaults.length > 0 && defaults.every(is);
    const isText = (value: KnownValue | null) => typeof value === 'string';
    this.#holds = all((value) => value !== null && isQuantity(value)) ? 'number' : all(isText) ? 'text' : 'anything';
  }

  /** Null after a diagnostic. */
  read(given: unknown, key: string, at: Path): KnownValue | null {
    const value = this.#holds === 'number' ? readRatio(given) : readLoose(given);
    const id = `${this.#parameter.id}.${key}`;
    if (value === null || (this.#holds === 'text' && typeof value !== 'string')) {
      const expected = EXPECTED_ELEMENTS[this.#holds];
      this.#diagnostics.push(inputType.at(at, { what: sameInBoth(id), value: JSON.stringify(given), expected }));
      return null;
    }
    const limits = { ...this.#parameter, id };
    return isQuantity(value) && !checkRange(value, limits, at, this.#diagnostics) ? null : value;
  }
}

const EXPECTED_ELEMENTS = {
  number: EXPECTED_VALUES.number,
  text: EXPECTED_VALUES.text,
  anything: EXPECTED_INPUTS.numberOrText,
} as const;

function elementsOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value.map((entry: unknown) => (isBand(entry) ? entry[1] : entry));
  return isMap(value) ? Object.values(value) : [];
}

function readLoose(value: unknown): KnownValue | null {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'string') return value.endsWith('%') ? (readRatio(value) ?? value) : value;
  return readNumber(value);
}

/** Whether a row is a limit with a value. */
function isBand(row: unknown): row is readonly [unknown, unknown] {
  return Array.isArray(row) && row.length === 2 && readRatio(row[0]) !== null;
}

/** Highest limit first, so that the first row whose limit is not above the key holds. */
function sortedBands<T extends { readonly limit: Quantity }>(rows: readonly T[]): readonly T[] {
  return [...rows].sort((a, b) => compare(b.limit, a.limit) ?? 0);
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
