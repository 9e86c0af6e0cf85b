import type { Diagnostic, Path } from '../diagnostic/diagnostic.js';
import type { SchemeDocument } from '../document/scheme-document.js';
import type { SchemaName } from './compiled-checks.js';
import { explainFindings } from './explain-findings.js';
import { findExpressionMistakes } from './expression-mistakes.js';
import { toFindings, toPath } from './finding.js';
import { indexKeys } from './key-index.js';
import { findLeadingZeros } from './leading-zeros.js';
import { reduceFindings } from './reduce-findings.js';
import { type RepairedData, repairData } from './repair/repair-data.js';
import { schemaCheck } from './schema-check.js';
import { isSpoiling } from './spoilt-values.js';

/** Checks texts and plain data against one schema. */
export interface Checker {
  /**
   * Diagnostics placed and sorted; `valid` only without errors, those of parsing included. When it is not valid,
   * `repaired` is what can be read on with; null when nothing can.
   */
  checkDocument(document: SchemeDocument): CheckedDocument;
  /** Diagnostics with paths only, in the order of the data's checks. */
  checkData(data: unknown): readonly Diagnostic[];
}

/** What checking a document gives. */
export interface CheckedDocument {
  readonly valid: boolean;
  readonly repaired: RepairedData | null;
  /** Paths of the expressions in the data, wrong ones included. */
  readonly expressions: readonly Path[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The checker of one schema; with `repairs`, what does not fit is repaired for later phases. Of a document that does not
 * fit its schema, how its expressions are written is looked at here: a part that has to be left out by later phases has its mistakes told all the same.
 */
export function createChecker(name: SchemaName, { repairs = false } = {}): Checker {
  const { schema, check } = schemaCheck(name);
  const index = indexKeys(schema);
  return {
    checkDocument: (document) => {
      if (!document.readable) return { valid: false, repaired: null, expressions: [], diagnostics: [] };
      const data = document.toValue();
      const { writtenAt } = document;
      const before = document.diagnostics;
      const { errors, expressions: pointers } = check(data);
      const expressions = pointers.map((pointer) => toPath(pointer, data));
      const zeros = findLeadingZeros(data, writtenAt);
      const spoilt = [...before.filter(isSpoiling), ...zeros].map(({ path }) => path);
      const isSound = errors.length === 0 && zeros.length === 0 && before.every(({ severity }) => severity !== 'error');
      const repaired = isSound || !repairs ? null : repairData(data, spoilt, check, schema);
      const findings = [...reduceFindings(toFindings(errors, data)), ...(repaired?.found ?? [])];
      const found = [
        ...explainFindings(findings, { index, writtenAt, before }),
        ...(errors.length === 0 ? [] : findExpressionMistakes(data, expressions, before)),
      ];
      const places = new Set(found.map(({ path }) => JSON.stringify(path)));
      const others = zeros.filter(({ path }) => !places.has(JSON.stringify(path)));
      return { valid: isSound, repaired, expressions, diagnostics: document.place([...found, ...others]) };
    },
    checkData: (data) =>
      explainFindings(reduceFindings(toFindings(check(data).errors, data)), {
        index,
        writtenAt: () => null,
        before: [],
      }),
  };
}
