import type { ComparisonOperator, Expression } from '../../expression/syntax.js';
import { compare, type Quantity, sign } from '../../number/index.js';
import type { BandLimit, Formula, NormalScheme } from '../../scheme/normal.js';
import { conditionSpace } from './condition-space.js';
import type { SchemeReading } from './scheme-reading.js';
import { staticValue } from './static-value.js';

/** A row of bands or of tiers. */
export interface LimitRow {
  readonly limits: Readonly<Partial<Record<BandLimit, Formula>>>;
  readonly when: Formula | null;
  readonly otherwise: boolean;
}

/** What the rows do together; indexes of rows. */
export interface RowsReading {
  /** Values of the quantity that no row takes, ascending; null stands for a case without a number. */
  readonly gaps: readonly (Quantity | null)[];
  readonly unreachable: readonly number[];
  /** Rows with limits on both sides that take the same value. */
  readonly overlaps: readonly { readonly row: number; readonly other: number; readonly value: Quantity }[];
}

const NOTHING: RowsReading = { gaps: [], unreachable: [], overlaps: [] };
const OPERATORS: Readonly<Record<BandLimit, ComparisonOperator>> = {
  from: '>=',
  above: '>',
  below: '<',
  up_to: '<=',
  is: '=',
};
const NOWHERE = { from: 0, to: 0 };

/**
 * Reads rows of limits with the defaults of the parameters: which values no row takes, which rows nothing reaches.
 * Finds nothing where the rows are too complex to tell.
 */
export function readRows(
  of: Formula | null,
  rows: readonly LimitRow[],
  scheme: NormalScheme,
  reading: SchemeReading,
): RowsReading {
  const conditions = rows.map((row) => conditionOf(row, of));
  const known = conditions.filter((condition) => condition !== null);
  if (known.length < conditions.length) return NOTHING;
  const space = conditionSpace(known, scheme, reading, reading.open);
  if (space === null) return NOTHING;
  const reached = new Set<number>();
  const gaps: (Quantity | null)[] = [];
  const overlaps: { readonly row: number; readonly other: number; readonly value: Quantity }[] = [];
  const written = rows.flatMap(({ limits }) => Object.values(limits).map((limit) => reading.number(limit)));
  const isOpen = of?.syntax ? reading.spoilt.dependsOn(of.syntax) : false;
  const hasNegativeLimit = rows.some(({ limits }) =>
    Object.values(limits).some((limit) => isNegative(reading.number(limit))),
  );
  for (const assumed of space.cases) {
    const truths = known.map((condition) => space.holds(condition, assumed));
    const first = truths.indexOf(true);
    for (const [index, truth] of truths.entries())
      if (truth !== false && (first < 0 || index <= first)) reached.add(index);
    const value = of?.syntax ? staticValue(of.syntax, { ...reading.open, assumed }) : null;
    const number = value?.kind === 'number' ? value.value : null;
    const isUnusual =
      value?.kind === 'missing' || (isNegative(number) && !hasNegativeLimit) || (isOpen && isOutside(number, written));
    if (space.exact && !isUnusual && truths.every((truth) => truth === false)) gaps.push(number);
    if (space.exact && number !== null) overlaps.push(...overlapsAt(number, truths, rows));
  }
  return {
    gaps: gaps.filter(
      (gap, index) => gap === null || gaps.findIndex((other) => other !== null && compare(other, gap) === 0) === index,
    ),
    unreachable: rows.map((_row, index) => index).filter((index) => !reached.has(index)),
    overlaps: overlaps.filter(
      (found, index) => overlaps.findIndex(({ row, other }) => row === found.row && other === found.other) === index,
    ),
  };
}

function overlapsAt(
  value: Quantity,
  truths: readonly (boolean | null)[],
  rows: readonly LimitRow[],
): RowsReading['overlaps'] {
  const taking = truths.flatMap((truth, index) => (truth === true && isTwoSided(rows[index]) ? [index] : []));
  const [other, row] = taking;
  return row === undefined || other === undefined ? [] : [{ row, other, value }];
}

function isTwoSided(row: LimitRow | undefined): boolean {
  const limits = row?.limits ?? {};
  return (limits.from ?? limits.above) !== undefined && (limits.below ?? limits.up_to) !== undefined && !row?.when;
}

/** The condition of a row as one expression; null when a part of it has no syntax or there is nothing to compare. */
function conditionOf({ limits, when, otherwise }: LimitRow, of: Formula | null): Expression | null {
  if (otherwise) return { kind: 'boolean', value: true, ...NOWHERE };
  const parts: (Expression | null)[] = [];
  for (const [limit, operator] of Object.entries(OPERATORS)) {
    const formula = limits[limit as BandLimit]; // the keys of OPERATORS are the limits
    if (formula === undefined) continue;
    const [left, right] = [of?.syntax ?? null, formula.syntax];
    parts.push(left === null || right === null ? null : { kind: 'comparison', operator, left, right, ...NOWHERE });
  }
  if (when !== null) parts.push(when.syntax);
  const [first, ...others] = parts;
  return others.reduce<Expression | null>(
    (left, right) =>
      left === null || right === null ? null : { kind: 'logic', operator: 'and', left, right, ...NOWHERE },
    first ?? null,
  );
}

/** Whether a value lies beyond all limits: where a mistake hides how far the quantity goes, nothing can be said of it. */
function isOutside(value: Quantity | null, limits: readonly (Quantity | null)[]): boolean {
  const known = limits.filter((limit) => limit !== null);
  if (value === null || known.length === 0) return true;
  const orders = known.map((limit) => compare(value, limit));
  return orders.every((order) => order === 1) || orders.every((order) => order === -1);
}

function isNegative(value: Quantity | null): boolean {
  return value !== null && sign(value) === -1;
}
