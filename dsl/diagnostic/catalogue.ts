import { ASSESSMENT_DIAGNOSTICS } from '../assessment/diagnostics.js';
import { CASE_DIAGNOSTICS } from '../cases/diagnostics.js';
import { CLAUSE_DIAGNOSTICS } from '../clauses/index.js';
import { DOCUMENT_DIAGNOSTICS } from '../document/diagnostics.js';
import { EDIT_DIAGNOSTICS } from '../edit/diagnostics.js';
import { EXPRESSION_DIAGNOSTICS } from '../expression/diagnostics.js';
import { FORMAT_DIAGNOSTICS } from '../format/diagnostics.js';
import { LINT_DIAGNOSTICS } from '../lint/index.js';
import { LOWER_DIAGNOSTICS } from '../lower/diagnostics.js';
import { VALIDATION_DIAGNOSTICS } from '../validate/diagnostics.js';
import type { DiagnosticKind } from './define-diagnostic.js';
import type { Words } from './words.js';

/** The kinds of diagnostics of one phase. */
export interface DiagnosticFamily {
  readonly name: string;
  readonly label: Words;
  readonly kinds: readonly DiagnosticKind<never>[];
}

/** Every kind of diagnostic there is, by the phase that finds it; the reference pages are written from it. */
export const DIAGNOSTIC_FAMILIES: readonly DiagnosticFamily[] = [
  { name: 'document', label: { zh: 'YAML 文本', en: 'YAML text' }, kinds: DOCUMENT_DIAGNOSTICS },
  { name: 'validate', label: { zh: '键和值', en: 'Keys and values' }, kinds: VALIDATION_DIAGNOSTICS },
  { name: 'expression', label: { zh: '算式和条件', en: 'Expressions' }, kinds: EXPRESSION_DIAGNOSTICS },
  { name: 'lower', label: { zh: '名称和结构', en: 'Names and structure' }, kinds: LOWER_DIAGNOSTICS },
  { name: 'lint', label: { zh: '条文检查', en: 'What goes wrong in regulations' }, kinds: LINT_DIAGNOSTICS },
  { name: 'clauses', label: { zh: '引文', en: 'Quotes' }, kinds: CLAUSE_DIAGNOSTICS },
  { name: 'assessment', label: { zh: '年度数据', en: 'Assessment data' }, kinds: ASSESSMENT_DIAGNOSTICS },
  { name: 'cases', label: { zh: '用例', en: 'Cases' }, kinds: CASE_DIAGNOSTICS },
  { name: 'format', label: { zh: '整理格式', en: 'Formatting' }, kinds: FORMAT_DIAGNOSTICS },
  { name: 'edit', label: { zh: '表单修改', en: 'Edits by form' }, kinds: EDIT_DIAGNOSTICS },
];
