import type { Diagnostic, Path } from '../diagnostic/diagnostic.js';
import type { Words } from '../diagnostic/words.js';
import { parseExpression } from '../expression/parse-expression.js';
import { printExpression } from '../expression/print-expression.js';
import { quantityFromJson, toText } from '../number/index.js';
import type { Holes } from '../scheme/holes.js';
import type { Clause, Described, Formula } from '../scheme/normal.js';
import type { AnywhereSpec, ExpressionSpec, RefSpec, WordsSpec } from '../scheme/spec.js';

/** What every part of normalising uses: it reads expressions and names, and gathers what it finds. */
export class Normaliser {
  readonly diagnostics: Diagnostic[] = [];
  readonly #holes: Holes;

  constructor(holes: Holes) {
    this.#holes = holes;
  }

  /** Parses an expression; a mistake is gathered at the path and leaves a formula without syntax, as a hole does. */
  formula(spec: ExpressionSpec, at: Path): Formula {
    if (this.#holes.covers(at)) return { text: '', source: '', at, syntax: null };
    const source = sourceText(spec);
    const parsed = parseExpression(source);
    for (const diagnostic of parsed.diagnostics) this.diagnostics.push({ ...diagnostic, path: at });
    const syntax = parsed.expression;
    return { text: syntax === null ? source : printExpression(syntax), source, at, syntax };
  }

  optionalFormula(spec: ExpressionSpec | undefined, at: Path): Formula | null {
    return spec === undefined ? null : this.formula(spec, at);
  }

  /** The parts that may stand on every object; without a label the id serves. */
  described(spec: AnywhereSpec, at: Path, id: string): Described {
    return {
      at,
      label: wordsOf(spec.label, spec.text ?? id),
      text: spec.text ?? null,
      clauses: clausesOf(spec.ref),
      interpretation: spec.interpretation ?? null,
      note: spec.note ?? null,
      assessedBy: spec.assessed_by ?? null,
    };
  }
}

/** Both languages of a name; the Chinese one serves for English where the author gave none. */
export function wordsOf(spec: WordsSpec | undefined, fallback: string): Words {
  if (spec === undefined) return { zh: fallback, en: fallback };
  if (typeof spec === 'string') return { zh: spec, en: spec };
  return { zh: spec.zh, en: spec.en ?? spec.zh };
}

/** The exact decimal text of a JSON number that validation has let through. */
export function decimalText(value: number): string {
  const exact = quantityFromJson(value);
  return exact === null ? String(value) : toText(exact);
}

/** As {@link decimalText}, null where nothing was written. */
export function optionalDecimal(value: number | undefined): string | null {
  return value === undefined ? null : decimalText(value);
}

function sourceText(spec: ExpressionSpec): string {
  if (typeof spec === 'number') return decimalText(spec);
  return typeof spec === 'boolean' ? (spec ? 'true' : 'false') : spec;
}

function clausesOf(ref: RefSpec | readonly RefSpec[] | undefined): readonly Clause[] {
  if (ref === undefined) return [];
  const list: readonly RefSpec[] = isList(ref) ? ref : [ref];
  return list.map((entry) => ({
    article: entry.article ?? null,
    quotes: entry.quote === undefined ? [] : typeof entry.quote === 'string' ? [entry.quote] : entry.quote,
  }));
}

/** `Array.isArray` that keeps readonly element types. */
export function isList<T>(value: T | readonly T[]): value is readonly T[] {
  return Array.isArray(value);
}
