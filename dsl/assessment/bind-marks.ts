import type { Diagnostic, Path } from '../diagnostic/diagnostic.js';
import { compare, ONE, parseQuantity, type Quantity, quantity, toText, ZERO } from '../number/index.js';
import { allNodes } from '../scheme/all-nodes.js';
import type { NormalScheme, NormalSource } from '../scheme/normal.js';
import type { UnitInput } from './assessment.js';
import { readNumber } from './bind-value.js';
import type { Mark } from './bound.js';
import { inputIgnored, inputRange, inputType, ratedTwice } from './diagnostics.js';
import { EXPECTED_INPUTS, PARTS, sameInBoth } from './input-words.js';

type Range = readonly [low: Quantity, high: Quantity];

/**
 * Reads the ratings of one unit; a mark out of range is an error, or left out where the source says so. Several
 * marks of one rater of a source on one node all count, with a warning.
 */
export function bindMarks(
  unit: UnitInput,
  at: Path,
  scheme: NormalScheme,
  diagnostics: Diagnostic[],
): ReadonlyMap<string, ReadonlyMap<string, readonly Mark[]>> {
  const marks = new Map<string, Map<string, Mark[]>>();
  const ranges = rangesOf(scheme);
  const given = new Set<string>();
  for (const [index, rating] of (unit.ratings ?? []).entries()) {
    const path = [...at, 'ratings', index];
    const source = scheme.sources.find((entry) => entry.id === rating.source);
    if (source === undefined) {
      diagnostics.push(inputIgnored.at(path, { what: PARTS.source, id: rating.source, unit: unit.id }));
      continue;
    }
    if (source.excludeSelf && rating.rater === unit.id) continue;
    const ownRange = source.range === null ? null : rangeOf(source.range);
    const weight = rating.weight === undefined ? ONE : readNumber(rating.weight);
    for (const [key, score] of Object.entries(rating.scores)) {
      if (score === null) continue;
      const value = readNumber(score);
      if (value === null || weight === null) {
        diagnostics.push(
          inputType.at([...path, 'scores', key], {
            what: sameInBoth(key),
            value: JSON.stringify(score),
            expected: EXPECTED_INPUTS.mark,
          }),
        );
        continue;
      }
      if (!ranges.has(key)) {
        diagnostics.push(inputIgnored.at([...path, 'scores', key], { what: PARTS.ratedNode, id: key, unit: unit.id }));
        continue;
      }
      const once = JSON.stringify([source.id, rating.rater, key]);
      if (given.has(once)) {
        const params = { source: source.id, rater: rating.rater, unit: unit.id, node: key };
        diagnostics.push(ratedTwice.at([...path, 'scores', key], params));
      }
      given.add(once);
      const range = ownRange ?? ranges.get(key) ?? null;
      if (range !== null && (compare(value, range[0]) === -1 || compare(value, range[1]) === 1)) {
        if (source.invalid === 'reject') {
          const params = {
            what: sameInBoth(`${unit.id} ${key} (${rating.rater})`),
            value: toText(value),
            low: toText(range[0]),
            high: toText(range[1]),
          };
          diagnostics.push(inputRange.at([...path, 'scores', key], params));
        }
        continue;
      }
      push(marks, source, key, { rater: rating.rater, value, weight });
    }
  }
  return marks;
}

function rangeOf([low, high]: readonly [string, string]): Range {
  return [quantity(low), quantity(high)];
}

function push(marks: Map<string, Map<string, Mark[]>>, source: NormalSource, key: string, mark: Mark): void {
  const bySource = marks.get(source.id) ?? new Map<string, Mark[]>();
  const list = bySource.get(key) ?? [];
  list.push(mark);
  bySource.set(key, list);
  marks.set(source.id, bySource);
}

const RANGES = new WeakMap<NormalScheme, ReadonlyMap<string, Range | null>>();

/** Allowed marks by rating key: 0 to the node's points where these are a plain number, else null (not limited). */
function rangesOf(scheme: NormalScheme): ReadonlyMap<string, Range | null> {
  const known = RANGES.get(scheme);
  if (known !== undefined) return known;
  const ranges = new Map<string, Range | null>();
  for (const node of allNodes(scheme)) {
    if (node.method.key !== 'rated') continue;
    const { as } = node.method.settings;
    const points = node.points === null ? null : parseQuantity(node.points.text);
    ranges.set(typeof as === 'string' ? as : node.id, points === null ? null : [ZERO, points]);
  }
  RANGES.set(scheme, ranges);
  return ranges;
}
