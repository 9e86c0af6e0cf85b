import type { DiagnosticKind } from '../diagnostic/define-diagnostic.js';
import {
  keyDuplicate,
  keyNotText,
  nestingTooDeep,
  numberNotation,
  numberTooPrecise,
  rootNotMap,
  severalDocuments,
  textTooLarge,
  yamlFeature,
} from './content-diagnostics.js';
import {
  characterNotPrintable,
  flowBracket,
  flowComma,
  fullWidthPunctuation,
  spaceAfterColon,
  tabIndent,
  yamlSyntax,
} from './notation-diagnostics.js';

/** Every kind of diagnostic that parsing gives. */
export const DOCUMENT_DIAGNOSTICS: readonly DiagnosticKind<never>[] = [
  textTooLarge,
  nestingTooDeep,
  rootNotMap,
  yamlSyntax,
  severalDocuments,
  yamlFeature,
  keyDuplicate,
  keyNotText,
  tabIndent,
  fullWidthPunctuation,
  spaceAfterColon,
  flowComma,
  flowBracket,
  characterNotPrintable,
  numberTooPrecise,
  numberNotation,
];
