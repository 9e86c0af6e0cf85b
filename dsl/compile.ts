import type { Diagnostic, Path } from './diagnostic/diagnostic.js';
import { parseDocument, type SchemeDocument } from './document/parse-document.js';
import { lowerScheme } from './lower/lower-scheme.js';
import { normaliseProcedure } from './normalise/normalise-procedure.js';
import { normaliseScheme } from './normalise/normalise-scheme.js';
import type { Plan } from './plan/plan.js';
import type { NormalScheme } from './scheme/normal.js';
import { schemeHash } from './scheme/scheme-hash.js';
import type { SchemeSpec } from './scheme/spec.js';
import { type ReadableSpec, validateScheme } from './validate/validate-scheme.js';

/** A scheme that can be evaluated. */
export interface CompiledScheme {
  readonly scheme: NormalScheme;
  readonly plan: Plan;
  /** Identity: see `schemeHash`. */
  readonly hash: string;
}

/** A scheme as far as it could be read: whole, or around what a mistake has spoilt. For whoever looks for more mistakes. */
export interface PartialScheme extends ReadableSpec {
  readonly scheme: NormalScheme;
  /** Paths of `spec` and `scheme` where errors are, holes among them. */
  readonly mistakes: readonly Path[];
}

/** What compiling found, as far as it came. `compiled` only without errors. */
export interface Compilation {
  readonly document: SchemeDocument;
  /** As written; null when the document does not fit the schema. */
  readonly spec: SchemeSpec | null;
  readonly scheme: NormalScheme | null;
  readonly compiled: CompiledScheme | null;
  /** Null when the text is too far from a scheme. */
  readonly partial: PartialScheme | null;
  /** Placed and sorted. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Text in, Plan out: parse → validate → normalise → lower, each phase on what the one before it gave. Any text is
 * taken; mistakes are diagnostics with their place. A document that does not fit the schema is repaired, so that all
 * mistakes are told at once; nothing is told of what follows from another mistake.
 *
 * @example
 * const { compiled, diagnostics } = compileScheme(text, 'scheme.yaml');
 */
export function compileScheme(text: string, file?: string): Compilation {
  const parsed = parseDocument(text, file);
  const document = parsed.value;
  if (document === undefined) throw new Error('bug: parseDocument gives a document for any text');
  const validated = validateScheme(document);
  const found = [...parsed.diagnostics, ...validated.diagnostics];
  if (validated.readable === null) {
    const diagnostics = document.place(found);
    return { document, spec: null, scheme: null, compiled: null, partial: null, diagnostics };
  }
  const { spec, holes, guesses } = validated.readable;
  const normalised = normaliseScheme(spec, holes);
  const scheme = normalised.value;
  if (scheme === undefined) throw new Error('bug: normaliseScheme gives a scheme for any spec');
  const beside = normaliseProcedure(validated.readable);
  const lowered = lowerScheme(scheme, holes, beside.formulas);
  const later = [...normalised.diagnostics, ...beside.diagnostics, ...lowered.diagnostics].filter(
    ({ path }) => !holes.covers(path) && !holes.mayHold(path),
  );
  const mistakes = [...holes.paths, ...guesses, ...later.filter(isError).map(({ path }) => path)];
  const partial = { ...validated.readable, scheme, mistakes };
  const diagnostics = document.place([...found, ...asWritten(later, partial)]);
  const plan = lowered.value;
  const isWhole = validated.value !== null;
  const compiled =
    !isWhole || plan === undefined || diagnostics.some(isError) ? null : { scheme, plan, hash: schemeHash(scheme) };
  return { document, spec: validated.value, scheme: isWhole ? scheme : null, compiled, partial, diagnostics };
}

/** Diagnostics of later phases, whose paths lead into the repaired scheme, at the paths that were written. */
export function asWritten(
  diagnostics: readonly Diagnostic[],
  { renamings }: Pick<PartialScheme, 'renamings'>,
): readonly Diagnostic[] {
  return diagnostics.map((diagnostic) => ({ ...diagnostic, path: renamings.written(diagnostic.path) }));
}

function isError({ severity }: Diagnostic): boolean {
  return severity === 'error';
}
