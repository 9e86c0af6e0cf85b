import { closest } from 'fastest-levenshtein';
import type { Diagnostic, Path } from '../diagnostic/diagnostic.js';
import type { SchemeSpec } from '../scheme/spec.js';
import { acknowledgeReason, acknowledgeUnknown, acknowledgeUnused } from './acknowledge-diagnostics.js';

/** A finding that the author means all the same. */
export interface Acknowledged {
  readonly diagnostic: Diagnostic;
  readonly reason: string;
  /** Path of the object that carries the `acknowledge`. */
  readonly at: Path;
}

/** Findings parted into those that stand and those that are acknowledged. */
export interface Acknowledgement {
  readonly diagnostics: readonly Diagnostic[];
  readonly acknowledged: readonly Acknowledged[];
}

interface Entry {
  readonly at: Path;
  readonly code: string;
  readonly reason: string;
}

/**
 * Applies every `acknowledge: { code: reason }` of a scheme: it silences that code at its object and below. Of several
 * the innermost counts. Entries that silence nothing, that no check has, or that give no reason are findings themselves.
 *
 * @param codes every code that can be acknowledged
 */
export function applyAcknowledgements(
  found: readonly Diagnostic[],
  spec: SchemeSpec,
  codes: readonly string[],
): Acknowledgement {
  const entries = collectEntries(spec);
  const used = new Set<Entry>();
  const diagnostics: Diagnostic[] = [];
  const acknowledged: Acknowledged[] = [];
  for (const diagnostic of found) {
    const covering = entries.filter((entry) => entry.code === diagnostic.code && isAbove(entry.at, diagnostic.path));
    for (const entry of covering) used.add(entry);
    const innermost = covering.filter(({ reason }) => reason !== '').at(-1);
    if (innermost === undefined) diagnostics.push(diagnostic);
    else acknowledged.push({ diagnostic, reason: innermost.reason, at: innermost.at });
  }
  const problems = entries.flatMap((entry): readonly Diagnostic[] => {
    const path = [...entry.at, 'acknowledge', entry.code];
    const { code } = entry;
    if (!codes.includes(code))
      return [acknowledgeUnknown.at(path, { code, suggestion: suggestionFor(code, codes) }, { part: 'key' })];
    if (!used.has(entry)) return [acknowledgeUnused.at(path, { code }, { part: 'key' })];
    return entry.reason === '' ? [acknowledgeReason.at(path, { code }, { part: 'key' })] : [];
  });
  return { diagnostics: [...diagnostics, ...problems], acknowledged };
}

/** Every entry, outer objects before inner ones. */
function collectEntries(spec: SchemeSpec): readonly Entry[] {
  const found: Entry[] = [];
  const visit = (value: unknown, at: Path): void => {
    if (typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) visit(item, [...at, index]);
      return;
    }
    for (const [key, part] of Object.entries(value)) {
      if (key === 'acknowledge') found.push(...entriesOf(part, at));
      else visit(part, [...at, key]);
    }
  };
  visit(spec, []);
  return found.toSorted((a, b) => a.at.length - b.at.length);
}

function entriesOf(value: unknown, at: Path): readonly Entry[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).map(([code, reason]) => ({ at, code, reason: statedReason(String(reason ?? '')) }));
}

/** Empty when there is not a single letter or digit in it. */
function statedReason(written: string): string {
  return /[\p{L}\p{N}]/u.test(written) ? written.trim() : '';
}

function isAbove(above: Path, path: Path): boolean {
  return above.length <= path.length && above.every((step, index) => step === path[index]);
}

function suggestionFor(code: string, codes: readonly string[]): string | null {
  const suggestion = codes.length === 0 ? null : closest(code, [...codes]);
  return suggestion !== null && [...suggestion].some((sign) => code.includes(sign)) ? suggestion : null;
}
