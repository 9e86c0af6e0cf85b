import {
  type AssessmentDocument,
  type CompiledScheme,
  canonicalJson,
  compareCodePoints,
  type EvaluationResult,
  type UnitResult,
} from '../../../dsl/index.js';

/** What a run keeps of one unit, beside who the unit is. */
export interface ResultRow {
  readonly documentId: string;
  /** Values of the grouping attributes, for people; empty without groups. */
  readonly group: string;
  /** Place in the official list, from 0: group, rank, document id. */
  readonly position: number;
  /** Exact decimal; null: pending or absent. */
  readonly total: string | null;
  /** Place by total, best first, from 0; those without total last. */
  readonly totalPosition: number;
  readonly rank: string | null;
  readonly tier: string | null;
  readonly excluded: string | null;
  /** Whether something is undecided: the tier, or a rule it depends on. */
  readonly pending: boolean;
  /** The unit's part of the results, canonical JSON. */
  readonly result: string;
}

/**
 * The results of a run as rows, in the order of the official list: groups by the code points of their values, in them by rank,
 * those without rank last; equal ones by document id.
 */
export function resultRows(
  { units: results }: Pick<EvaluationResult, 'units'>,
  { units }: AssessmentDocument,
  compiled: CompiledScheme,
): readonly ResultRow[] {
  const groupOf = groupReader(compiled);
  const order = compiled.scheme.rankings[0]?.order ?? 'highest';
  const all = units.flatMap((unit) => {
    const result = results[unit.id];
    return result === undefined ? [] : [{ id: unit.id, result, ...groupOf(unit.attributes ?? {}) }];
  });
  const byId = (left: Placed, right: Placed): number => compareCodePoints(left.id, right.id);
  const official = [...all].sort(
    (left, right) =>
      compareCodePoints(left.key, right.key) || compare(left.result.rank, right.result.rank) || byId(left, right),
  );
  const best = order === 'highest' ? -1 : 1;
  const byTotal = [...all].sort(
    (left, right) => compare(left.result.total, right.result.total, best) || byId(left, right),
  );
  const totalPositions = new Map(byTotal.map(({ id }, index) => [id, index]));
  return official.map(({ id, label, result }, position) => ({
    documentId: id,
    group: label,
    position,
    total: decimalText(result.total),
    totalPosition: totalPositions.get(id) ?? 0,
    rank: decimalText(result.rank),
    tier: result.tier,
    excluded: result.excluded,
    pending: result.pending.length > 0 || result.undecided.length > 0,
    result: canonicalJson(result),
  }));
}

interface Placed {
  readonly id: string;
  readonly result: UnitResult;
}

/** Numbers of results are the nearest doubles of decimals of at most 15 digits, so comparing them compares the decimals. */
function compare(left: number | null, right: number | null, direction = 1): number {
  if (left === null || right === null) return Number(left === null) - Number(right === null);
  return left === right ? 0 : (left < right ? -1 : 1) * direction;
}

/** A JSON number as a plain decimal. */
function decimalText(value: number | null): string | null {
  if (value === null) return null;
  const text = String(value);
  const [, sign = '', whole = '', fraction = '', exponent = ''] = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text) ?? [];
  if (exponent === '') return text;
  const digits = whole + fraction;
  const point = 1 + Number(exponent);
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  return `${sign}${digits.padEnd(point, '0')}`;
}

type Attributes = NonNullable<AssessmentDocument['units'][number]['attributes']>;

/** Reads which group a unit belongs to: as a key to sort by, and in words. */
function groupReader({ scheme }: CompiledScheme) {
  const ids = scheme.rankings[0]?.within ?? scheme.groups;
  const labels = new Map(
    scheme.attributes.flatMap(({ id, values }) =>
      values.map((value) => [`${id} ${value.id}`, value.label.zh] as const),
    ),
  );
  return (attributes: Attributes): { readonly key: string; readonly label: string } => {
    const values = ids.map((id) => String(attributes[id] ?? ''));
    const words = ids.map((id, index) => labels.get(`${id} ${values[index]}`) ?? values[index]);
    return { key: values.join('\u0001'), label: words.join(' · ') };
  };
}
