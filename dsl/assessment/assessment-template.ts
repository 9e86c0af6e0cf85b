import type { CompiledScheme } from '../compile.js';
import type { Plan } from '../plan/plan.js';
import type { NormalRecordField, NormalScheme } from '../scheme/normal.js';
import type { AssessmentDocument, UnitInput } from './assessment.js';
import { ratedBySource } from './input-schema/ratings-schema.js';

/** The id of the one unit. */
const UNIT = 'u001';

/**
 * An assessment document to fill: one unit with everything the scheme may read about it. `null` is "not reported", so
 * the template can be evaluated as it is; parameters hold the scheme's defaults, null where the cycle must give a value.
 */
export function assessmentTemplate({ scheme, plan }: Pick<CompiledScheme, 'scheme' | 'plan'>): AssessmentDocument {
  const hasBallots = scheme.sources.some((source) => source.ballot !== null);
  return {
    scheme: scheme.scheme,
    year: scheme.year,
    as_of: `${String(scheme.year).padStart(4, '0')}-12-31`,
    ...(scheme.parameters.length === 0 ? {} : { parameters: parametersOf(scheme) }),
    units: [unitOf(scheme, plan)],
    ...(hasBallots ? { ballots: [] } : {}),
    decisions: [],
  };
}

function parametersOf(scheme: NormalScheme): AssessmentDocument['parameters'] {
  return Object.fromEntries(scheme.parameters.map((parameter) => [parameter.id, parameter.default ?? null]));
}

function unitOf(scheme: NormalScheme, plan: Plan): UnitInput {
  const past = pastFactIds(plan);
  const ratings = ratedBySource(scheme, plan).map(({ source, nodes }) => ({
    source: source.id,
    // A unit that rates itself goes by its own id.
    rater: source.self === true ? UNIT : '评分人',
    scores: Object.fromEntries(nodes.map(({ key }) => [key, null])),
  }));
  return {
    id: UNIT,
    name: '单位名称',
    ...(scheme.attributes.length === 0 ? {} : { attributes: nulls(scheme.attributes) }),
    ...(scheme.facts.length === 0 ? {} : { facts: nulls(scheme.facts) }),
    ...(past.length === 0 ? {} : { previous: { facts: Object.fromEntries(past.map((id) => [id, null])) } }),
    ...(ratings.length === 0 ? {} : { ratings }),
    ...(scheme.records.length === 0 ? {} : { records: Object.fromEntries(scheme.records.map(({ id }) => [id, []])) }),
  };
}

/** Facts the scheme reads of last year, in the order it first reads them. */
function pastFactIds(plan: Plan): readonly string[] {
  const ids = plan.operations.flatMap((operation) =>
    operation.kind === 'input' && operation.input.of === 'past' && operation.input.what === 'fact'
      ? [operation.input.id]
      : [],
  );
  return [...new Set(ids)];
}

function nulls(entries: readonly Pick<NormalRecordField, 'id'>[]): Readonly<Record<string, null>> {
  return Object.fromEntries(entries.map(({ id }) => [id, null]));
}
