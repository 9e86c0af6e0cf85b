import { stringify } from 'yaml';
import type { NormalScheme } from '../../../dsl/scheme/normal.js';

/** Where it was written, and the regulation's own words, which `scheme.yaml` shows better. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  'at',
  'source',
  'syntax',
  'text',
  'clauses',
  'interpretation',
  'note',
  'assumption',
  'procedure',
]);

/**
 * The normal form as YAML: what computing reads, with defaults in and formulas as canonical text. Empty values and the
 * regulation's own words are left out; labels are the Chinese ones.
 */
export function printNormalForm(scheme: NormalScheme): string {
  return stringify(reduced(scheme), { lineWidth: 0, aliasDuplicateObjects: false });
}

function reduced(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reduced);
  if (typeof value !== 'object' || value === null) return value;
  if ('syntax' in value && 'text' in value) return value.text;
  if ('zh' in value && 'en' in value) return value.zh;
  const entries = Object.entries(value).flatMap(([key, entry]) => {
    if (LEFT_OUT.has(key)) return [];
    const kept = reduced(entry);
    return isEmpty(kept) ? [] : [[key, kept] as const];
  });
  return Object.fromEntries(entries);
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}
