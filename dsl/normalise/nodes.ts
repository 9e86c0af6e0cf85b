import type { Path } from '../diagnostic/diagnostic.js';
import { METHODS, type NodeMethod } from '../methods/index.js';
import type { BandLimit, BandRow, Formula, NormalMethod, NormalNode } from '../scheme/normal.js';
import type { ExpressionSpec, NodeSpec } from '../scheme/spec.js';
import { decimalText, type Normaliser } from './normaliser.js';

const BAND_LIMITS: readonly BandLimit[] = ['from', 'above', 'below', 'up_to', 'is'];

/** What a child takes from its parent. */
interface Inherited {
  readonly id: string;
  readonly missing: NormalNode['missing'];
}

/** A node of the tree; validation has made sure that it has exactly one method. */
export function normaliseNode(spec: NodeSpec, at: Path, inherited: Inherited, normaliser: Normaliser): NormalNode {
  const id = spec.id ?? inherited.id;
  const missing = spec.missing ?? inherited.missing;
  const optional = (key: string): Formula | null =>
    normaliser.optionalFormula(spec[key] as ExpressionSpec | undefined, [...at, key]); // validated as an expression
  return {
    ...normaliser.described(spec, at, id),
    id,
    named: spec.id !== undefined,
    points: optional('points'),
    weight: optional('weight'),
    method: normaliseMethod(spec, at, { id, missing }, normaliser),
    applies: optional('applies'),
    otherwise: optional('otherwise'),
    missing,
    times: optional('times'),
    onlyIf: optional('only_if'),
    atLeast: optional('at_least'),
    atMost: optional('at_most'),
    scaleTo: optional('scale_to'),
    round: spec.round ? { to: decimalText(spec.round.to), mode: spec.round.mode ?? 'half_up' } : null,
  };
}

/** The method that values a node. Throws when there is none, which validation excludes. */
function methodOf(spec: NodeSpec): NodeMethod {
  const method = METHODS.find((candidate) => spec[candidate.key] !== undefined);
  if (method === undefined) throw new Error(`node ${spec.id ?? '?'} has no method although it was validated`);
  return method;
}

function normaliseMethod(spec: NodeSpec, nodeAt: Path, inherited: Inherited, normaliser: Normaliser): NormalMethod {
  const method = methodOf(spec);
  const at = [...nodeAt, method.key];
  const value = spec[method.key];
  const formulas: Record<string, Formula> = {};
  const settings: Record<string, string | number | boolean> = {};
  for (const { key } of method.beside ?? []) {
    const setting = spec[key];
    if (typeof setting === 'string' || typeof setting === 'number' || typeof setting === 'boolean')
      settings[key] = setting;
  }
  const form = method.form;
  let rows: readonly BandRow[] = [];
  let children: readonly NormalNode[] = [];
  if (form.kind === 'formula') {
    formulas.value = normaliser.formula(value as ExpressionSpec, at); // validated as an expression
  } else if (form.kind === 'children') {
    children = (value as readonly NodeSpec[]).map((child, index) =>
      normaliseNode(
        child,
        [...at, index],
        { id: `${inherited.id}.${index + 1}`, missing: inherited.missing },
        normaliser,
      ),
    );
  } else {
    const options = value as Readonly<Record<string, unknown>>; // validated as a map
    for (const [key, option] of Object.entries(form.options)) {
      const written = options[key];
      if (written === undefined) {
        if (option.value.kind === 'flag') settings[key] = option.value.default;
      } else if (option.value.kind === 'formula') {
        formulas[key] = normaliser.formula(written as ExpressionSpec, [...at, key]);
      } else {
        settings[key] = written as string | boolean;
      }
    }
    if (form.rows) rows = bandRows(options.rows, [...at, 'rows'], normaliser);
  }
  return { key: method.key, at, formulas, settings, rows, children };
}

function bandRows(value: unknown, at: Path, normaliser: Normaliser): readonly BandRow[] {
  const rows = value as readonly Readonly<Record<string, ExpressionSpec>>[]; // validated as rows
  return rows.map((row, index) => {
    const rowAt = [...at, index];
    return {
      at: rowAt,
      ...rowLimits(row, rowAt, normaliser),
      otherwise: row.else === true,
      score: normaliser.formula(row.score ?? 0, [...rowAt, 'score']),
    };
  });
}

/** The limits and the condition of a row of bands or tiers. */
export function rowLimits(
  row: Readonly<Record<string, unknown>>,
  at: Path,
  normaliser: Normaliser,
): Pick<BandRow, 'limits' | 'when'> {
  const limits: Partial<Record<BandLimit, Formula>> = {};
  for (const key of BAND_LIMITS) {
    const limit = row[key];
    if (limit !== undefined) limits[key] = normaliser.formula(limit as ExpressionSpec, [...at, key]);
  }
  return { limits, when: normaliser.optionalFormula(row.when as ExpressionSpec | undefined, [...at, 'when']) };
}
