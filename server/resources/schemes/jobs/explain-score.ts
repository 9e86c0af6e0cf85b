import {
  evaluate,
  explainNode,
  explainUnit,
  type Language,
  renderNodeExplanation,
  renderUnitExplanation,
  suggest,
  withoutRaters,
} from '../../../../dsl/index.js';
import { bodyShape } from '../../../http/errors/problems.js';
import { readJson } from '../../../http/json/read-json.js';
import { nodeUnknown, unitUnknown } from '../scheme-problems.js';
import { readyScheme } from './check-scheme.js';
import { encodeJson } from './encode-json.js';
import type { EvaluationJob } from './evaluate-assessment.js';
import { readAssessment, refuseAssessment } from './read-assessment.js';

export interface ExplanationJob extends Omit<EvaluationJob, 'interim'> {
  /** Where the body does not say. */
  readonly language: Language;
  /** Whether raters are not to be named. */
  readonly anonymous?: boolean;
}

interface Question {
  readonly assessment: unknown;
  readonly unit: string;
  readonly node: string | null;
  readonly language: Language;
}

/**
 * Job: how a unit, or one node of it, got its value, as JSON `{ unit, node, language, explanation, text }`. The whole
 * document is evaluated, since ranks depend on everybody.
 *
 * @throws Refusal as evaluating does, and when there is no such unit or node
 */
export async function explainScore({
  scheme,
  body,
  language: asked,
  anonymous = false,
}: ExplanationJob): Promise<Uint8Array> {
  const compiled = readyScheme(scheme);
  const { assessment, unit, node, language } = readQuestion(readJson(body), asked);
  const document = readAssessment(assessment);
  const units = document.units.map(({ id }) => id);
  if (!units.includes(unit)) throw unitUnknown.refuse({ id: unit, near: suggest(unit, units) });
  const nodes = compiled.plan.nodes.map(({ key }) => key);
  if (node !== null && !nodes.includes(node)) throw nodeUnknown.refuse({ id: node, near: suggest(node, nodes) });
  const { evaluation, diagnostics } = await evaluate(compiled, document);
  if (evaluation === null) throw refuseAssessment(diagnostics);
  const shown = <T>(explained: T): T => (anonymous ? withoutRaters(explained, unit, language) : explained);
  const whole = shown(await explainUnit(evaluation, compiled.scheme, unit));
  if (node === null) {
    const text = renderUnitExplanation(whole, compiled.scheme, language);
    return encodeJson({ unit, node, language, explanation: whole, text });
  }
  const explanation = shown(explainNode(evaluation, compiled.scheme, unit, node));
  const text = renderNodeExplanation(explanation, compiled.scheme, language, { nodes: whole.nodes });
  return encodeJson({ unit, node, language, explanation, text });
}

const KEYS: ReadonlySet<string> = new Set(['assessment', 'unit', 'node', 'language']);

function readQuestion(data: unknown, asked: Language): Question {
  const given: Readonly<Record<string, unknown>> =
    typeof data === 'object' && data !== null ? Object.fromEntries(Object.entries(data)) : {};
  const { assessment, unit, node = null, language = asked } = given;
  const isKnown = Object.keys(given).every((key) => KEYS.has(key));
  const isNode = node === null || typeof node === 'string';
  const isLanguage = language === 'zh' || language === 'en';
  if (!isKnown || assessment === undefined || typeof unit !== 'string' || !isNode || !isLanguage) {
    throw bodyShape.refuse({
      expected: '{ "assessment": {…}, "unit": "…", "node": "…" | null, "language": "zh" | "en" }',
    });
  }
  return { assessment, unit, node, language };
}
