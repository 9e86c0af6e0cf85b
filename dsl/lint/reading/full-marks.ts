import { compare, divide, type Quantity, quantity, sumOf } from '../../number/index.js';
import type { NormalNode } from '../../scheme/normal.js';
import type { SchemeReading } from './scheme-reading.js';

/**
 * Full marks of a node: what `scale_to` or `points` says, else what its children say. Null where nothing is said, it
 * depends on the unit, or the children disagree.
 */
export function fullMarksOf(node: NormalNode, reading: SchemeReading): Quantity | null {
  if (node.scaleTo !== null) return reading.number(node.scaleTo);
  if (node.points !== null) return reading.number(node.points);
  return fullMarksOfChildren(node, reading);
}

/** Full marks of a combining node as its children give them; null for leaves, see {@link fullMarksOf}. */
export function fullMarksOfChildren(node: NormalNode, reading: SchemeReading): Quantity | null {
  const { children, key, settings } = node.method;
  const marks = children.map((child) => fullMarksOf(child, reading));
  const known = marks.filter((mark) => mark !== null);
  const [first] = known;
  if (first === undefined || known.length < marks.length) return null;
  const agree = known.every((mark) => compare(mark, first) === 0);
  if (key === 'sum') return sumOf(bestOf(known, settings.keep));
  if (agree) return first;
  return key === 'mean' ? divide(sumOf(known), quantity(BigInt(known.length))) : null;
}

/** The largest `keep` of the marks; all when nothing is kept back. */
export function bestOf(marks: readonly Quantity[], keep: string | number | boolean | undefined): readonly Quantity[] {
  if (typeof keep !== 'number') return marks;
  return [...marks].sort((a, b) => compare(b, a) ?? 0).slice(0, keep);
}
