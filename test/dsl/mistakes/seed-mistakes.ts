import { readFileSync } from 'node:fs';
import { checkScheme } from '../../../dsl/index.js';
import { readSource } from '../../schemes/shipped-schemes.js';
import { FORMULA_MUTATIONS } from './formula-mutations.js';
import type { Mutation } from './mutation.js';
import { NOTATION_MUTATIONS, SCHEMA_MUTATIONS } from './schema-mutations.js';
import { LINT_MUTATIONS, REFERENCE_MUTATIONS } from './scheme-mutations.js';

/** The catalogue: one line, one mistake, one diagnostic. */
export const MUTATIONS: readonly Mutation[] = [
  ...NOTATION_MUTATIONS,
  ...SCHEMA_MUTATIONS,
  ...FORMULA_MUTATIONS,
  ...REFERENCE_MUTATIONS,
  ...LINT_MUTATIONS,
];

/** A mistake on a line of a scheme. */
export interface SeededMistake {
  readonly index: number;
  readonly line: string;
  /** `12 key-unknown` */
  readonly expected: string;
  readonly restsOn: readonly [first: number, last: number];
}

/** A shipped scheme as lines, with its regulation. */
export interface Ground {
  readonly id: string;
  readonly lines: readonly string[];
  readonly source: string;
}

/** Reads a shipped scheme. */
export function readGround(id: string): Ground {
  const text = readFileSync(new URL(`../../../schemes/${id}/scheme.yaml`, import.meta.url), 'utf8');
  return { id, lines: text.split('\n'), source: readSource(id) };
}

/** Every place of a scheme where a mistake of a kind can be made. */
export function placesOf(mutation: Mutation, { lines }: Ground): readonly SeededMistake[] {
  return lines.flatMap((written, index) => {
    const line = mutation.change(written, index, lines);
    if (line === null || line === written) return [];
    const at = mutation.foundAt?.(index, lines) ?? index;
    const restsOn = mutation.restsOn?.(index, lines) ?? ([index, index] as const);
    return [{ index, line, expected: `${at + 1} ${mutation.code}`, restsOn }];
  });
}

/** Whether two mistakes leave each other alone. */
export function areApart(a: SeededMistake, b: SeededMistake): boolean {
  const touches = (one: SeededMistake, other: SeededMistake) =>
    one.index >= other.restsOn[0] && one.index <= other.restsOn[1];
  return a.index !== b.index && !touches(a, b) && !touches(b, a);
}

/** What is found in a scheme with mistakes: `12 key-unknown`, sorted. */
export function findSeeded({ lines, source }: Ground, mistakes: readonly SeededMistake[]): readonly string[] {
  const changed = [...lines];
  for (const { index, line } of mistakes) changed[index] = line;
  const { diagnostics } = checkScheme(changed.join('\n'), { source });
  return diagnostics.map(({ place, code }) => `${place?.line} ${code}`).sort();
}
