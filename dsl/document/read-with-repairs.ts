import { findSlips } from './find-slips.js';
import type { Slip } from './slip.js';
import type { TextPositions } from './text-positions.js';
import { type Repair, readYaml, type YamlReading } from './yaml-reading.js';

const ROUNDS = 5;

/**
 * Reads a text; where a slip of the keyboard hides the structure, reads it as meant and returns the slip. Repairs stay only
 * when they make fewer errors, or show keys that were hidden without one.
 */
export function readWithRepairs(
  text: string,
  positions: TextPositions,
): { readonly reading: YamlReading; readonly slips: readonly Slip[] } {
  let reading = readYaml(text);
  let slips: readonly Slip[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const fresh = findSlips(text, reading, positions).filter((slip) => !overlapsAny(slip, slips));
    if (fresh.length === 0) break;
    const next = tryRepairs(text, reading, slips, fresh);
    if (next === null) break;
    reading = next.reading;
    slips = next.slips;
  }
  return { reading, slips };
}

/** All slips at once; when that does not help, one by one, as one guess may be wrong. */
function tryRepairs(
  text: string,
  reading: YamlReading,
  slips: readonly Slip[],
  fresh: readonly Slip[],
): { readonly reading: YamlReading; readonly slips: readonly Slip[] } | null {
  const attempts = fresh.length > 1 && fresh.length <= 20 ? [fresh, ...fresh.map((slip) => [slip])] : [fresh];
  for (const attempt of attempts) {
    const tried = withoutOverlap([...slips, ...attempt]);
    const next = readYaml(text, sortRepairs(tried));
    if (isBetter(next, reading)) return { reading: next, slips: tried };
  }
  return null;
}

function isBetter(next: YamlReading, reading: YamlReading): boolean {
  return next.errors.length < reading.errors.length || (reading.errors.length === 0 && next.errors.length === 0);
}

function withoutOverlap(slips: readonly Slip[]): readonly Slip[] {
  const kept: Slip[] = [];
  for (const slip of slips) if (!overlapsAny(slip, kept)) kept.push(slip);
  return kept;
}

function overlapsAny(slip: Slip, others: readonly Slip[]): boolean {
  return others.some((other) => slip.from < other.to && other.from < slip.to);
}

function sortRepairs(slips: readonly Slip[]): readonly Repair[] {
  return slips.flatMap((slip) => slip.repairs).sort((left, right) => left.offset - right.offset);
}
