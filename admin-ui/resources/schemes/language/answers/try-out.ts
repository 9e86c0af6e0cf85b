import {
  assessmentTemplate,
  describeEntries,
  evaluate,
  explainUnit,
  parseDocument,
  renderUnitExplanation,
  validateAssessment,
} from '../../../../../dsl/index.js';
import type { Answer, Ask, TriedOut } from '../questions.js';
import { compilationOf } from './read-scheme.js';

/** What a scheme asks about a unit, and an empty unit; null while it has errors. */
export function sampleOf({ text }: Ask<'sample'>): Answer<'sample'> {
  const { compiled } = compilationOf(text);
  if (compiled === null) return null;
  const attributes = compiled.scheme.attributes.map((attribute) => ({
    ...attribute,
    from: null,
    verifiedBy: null,
    per: 'year' as const,
    accumulate: null,
    complete: false,
    past: false,
    nodes: [],
    departments: [],
  }));
  const parameters = compiled.scheme.parameters.map(({ id, label, type, values, default: standard = null }) => {
    return { id, label, type, values, standard };
  });
  // Fields carry places and parsed expressions; the page needs what can be sent.
  return JSON.parse(
    JSON.stringify({
      entries: describeEntries(compiled),
      attributes,
      parameters,
      template: assessmentTemplate(compiled),
    }),
  );
}

/** The assessment document in a text (YAML or JSON), or in the `input` of a case file; null when there is none. */
export function readDocument({ text }: Ask<'readDocument'>): Answer<'readDocument'> {
  const value = parseDocument(text).value?.toValue();
  const input = typeof value === 'object' && value !== null ? (Reflect.get(value, 'input') ?? value) : value;
  return validateAssessment(input).value ?? null;
}

/** Evaluates a document and explains one unit of it; null while the scheme has errors. */
export async function tryOut({ text, document, unit, language }: Ask<'tryOut'>): Promise<Answer<'tryOut'>> {
  const { compiled } = compilationOf(text);
  if (compiled === null) return null;
  const empty: TriedOut = { diagnostics: [], units: [], result: null, tierLabel: null, explanation: '' };
  const validated = validateAssessment(document);
  if (validated.value === undefined) return { ...empty, diagnostics: validated.diagnostics };
  const units = validated.value.units.map(({ id, name = id }) => ({ id, name }));
  const { result, evaluation, diagnostics } = await evaluate(compiled, validated.value);
  const wanted = units.find(({ id }) => id === unit)?.id ?? units[0]?.id;
  const found = wanted === undefined ? undefined : result?.units[wanted];
  if (evaluation === null || wanted === undefined || found === undefined) return { ...empty, units, diagnostics };
  const explanation = await explainUnit(evaluation, compiled.scheme, wanted);
  const tier = compiled.scheme.tiers.find(({ id }) => id === found.tier);
  return {
    diagnostics,
    units,
    result: found,
    tierLabel: tier?.label[language] ?? found.tier,
    explanation: renderUnitExplanation(explanation, compiled.scheme, language),
  };
}
