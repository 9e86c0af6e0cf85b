import type { Diagnostic } from './diagnostic/diagnostic.js';
import { parseDocument, type SchemeDocument } from './document/parse-document.js';
import { lowerScheme } from './lower/lower-scheme.js';
import { normaliseScheme } from './normalise/normalise-scheme.js';
import type { Plan } from './plan/plan.js';
import type { NormalScheme } from './scheme/normal.js';
import { schemeHash } from './scheme/scheme-hash.js';
import type { SchemeSpec } from './scheme/spec.js';
import { validateScheme } from './validate/validate-scheme.js';

/** A scheme that can be evaluated. */
export interface CompiledScheme {
  readonly scheme: NormalScheme;
  readonly plan: Plan;
  /** Identity: see `schemeHash`. */
  readonly hash: string;
}

/** What compiling found, as far as it came. `compiled` only without errors. */
export interface Compilation {
  readonly document: SchemeDocument;
  readonly spec: SchemeSpec | null;
  readonly scheme: NormalScheme | null;
  readonly compiled: CompiledScheme | null;
  /** Placed and sorted. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Text in, Plan out: parse → validate → normalise → lower, each phase on what the one before it gave. Any text is
 * taken; mistakes are diagnostics with their place.
 *
 * @example
 * const { compiled, diagnostics } = compileScheme(text, 'scheme.yaml');
 */
export function compileScheme(text: string, file?: string): Compilation {
  const parsed = parseDocument(text, file);
  const document = parsed.value;
  if (document === undefined) throw new Error('bug: parseDocument gives a document for any text');
  const failed = (
    diagnostics: readonly Diagnostic[],
    spec: SchemeSpec | null,
    scheme: NormalScheme | null,
  ): Compilation => ({
    document,
    spec,
    scheme,
    compiled: null,
    diagnostics: document.place(diagnostics),
  });
  const validated = document.readable ? validateScheme(document) : { diagnostics: [] };
  const found = [...parsed.diagnostics, ...validated.diagnostics];
  const spec = validated.value ?? null;
  if (spec === null) return failed(found, null, null);
  const normalised = normaliseScheme(spec);
  const scheme = normalised.value;
  if (scheme === undefined) throw new Error('bug: normaliseScheme gives a scheme for any spec');
  const lowered = lowerScheme(scheme);
  const all = [...found, ...normalised.diagnostics, ...lowered.diagnostics];
  const plan = lowered.value;
  if (plan === undefined || all.some((diagnostic) => diagnostic.severity === 'error')) return failed(all, spec, scheme);
  return { ...failed(all, spec, scheme), compiled: { scheme, plan, hash: schemeHash(scheme) } };
}
