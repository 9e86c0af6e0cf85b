import type { CompiledScheme } from '../compile.js';
import type { JsonSchema } from '../language/definition.js';
import type { NormalScheme } from '../scheme/normal.js';
import { decisionsSchema } from './input-schema/decisions-schema.js';
import { parametersSchema } from './input-schema/parameters-schema.js';
import { unitsSchema } from './input-schema/units-schema.js';
import { choiceOf, DATE_INPUT, named, objectOf, TEXT_INPUT } from './input-schema/value-schema.js';

/**
 * The JSON Schema (2020-12) of exactly the assessment document one scheme takes: its facts, attributes, parameters,
 * sources with the nodes each of them rates, records and decisions, by their ids and with their names in both languages.
 * It is stricter than evaluating: names the scheme does not know are refused here, and only a warning there.
 *
 * What a JSON Schema cannot say (unit ids are unique, dates exist, a map's values sum to its total) is left to evaluating.
 *
 * @example
 * const schema = schemeInputSchema(compiled);
 */
export function schemeInputSchema({
  scheme,
  plan,
  hash,
}: Pick<CompiledScheme, 'scheme' | 'plan' | 'hash'>): JsonSchema {
  const optional = {
    parameters: parametersSchema(scheme),
    ballots: ballotsSchema(scheme),
    decisions: decisionsSchema(scheme, plan),
  };
  const taken = Object.entries(optional).flatMap(([key, schema]) => (schema === null ? [] : [[key, schema] as const]));
  const needsParameters = scheme.parameters.some((parameter) => parameter.default === undefined);
  const properties = {
    scheme: { ...named({ zh: '方案', en: 'Scheme' }), const: scheme.scheme },
    year: { ...named({ zh: '年度', en: 'Year' }), const: scheme.year },
    as_of: { ...named({ zh: '基准日', en: 'As of' }), ...DATE_INPUT },
    units: unitsSchema(scheme, plan),
    ...Object.fromEntries(taken),
  };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:heng:schema:assessment:${hash}`,
    ...named({ zh: scheme.title, en: scheme.title }),
    ...objectOf(properties, ['units', ...(needsParameters ? ['parameters'] : [])]),
  };
}

function ballotsSchema(scheme: NormalScheme): JsonSchema | null {
  const sources = scheme.sources.filter((source) => source.ballot !== null);
  if (sources.length === 0) return null;
  const properties = {
    source: { ...named({ zh: '考核主体', en: 'Source' }), ...choiceOf(sources) },
    rater: { ...named({ zh: '投票人', en: 'Rater' }), ...TEXT_INPUT },
    order: {
      ...named({ zh: '单位排序，最好的在前', en: 'Units, best first' }),
      type: 'array',
      items: TEXT_INPUT,
      uniqueItems: true,
    },
  };
  return {
    ...named({ zh: '投票', en: 'Ballots' }),
    type: 'array',
    items: objectOf(properties, ['source', 'rater', 'order']),
  };
}
