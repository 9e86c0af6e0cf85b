import type { AssessmentDocument } from '../assessment/assessment.js';
import type { Diagnostic, Outcome } from '../diagnostic/diagnostic.js';
import { parseDocument, type SchemeDocument } from '../document/parse-document.js';
import { suggest } from '../expression/suggest.js';
import { referenceUnknown } from '../lower/diagnostics.js';
import { type Checker, createChecker } from '../validate/check-document.js';

/** Expected results by unit id: key of the result → value as written. Only what is written is compared. */
export type Expectation = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** An author's example: inputs, and the results they must give. */
export interface Case {
  readonly name: string;
  readonly clause: string | null;
  readonly note: string | null;
  readonly input: AssessmentDocument;
  readonly expect: Expectation;
  /** The text it was read from, for places. */
  readonly document: SchemeDocument;
}

let checker: Checker | null = null;

/**
 * Reads a case file: `{ case, clause?, note?, input, expect }`. Never throws; diagnostics are placed and sorted. A value
 * only without errors. What depends on the scheme (keys of results, ids of nodes) is checked by `runCase`.
 *
 * @example parseCase('case: 空\ninput: { units: [{ id: a }] }\nexpect: { a: { total: 0 } }', 'cases/empty.yaml')
 */
export function parseCase(text: string, file: string | null = null): Outcome<Case> {
  checker ??= createChecker('case');
  const parsed = parseDocument(text, file);
  const document = parsed.value;
  if (document === undefined) throw new Error('bug: parseDocument gives a document for any text');
  const checked = checker.checkDocument(document);
  if (!checked.valid) return { diagnostics: document.place([...parsed.diagnostics, ...checked.diagnostics]) };
  // The schema accepted it.
  const spec = document.toValue() as {
    readonly case: string;
    readonly clause?: string;
    readonly note?: string;
    readonly input: AssessmentDocument;
    readonly expect: Expectation;
  };
  const diagnostics = document.place([
    ...parsed.diagnostics,
    ...checked.diagnostics,
    ...unknownUnits(spec.input, spec.expect),
  ]);
  if (diagnostics.some(({ severity }) => severity === 'error')) return { diagnostics };
  const { clause = null, note = null, input, expect } = spec;
  return { value: { name: spec.case, clause, note, input, expect, document }, diagnostics };
}

function unknownUnits(input: AssessmentDocument, expect: Expectation): readonly Diagnostic[] {
  const units = input.units.map(({ id }) => id);
  return Object.keys(expect)
    .filter((id) => !units.includes(id))
    .map((id) =>
      referenceUnknown.at(
        ['expect', id],
        { id, what: { zh: '参评单位', en: 'unit of the input' }, known: suggest(id, units) },
        { part: 'key' },
      ),
    );
}
