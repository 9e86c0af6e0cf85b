import type { JsonSchema } from '../../language/definition.js';
import type { Plan } from '../../plan/plan.js';
import { allNodes } from '../../scheme/all-nodes.js';
import type { NormalScheme } from '../../scheme/normal.js';
import { ratingsSchema } from './ratings-schema.js';
import { eventsSchema, recordsSchema } from './records-schema.js';
import {
  choiceOf,
  factSchema,
  fieldSchema,
  NUMBER_INPUT,
  named,
  objectOf,
  objectOfEntries,
  TEXT_INPUT,
} from './value-schema.js';

const RANK: JsonSchema = { type: ['number', 'null'], minimum: 1 };

/** The list of units: everything that is known about each of them. Parts the scheme does not use are not taken. */
export function unitsSchema(scheme: NormalScheme, plan: Plan): JsonSchema {
  const optional: Readonly<Record<string, JsonSchema | null>> = {
    attributes:
      scheme.attributes.length === 0
        ? null
        : { ...named({ zh: '属性', en: 'Attributes' }), ...objectOfEntries(scheme.attributes, fieldSchema) },
    facts:
      scheme.facts.length === 0
        ? null
        : { ...named({ zh: '事实', en: 'Facts' }), ...objectOfEntries(scheme.facts, factSchema) },
    previous:
      scheme.facts.length === 0
        ? null
        : { ...named({ zh: '上年', en: 'Last year' }), ...objectOf({ facts: pastFacts(scheme) }) },
    history: historySchema(scheme),
    ratings: ratingsSchema(scheme, plan),
    events: eventsSchema(scheme),
    records: recordsSchema(scheme),
    not_assigned: {
      ...named({ zh: '不承担的节点', en: 'Not assigned' }),
      type: 'array',
      items: choiceOf(allNodes(scheme)),
    },
  };
  const taken = Object.entries(optional).flatMap(([key, schema]) => (schema === null ? [] : [[key, schema] as const]));
  const properties = {
    id: { ...named({ zh: '编号', en: 'Id' }), ...TEXT_INPUT },
    name: { ...named({ zh: '名称', en: 'Name' }), ...TEXT_INPUT },
    ...Object.fromEntries(taken),
  };
  return { ...named({ zh: '单位', en: 'Units' }), type: 'array', items: objectOf(properties, ['id']) };
}

/** Results and facts of earlier years. */
function historySchema(scheme: NormalScheme): JsonSchema {
  const ids = allNodes(scheme).filter((node) => node.named);
  const properties: Readonly<Record<string, JsonSchema>> = {
    year: { ...named({ zh: '年度', en: 'Year' }), type: 'integer', maximum: scheme.year - 1 },
    rank: { ...named({ zh: '名次', en: 'Rank' }), ...RANK },
    rankings: objectOfEntries(scheme.rankings, ({ label }) => ({ ...named(label), ...RANK })),
    tier: { ...named({ zh: '等次', en: 'Tier' }), ...choiceOf(scheme.tiers), enum: [...tierIds(scheme), null] },
    total: { ...named({ zh: '总分', en: 'Total' }), ...NUMBER_INPUT },
    scores: objectOfEntries(ids, ({ label }) => ({ ...named(label), ...NUMBER_INPUT })),
    facts: pastFacts(scheme),
  };
  return { ...named({ zh: '历年', en: 'History' }), type: 'array', items: objectOf(properties, ['year']) };
}

/** Facts of a past year are one value each. */
function pastFacts(scheme: NormalScheme): JsonSchema {
  return objectOfEntries(scheme.facts, fieldSchema);
}

function tierIds(scheme: NormalScheme): readonly string[] {
  return scheme.tiers.map((tier) => tier.id);
}
