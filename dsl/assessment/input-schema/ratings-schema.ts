import type { JsonSchema } from '../../language/definition.js';
import { parseQuantity, toText } from '../../number/index.js';
import type { Plan } from '../../plan/plan.js';
import { allNodes } from '../../scheme/all-nodes.js';
import type { NormalNode, NormalScheme, NormalSource } from '../../scheme/normal.js';
import { NUMBER_INPUT, named, objectOf, TEXT_INPUT } from './value-schema.js';

/** What a source rates: the node that shows the mark, by its key in the ratings. */
export interface RatedBySource {
  readonly source: NormalSource;
  readonly nodes: readonly { readonly key: string; readonly node: NormalNode }[];
}

/** The sources that rate nodes, in written order, each with every key the Plan reads from it (`again` included). */
export function ratedBySource(scheme: NormalScheme, plan: Plan): readonly RatedBySource[] {
  const read = new Set<string>();
  for (const operation of plan.operations) {
    if (operation.kind === 'reduce' && operation.domain.kind === 'ratings') {
      read.add(`${operation.domain.source}/${operation.domain.key}`);
    }
  }
  const rated = new Map<string, NormalNode>();
  for (const node of allNodes(scheme)) {
    if (node.method.key === 'rated') rated.set(keyOf(node), node);
  }
  return scheme.sources
    .filter((source) => source.ballot === null)
    .map((source) => ({
      source,
      nodes: [...rated].filter(([key]) => read.has(`${source.id}/${key}`)).map(([key, node]) => ({ key, node })),
    }))
    .filter(({ nodes }) => nodes.length > 0);
}

/** The list of ratings of a unit, or null when nothing is rated by marks. */
export function ratingsSchema(scheme: NormalScheme, plan: Plan): JsonSchema | null {
  const sources = ratedBySource(scheme, plan);
  if (sources.length === 0) return null;
  return {
    ...named({ zh: '评分', en: 'Ratings' }),
    type: 'array',
    items: { oneOf: sources.map(ratingSchema) },
  };
}

function ratingSchema({ source, nodes }: RatedBySource): JsonSchema {
  const properties = {
    source: { ...named({ zh: '考核主体', en: 'Source' }), const: source.id },
    rater: { ...named({ zh: '评分人', en: 'Rater' }), ...TEXT_INPUT },
    ...(source.combine.kind === 'weighted'
      ? { weight: { ...named({ zh: '权重', en: 'Weight' }), ...NUMBER_INPUT } }
      : {}),
    scores: {
      ...named({ zh: '分数', en: 'Scores' }),
      ...objectOf(Object.fromEntries(nodes.map(({ key, node }) => [key, markSchema(node, source)]))),
    },
  };
  return { ...named(source.label), ...objectOf(properties, ['source', 'rater', 'scores']) };
}

function markSchema(node: NormalNode, source: NormalSource): JsonSchema {
  const points = node.points === null ? null : parseQuantity(node.points.text);
  const range = source.range ?? (points === null ? null : ['0', toText(points)]);
  const limits =
    range === null || source.invalid !== 'reject' ? {} : { minimum: Number(range[0]), maximum: Number(range[1]) };
  return { ...named(node.label), ...NUMBER_INPUT, ...limits };
}

function keyOf(node: NormalNode): string {
  const { as } = node.method.settings;
  return typeof as === 'string' ? as : node.id;
}
