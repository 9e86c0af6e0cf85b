export type { AssessmentDocument } from './assessment/assessment.js';
export { assessmentTemplate } from './assessment/assessment-template.js';
export { checkAssessment } from './assessment/check-assessment.js';
export { schemeInputSchema } from './assessment/scheme-input-schema.js';
export { yearValue } from './assessment/year-value.js';
export {
  type Case,
  type CaseOutcome,
  caseDiagnostics,
  coverageDiagnostics,
  parseCase,
  type RuleCoverage,
  ruleCoverage,
  runCase,
  runVector,
  summariseCases,
} from './cases/index.js';
export { type CheckedScheme, type CheckOptions, checkCompilation, checkScheme } from './check-scheme.js';
export { type ClauseCoverage, clauseCoverage, type SentenceCoverage } from './clauses/index.js';
export {
  type Cause,
  compareEvaluations,
  type EvaluationComparison,
  type MovementCounts,
  type UnitComparison,
} from './compare/compare-evaluations.js';
export type { InputChange, InputKind } from './compare/compare-inputs.js';
export { compareSchemes, type PartChange, type SchemeComparison, type ValueChange } from './compare/compare-schemes.js';
export { wordsOfInput, wordsOfOutcome } from './compare/comparison-words.js';
export { type PartNames, partNames } from './compare/part-names.js';
export { type Compilation, type CompiledScheme, compileScheme } from './compile.js';
export type { Diagnostic, Outcome, Path, Place, Severity } from './diagnostic/diagnostic.js';
export type { Language, Words } from './diagnostic/words.js';
export { keyDuplicate, numberNotation, numberTooPrecise } from './document/content-diagnostics.js';
export { parseDocument, type SchemeDocument } from './document/parse-document.js';
export { createTextPositions } from './document/text-positions.js';
export { applyEdit, applyEdits } from './edit/apply-edit.js';
export type { Data, Edit, EditedText, TextChange } from './edit/edit.js';
export { editData } from './edit/edit-data.js';
export type { Completion, Completions } from './editor/completion.js';
export { completionsAt } from './editor/completions-at.js';
export { type Declaration, type DeclarationKind, declarationsOf } from './editor/declarations.js';
export { type Description, definitionAt, describeAt, referencesAt, type Target } from './editor/describe-at.js';
export {
  additionTo,
  type FormEditOptions,
  type FormEdits,
  rewrittenAs,
  switchTo,
  type Way,
  waysOf,
} from './editor/form-edits.js';
export { type Form, type FormField, type FormInput, formOf } from './editor/form-of.js';
export { type OutlinePart, outlineOf } from './editor/outline-of.js';
export { renameId } from './editor/rename-id.js';
export { describeEntries } from './entries/describe-entries.js';
export type {
  EntryDescription,
  FactEntry,
  FieldEntry,
  ListEntry,
  ListField,
  NodeEntry,
  RatedItem,
  SourceEntry,
} from './entries/entry-description.js';
export { type NeededInputs, neededInputs, type SettledUnit } from './entries/needed-inputs.js';
export { type Evaluated, type EvaluateOptions, type EvaluationResult, evaluate } from './evaluate/evaluate.js';
export type { Evaluation } from './evaluate/evaluation.js';
export type { UnitResult, UnitResults } from './evaluate/result.js';
export {
  type DecisionOptions,
  decisionOptions,
  explainNode,
  explainUnit,
  type NodeExplanation,
  type OpenRule,
  type PossibleDecision,
  renderNodeExplanation,
  renderUnitExplanation,
  type UnitExplanation,
  withoutRaters,
} from './explain/index.js';
export { compareCodePoints, suggest } from './expression/suggest.js';
export { formatScheme } from './format/format-scheme.js';
export { assessmentSchema } from './language/assessment-schema.js';
export type { JsonSchema } from './language/definition.js';
export { schemeSchema } from './language/scheme-schema.js';
export { type Acknowledged, lintScheme } from './lint/index.js';
export { type ProcedureDate, parseProcedureDate } from './lint/reading/procedure-date.js';
export { METHODS } from './methods/index.js';
export { CHANGE_KINDS, type ChangeKind, type ChangeToMake, changesToMake } from './next-year/changes-to-make.js';
export { type CopiedScheme, copyCaseForYear, copyForYear, type NewIdentity } from './next-year/copy-for-year.js';
export {
  type IndicatorRow,
  type IndicatorTable,
  type IndicatorTables,
  indicatorTables,
  type LevelCell,
} from './present/indicator-table.js';
export type { OutcomeRow, OutcomeTable } from './present/outcome-tables.js';
export { allNodes } from './scheme/all-nodes.js';
export { canonicalJson } from './scheme/canonical-json.js';
export type { NormalField, NormalNode, NormalParameter, NormalScheme } from './scheme/normal.js';
export { LANGUAGE_VERSION } from './scheme/scheme-hash.js';
export { validateAssessment } from './validate/validate-assessment.js';
