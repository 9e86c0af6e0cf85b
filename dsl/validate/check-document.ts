import type { Diagnostic } from '../diagnostic/diagnostic.js';
import type { SchemeDocument } from '../document/scheme-document.js';
import type { JsonSchema } from '../language/definition.js';
import { compileSchema } from './compile-schema.js';
import { explainFindings } from './explain-findings.js';
import { findExpressionMistakes } from './expression-mistakes.js';
import { toFindings, toPath } from './finding.js';
import { indexKeys } from './key-index.js';
import { findLeadingZeros } from './leading-zeros.js';
import { reduceFindings } from './reduce-findings.js';

/** Checks texts and plain data against one schema. */
export interface Checker {
  /** Diagnostics placed and sorted; `valid` only without errors, those of parsing included. */
  checkDocument(document: SchemeDocument): { readonly valid: boolean; readonly diagnostics: readonly Diagnostic[] };
  /** Diagnostics with paths only, in the order of the data's checks. */
  checkData(data: unknown): readonly Diagnostic[];
}

/**
 * Compiles a schema once for many checks. A document that does not fit its schema goes no further, so how its expressions
 * are written is looked at here: the author sees both kinds of mistakes at once.
 */
export function createChecker(schema: JsonSchema): Checker {
  const check = compileSchema(schema);
  const index = indexKeys(schema);
  return {
    checkDocument: (document) => {
      if (!document.readable) return { valid: false, diagnostics: [] };
      const data = document.toValue();
      const { writtenAt } = document;
      const before = document.diagnostics;
      const { errors, expressions } = check(data);
      const found = [
        ...explainFindings(reduceFindings(toFindings(errors, data)), { index, writtenAt, before }),
        ...(errors.length === 0
          ? []
          : findExpressionMistakes(
              data,
              expressions.map((pointer) => toPath(pointer, data)),
              before,
            )),
      ];
      const places = new Set(found.map(({ path }) => JSON.stringify(path)));
      const zeros = findLeadingZeros(data, writtenAt).filter(({ path }) => !places.has(JSON.stringify(path)));
      const diagnostics = document.place([...found, ...zeros]);
      return { valid: ![...before, ...diagnostics].some(({ severity }) => severity === 'error'), diagnostics };
    },
    checkData: (data) =>
      explainFindings(reduceFindings(toFindings(check(data).errors, data)), {
        index,
        writtenAt: () => null,
        before: [],
      }),
  };
}
